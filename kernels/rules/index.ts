export {
  all,
  any,
  atLeast,
  buildRule,
  date,
  flag,
  money,
  not,
  number,
  type ParameterHandle,
  type RuleParts,
  text,
} from './build.ts'
export { checkRule } from './check-rule.ts'
export { decideColumns, outcomeBytes } from './columns/decide-columns.ts'
export { type Column, type Outcomes, outcomeOf, packValid, type Table } from './columns/table.ts'
export { dayNumber, isoDay } from './days.ts'
export { type Decision, decide, type Reason, type Unknown } from './decide.ts'
export { defineRule } from './define-rule.ts'
export { explain } from './explain.ts'
export { findingsText, RuleError, type RuleFinding, type RuleProblemCode, ruleProblems } from './problems.ts'
export { ruleSchema } from './schema.ts'
export { type SqlExpression, type SqlOptions, toSql } from './to-sql.ts'
export type {
  Comparator,
  Condition,
  Day,
  Field,
  FieldKind,
  Label,
  Language,
  Literal,
  Operand,
  Outcome,
  Parameter,
  Rule,
  RuleData,
  RuleRecord,
  Span,
} from './types.ts'
export { ruleInWords } from './words.ts'
