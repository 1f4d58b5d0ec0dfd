export {
  type Language,
  languageOf,
  ProblemError,
  type ProblemKind,
  type ProblemTable,
  type Wording,
  wording,
} from './problem.ts'
