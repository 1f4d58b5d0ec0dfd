import { type CaseType, isFilled } from '@linchpin/pack-kit'
import { nextReportDue, reportInterval } from '../deadlines/report-due.ts'
import type { EventData } from './case-state.ts'
import { checkValues, notAsked } from './check-values.ts'
import type { CaseCommand } from './commands.ts'
import type { CaseContext } from './context.ts'
import { changed } from './evolve.ts'
import { pastDeadline } from './past-deadline.ts'
import { type CaseRefusal, refuse } from './refusal.ts'

type Opening = Extract<CaseCommand, { command: 'open' }>

export function decideOpen(command: Opening, context: CaseContext): EventData['opened'] | CaseRefusal {
  const { caseType, by, day } = context
  if (!caseType.openedBy.some((role) => by.roles.includes(role))) {
    return refuse('case-opening-not-yours', {
      type: caseType.label,
      roles: caseType.openedBy.map(context.roleLabel),
    })
  }
  if (caseType.subject !== null && command.subject === null)
    return refuse('case-subject-missing', { type: caseType.label })
  const { values: given, issues } = checkValues(caseType, command.values, context)
  const early = by.isAuthority ? [] : Object.keys(given).filter((name) => !isGivenAtOpening(caseType, name))
  const wrong = [...issues.map(({ text }) => text), ...early.map((name) => notAsked(name, context))]
  if (wrong.length > 0) return refuse('case-values-invalid', { issues: wrong })
  const values = changed({}, given)
  const missing = Object.entries(caseType.fields).filter(([name, field]) => field.required && !isFilled(values, name))
  if (missing.length > 0) return refuse('case-fields-missing', { fields: missing.map(([, { label }]) => label) })
  const late = pastDeadline(caseType, values, context)
  if (late !== null) return late
  const { subject, origin, openedFor, isInvented } = command
  const state = command.state ?? caseType.initial
  if (!Object.hasOwn(caseType.states, state)) return refuse('case-state-unknown', { type: caseType.label, state })
  const interval = context.reportsRegularly ? reportInterval(caseType, values) : null
  return {
    type: caseType.id,
    definition: context.definition,
    state,
    isFinal: caseType.states[state]?.isFinal ?? false,
    values,
    subject,
    origin,
    openedFor,
    reportDue: nextReportDue(interval, null, day, false),
    isInvented,
  }
}

/**
 * What only a later step asks for comes with that step: the number of a pass with its approval, the rating with what was done. What is
 * required, the deadline, and what a first step asks for may stand there from the beginning.
 */
export function isGivenAtOpening(
  { fields, moves, deadline, initial }: Pick<CaseType, 'fields' | 'moves' | 'deadline' | 'initial'>,
  name: string,
): boolean {
  const asking = Object.values(moves).filter(({ asks }) => asks.includes(name))
  const isFirst = asking.length === 0 || asking.some(({ from }) => from.includes(initial))
  return isFirst || name === deadline || fields[name]?.required === true
}
