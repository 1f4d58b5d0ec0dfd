export { type Matched, type MatchOptions, matchEnterprises } from './match-enterprises.store.ts'
export type { MatchSource } from './match-source.ts'
export {
  type ProgrammeOutcome,
  programmesFor,
  type Reach,
  type ReachedPage,
  reachedBy,
  reachOf,
} from './matches.store.ts'
