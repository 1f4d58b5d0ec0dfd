/** One definition: what all have in common, what its kind asks, and then its examples. */
import type { Kind } from '../definition.ts'
import type { AnyDefinition, DefinitionOf } from '../pack.ts'
import { checkRepeats } from './check-alike.ts'
import { checkBody } from './check-body.ts'
import { checkCase } from './check-case.ts'
import { caseExamples, checkCaseExampleNames } from './check-case-examples.ts'
import { checkChain, checkIndustry, checkLayout } from './check-chain.ts'
import { checkFact } from './check-fact.ts'
import { checkHead } from './check-head.ts'
import { checkIndicator, indicatorExamples } from './check-indicator.ts'
import { checkLabels } from './check-labels.ts'
import { checkBriefing, checkMeeting } from './check-meeting.ts'
import { checkParameter } from './check-parameter.ts'
import { checkProgramme, programmeExamples } from './check-programme.ts'
import { checkRegister, registerExamples } from './check-register.ts'
import type { PackView } from './pack-view.ts'
import type { PackFinding } from './problems/index.ts'

type Checks = { readonly [K in Kind]: (definition: DefinitionOf[K], view: PackView) => readonly PackFinding[] }

const checks: Checks = {
  body: checkBody,
  parameter: checkParameter,
  register: checkRegister,
  industry: checkIndustry,
  chain: checkChain,
  layout: checkLayout,
  indicator: checkIndicator,
  fact: checkFact,
  case: (caseType, view) => [...checkCase(caseType, view), ...checkCaseExampleNames(caseType, view)],
  programme: checkProgramme,
  meeting: checkMeeting,
  briefing: checkBriefing,
}
const examples: Partial<Checks> = {
  register: registerExamples,
  indicator: indicatorExamples,
  case: caseExamples,
  programme: programmeExamples,
}

export function checkDefinition(definition: AnyDefinition, view: PackView): readonly PackFinding[] {
  const own = by(checks, definition)(definition, view)
  return [
    ...checkHead(definition, view),
    ...checkLabels(definition),
    ...checkRepeats(definition),
    // Where something is wrong with the definition, its examples would only say the same again.
    ...(own.length > 0 ? own : (by(examples, definition)?.(definition, view) ?? [])),
  ]
}

type Check = (definition: AnyDefinition, view: PackView) => readonly PackFinding[]

function by(table: Checks, { kind }: AnyDefinition): Check
function by(table: Partial<Checks>, { kind }: AnyDefinition): Check | undefined
function by(table: Partial<Checks>, { kind }: AnyDefinition): Check | undefined {
  return table[kind] as Check | undefined
}
