export { type ColumnOptions, decideColumns } from './columns/decide-columns.ts'
export { outcomesByRow, type RowOutcomes } from './columns/outcomes-by-row.ts'
export {
  type Column,
  type Outcomes,
  outcomeAt,
  outcomeWords,
  strideOf,
  type Table,
} from './columns/table.ts'
export { dayNumber, isoDay } from './days.ts'
export { type Decision, decide } from './decide.ts'
export { checkRule } from './define/check-rule.ts'
export { defineRule } from './define/define-rule.ts'
export { checkScore, defineScore } from './define/define-score.ts'
export { ruleSchema, scoreSchema } from './define/schema.ts'
export { findingsText, RuleError, type RuleFinding, type RuleProblemCode, ruleProblems } from './problems.ts'
export type {
  ItemReason,
  PairReason,
  PresenceReason,
  Reading,
  Reason,
  ScoreReason,
  TestReason,
  Unknown,
} from './reasons.ts'
export { type Scored, scoreOf } from './score-of.ts'
export type { GradeData, Score, ScoreData, ScoreWordingData } from './score-types.ts'
export { type SqlExpression, type SqlOptions, toSql } from './sql/to-sql.ts'
export type {
  BandData,
  Comparator,
  Condition,
  Day,
  Field,
  FieldKind,
  FieldUse,
  Label,
  Language,
  Literal,
  Operand,
  Origin,
  Outcome,
  Parameter,
  ParameterUse,
  Rule,
  RuleData,
  RuleRecord,
  ScoreItemData,
  Span,
} from './types.ts'
export { valueOn } from './value-on.ts'
export { explain } from './words/explain.ts'
export { ruleInWords } from './words/rule-words.ts'
export { explainScore, scoreInWords } from './words/score-words.ts'
export { buildRule, buildScore, type RuleParts, type ScoreParts, type TypedParameter } from './write/build.ts'
export { all, any, atLeast, date, flag, money, not, number, points, score, text } from './write/conditions.ts'
export {
  type DateHandle,
  type FieldHandle,
  type FlagHandle,
  type HandleOf,
  handlesOf,
  type MoneyHandle,
  type NumberHandle,
  type ParameterHandle,
  type TextHandle,
} from './write/handles.ts'
