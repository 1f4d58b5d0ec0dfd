export { coverageOf, notAnswering } from './coverage-of.ts'
export type {
  Answer,
  ClauseCoverage,
  ClauseState,
  Counts,
  Coverage,
  DocumentCoverage,
  RowCoverage,
} from './types.ts'
