export type { ParameterHandle } from '@linchpin/kernels/rules'
export { all, any, atLeast, not, points, score } from '@linchpin/kernels/rules'
export { type Actor, acting } from './case/actor.ts'
export {
  type Because,
  emptyFields,
  isFilled,
  type Made,
  type Mover,
  refusalOf,
  refusalOfMover,
  type Standing,
} from './case/refusal-of.ts'
export { type Walk, walkCase } from './case/walk-case.ts'
export * from './check/index.ts'
export { type ConditionOf, camel } from './conditions.ts'
export * from './coverage/index.ts'
export type { About, Dated, Definition, Kind, Label, OneOrMore } from './definition.ts'
export { kinds } from './definition.ts'
export { type Body, type BodyKind, type BodyLevel, type BodyParts, defineBody } from './definitions/body.ts'
export { type Briefing, type BriefingParts, defineBriefing } from './definitions/briefing.ts'
export {
  type CaseExample,
  type CaseParts,
  type CaseType,
  defineCase,
  type Move,
  type Reminder,
  type State,
} from './definitions/case.ts'
export type { CaseCount, During } from './definitions/case-count.ts'
export {
  type Chain,
  type ChainClass,
  type ChainParts,
  defineChain,
  type Segment,
  type Stage,
} from './definitions/chain.ts'
export { defineFact, type Fact, type FactParts } from './definitions/fact.ts'
export { defineIndicator } from './definitions/indicator.ts'
export type {
  Indicator,
  IndicatorExample,
  IndicatorInput,
  Stated,
  Target,
  TargetKind,
  ValueFrom,
  Warning,
} from './definitions/indicator-data.ts'
export { defineIndustry, type Industry, type IndustryParts, type IndustryStanding } from './definitions/industry.ts'
export { type Develops, defineLayout, develops, type Layout, type LayoutParts } from './definitions/layout.ts'
export { defineMeeting, type Meeting, type MeetingParts, type Paper } from './definitions/meeting.ts'
export { defineParameter, type Parameter, type ParameterParts } from './definitions/parameter.ts'
export { defineProgramme, type Programme, type ProgrammeParts, type ProgrammeType } from './definitions/programme.ts'
export { defineRegister, type Register, type RegisterParts, type RuleExample } from './definitions/register.ts'
export {
  type ClauseEntry,
  type ClauseRef,
  clause,
  type DocumentIndex,
  defineDocument,
  documentFindings,
  indexDocument,
  isClause,
} from './documents/index.ts'
export {
  byDefault,
  type Duration,
  days,
  every,
  type Interval,
  months,
  type Rhythm,
  whenNeeded,
  workdays,
} from './duration.ts'
export {
  body,
  choice,
  date,
  entry,
  type Field,
  type Fields,
  file,
  flag,
  money,
  number,
  optionsOf,
  type Part,
  text,
} from './field.ts'
export { figure, type Quantity } from './formula.ts'
export {
  type AnyDefinition,
  type CityPack,
  type DefinitionOf,
  definePack,
  type Listed,
  leftOut,
  listed,
  ofKind,
  type PackParts,
} from './pack.ts'
export {
  type Principal,
  type PrincipalKey,
  type PrincipalParts,
  principalKeys,
  principalKinds,
} from './principal.ts'
export * from './role.ts'
export { type RowId, rows } from './rows.ts'
export { lineOf, seenFields } from './seen-fields.ts'
export { type Assumption, assumed, type Source, type Standard, standard } from './source.ts'
