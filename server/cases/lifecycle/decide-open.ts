import { isFilled } from '@linchpin/pack-kit'
import { nextReportDue, reportInterval } from '../deadlines/report-due.ts'
import type { EventData } from './case-state.ts'
import { checkValues } from './check-values.ts'
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
  if (issues.length > 0) return refuse('case-values-invalid', { issues: issues.map(({ text }) => text) })
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
