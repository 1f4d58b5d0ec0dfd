import type { CaseType, Field, Label } from '@linchpin/pack-kit'
import { nextReportDue, reportInterval } from '../deadlines/report-due.ts'
import { authorities } from './authorities.ts'
import type { CaseState, EventData } from './case-state.ts'
import { checkValues } from './check-values.ts'
import type { Given } from './commands.ts'
import type { CaseContext } from './context.ts'
import { changed } from './evolve.ts'
import { leadApart } from './lead-apart.ts'
import { pastDeadline } from './past-deadline.ts'
import { type CaseRefusal, refuse } from './refusal.ts'

export function decideEdit(given: Given, state: CaseState, context: CaseContext): EventData['edited'] | CaseRefusal {
  const { caseType, by, day, reportsRegularly } = context
  if (state.closedAt !== null)
    return refuse('case-closed', { state: caseType.states[state.state]?.label ?? state.state })
  const { values, issues } = checkValues(caseType, given, context)
  if (issues.length > 0) return refuse('case-values-invalid', { issues: issues.map(({ text }) => text) })
  if (Object.keys(values).length === 0) return refuse('case-nothing-given')
  const mine = by.isAuthority ? Object.keys(caseType.fields) : editableFields(caseType, state, by)
  const foreign = labelsOf(
    caseType,
    Object.keys(values).filter((name) => !mine.includes(name)),
  )
  if (foreign.length > 0) return refuse('case-fields-not-yours', { fields: foreign })
  const emptied = Object.keys(values).filter((name) => caseType.fields[name]?.required && values[name] === null)
  if (emptied.length > 0) return refuse('case-fields-missing', { fields: labelsOf(caseType, emptied) })
  const fields = changed(state.fields, values)
  const late =
    caseType.deadline !== null && caseType.deadline in values ? pastDeadline(caseType, fields, context) : null
  if (late !== null) return late
  const interval = reportsRegularly ? reportInterval(caseType, fields) : null
  return {
    values: leadApart(caseType, state.fields, values),
    reportDue: nextReportDue(interval, state.reportDue, day, false),
  }
}

/**
 * What somebody may change without a move: a field that moves ask for, who may make one of them; any other, who may open such cases.
 * Who only has to act now fills in what is empty and brings files, and rewrites nothing of what is asked of them or of whom. Those
 * who are no authority change what they opened themselves, as long as nobody took it on. A deadline that a move grants is changed
 * by that move only.
 */
export function editableFields(
  { fields, moves, openedBy, deadline, initial }: CaseType,
  at: Pick<CaseState, 'state' | 'openedBy' | 'fields'>,
  by: Pick<CaseContext['by'], 'id' | 'roles'>,
): readonly string[] {
  const has = (needed: readonly string[]) => needed.some((role) => by.roles.includes(role))
  const isOwn = at.openedBy.id === by.id && at.state === initial
  const opens = has(openedBy.filter((role) => isOwn || authorities.includes(role)))
  const acts = Object.values(moves).some((move) => move.from.includes(at.state) && has(move.by))
  const isOpenToFill = (name: string, { kind, required }: Field) =>
    required !== true && kind !== 'body' && (kind === 'file' || at.fields[name] === undefined)
  const mayChange = ([name, field]: readonly [string, Field]) => {
    const asking = Object.values(moves).filter(({ asks }) => asks.includes(name))
    if (asking.length === 0) return opens || (acts && isOpenToFill(name, field))
    return name !== deadline && asking.some((move) => has(move.by))
  }
  return Object.entries(fields)
    .filter(mayChange)
    .map(([name]) => name)
}

const labelsOf = ({ fields }: CaseType, names: readonly string[]): readonly Label[] =>
  names.map((name) => fields[name]?.label ?? { zh: name, en: name })
