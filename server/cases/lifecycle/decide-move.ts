import { emptyFields, type Label, type Move, refusalOf, refusalOfMover } from '@linchpin/pack-kit'
import { isReportingState, nextReportDue, reportInterval } from '../deadlines/report-due.ts'
import type { CaseState, Changes, EventData, Values } from './case-state.ts'
import { checkValues, notAsked } from './check-values.ts'
import type { CaseCommand } from './commands.ts'
import type { CaseContext } from './context.ts'
import { changed } from './evolve.ts'
import { leadApart } from './lead-apart.ts'
import { pastDeadline } from './past-deadline.ts'
import { type CaseRefusal, refuse } from './refusal.ts'

type Moving = Extract<CaseCommand, { command: 'move' }>

/** In the order in which `walkCase` refuses: role, state, same person, what is asked, what is needed. */
export function decideMove(command: Moving, state: CaseState, context: CaseContext): EventData['moved'] | CaseRefusal {
  const { caseType } = context
  const move = Object.hasOwn(caseType.moves, command.move) ? caseType.moves[command.move] : undefined
  if (move === undefined) return refuse('case-move-unknown', { move: command.move, type: caseType.label })
  const barred = moverRefusal(move, state, context)
  if (barred !== null) return barred
  const { values, issues } = checkValues(caseType, command.values, context)
  const foreign = Object.keys(values).filter((name) => !move.asks.includes(name))
  const wrong = [...issues.map(({ text }) => text), ...foreign.map((name) => notAsked(name, context))]
  if (wrong.length > 0) return refuse('case-values-invalid', { issues: wrong })
  const fields = changed(state.fields, values)
  const [reason, evidence] = [command.reason?.trim() || null, command.evidence]
  const missing = [
    ...emptyFields(move, fields).map((name) => labelOf(name, context)),
    ...untold(move, reason, evidence),
  ]
  if (missing.length > 0) return refuse('case-move-incomplete', { move: move.label, missing })
  const unknown = evidence.filter((file) => !context.isUpload(file))
  if (unknown.length > 0) return refuse('case-upload-unknown', { files: unknown.join(', ') })
  return (
    refusedRecord(move, command.move, fields, state, context) ??
    made(command.move, move, leadApart(caseType, state.fields, values), state, context, {
      reason,
      evidence,
    })
  )
}

/** Why this person may not make the move now, whatever is filled in. */
export function moverRefusal(
  move: Move,
  state: CaseState,
  context: Pick<CaseContext, 'caseType' | 'by' | 'roleLabel'>,
): CaseRefusal | null {
  const { caseType, by, roleLabel } = context
  if (state.closedAt !== null)
    return refuse('case-closed', { state: caseType.states[state.state]?.label ?? state.state })
  switch (refusalOfMover(move, state, { roles: by.roles, person: by.id })) {
    case null:
      return null
    case 'role':
      return refuse('case-move-not-yours', { move: move.label, roles: move.by.map(roleLabel) })
    case 'state':
      return refuse('case-move-not-now', {
        move: move.label,
        state: caseType.states[state.state]?.label ?? state.state,
        from: move.from.map((name) => caseType.states[name]?.label ?? { zh: name, en: name }),
      })
    case 'samePerson':
      return refuse('case-move-same-person', {
        move: move.label,
        made: state.made
          .filter((each) => each.person === by.id && move.notBy.includes(each.move))
          .map((each) => caseType.moves[each.move]?.label ?? { zh: each.move, en: each.move }),
      })
  }
}

function refusedRecord(
  move: Move,
  name: string,
  fields: Values,
  state: CaseState,
  context: CaseContext,
): CaseRefusal | null {
  const { caseType, by, day, subject } = context
  const record = { ...subject, ...fields }
  if (refusalOf(move, state, { roles: by.roles, person: by.id }, record, day) !== null)
    return refuse('case-move-needs', { move: move.label, reasons: context.reasonsOf(name, record) })
  const setsDeadline = caseType.deadline !== null && move.asks.includes(caseType.deadline)
  return setsDeadline ? pastDeadline(caseType, fields, context) : null
}

function made(
  name: string,
  move: Move,
  values: Changes,
  state: CaseState,
  { caseType, day, reportsRegularly }: CaseContext,
  { reason, evidence }: { readonly reason: string | null; readonly evidence: readonly string[] },
): EventData['moved'] {
  const fields = changed(state.fields, values)
  const isReport = state.state === move.to && isReportingState(caseType, move.to)
  const interval = reportsRegularly ? reportInterval(caseType, fields) : null
  return {
    move: name,
    from: state.state,
    to: move.to,
    values,
    reason,
    evidence,
    reportDue: nextReportDue(interval, state.reportDue, day, isReport),
    isFinal: caseType.states[move.to]?.isFinal ?? false,
  }
}

const reasonLabel: Label = { zh: '原因', en: 'reason' }
const evidenceLabel: Label = { zh: '佐证材料', en: 'evidence' }

const untold = (move: Move, reason: string | null, evidence: readonly string[]): readonly Label[] => [
  ...(move.reason === 'required' && reason === null ? [reasonLabel] : []),
  ...(move.evidence === 'required' && evidence.length === 0 ? [evidenceLabel] : []),
]

const labelOf = (name: string, { caseType }: CaseContext): Label =>
  caseType.fields[name]?.label ?? { zh: name, en: name }
