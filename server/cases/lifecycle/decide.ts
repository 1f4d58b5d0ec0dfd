/** What a command makes happen to a case, or why it is refused. Pure: all that has to be known comes in `context`. */
import { authorities } from './authorities.ts'
import type { CaseEvent, CaseState, EventData, EventKind } from './case-state.ts'
import type { CaseCommand } from './commands.ts'
import type { CaseContext } from './context.ts'
import { decideEdit } from './decide-edit.ts'
import { decideMove } from './decide-move.ts'
import { decideOpen } from './decide-open.ts'
import { type CaseRefusal, isRefusal, refuse } from './refusal.ts'
import { waitsFor } from './waits-for.ts'

export type Decided = { readonly events: readonly CaseEvent[] } | CaseRefusal

/** Throws for a command on a case that is not there, and for opening one that is. */
export function decide(command: CaseCommand, state: CaseState | null, context: CaseContext): Decided {
  if (command.command === 'open') {
    if (state !== null) throw new Error('The case is open already')
    const data = decideOpen(command, context)
    return isRefusal(data) ? data : happened('opened', data, openingRole(context), context)
  }
  if (state === null) throw new Error(`“${command.command}” on no case`)
  const { caseType, by } = context
  switch (command.command) {
    case 'move': {
      const data = decideMove(command, state, context)
      const role = caseType.moves[command.move]?.by.find((each) => by.roles.includes(each)) ?? null
      return isRefusal(data) ? data : happened('moved', data, role, context)
    }
    case 'edit': {
      const data = decideEdit(command.values, state, context)
      return isRefusal(data) ? data : happened('edited', data, firstRole(context), context)
    }
    case 'assign': {
      if (isClosed(state)) return closed(state, context)
      if (!mayAssign(command.handler?.id, state, context)) return refuse('case-not-yours')
      const handler = command.handler === undefined ? state.handler : command.handler
      const { body, reason } = command
      const bodies = body === null ? state.assigned : [...new Set([...state.assigned, body])]
      return happened('assigned', { handler, bodies, reason }, firstRole(context), context)
    }
    case 'instruct':
      return decideInstruct(command, context)
    case 'note': {
      const { text, files, isInternal, isProgress = true } = command
      if (text.trim() === '') return refuse('case-nothing-given')
      const data = { text: text.trim(), files, isInternal, ...(isProgress ? {} : { isProgress: false as const }) }
      return withUploads(files, context, () => happened('noted', data, firstRole(context), context))
    }
    case 'link':
      return happened('linked', { to: command.to }, firstRole(context), context)
    case 'attach':
      if (command.files.length === 0) return refuse('case-nothing-given')
      return withUploads(command.files, context, () =>
        happened('attached', { files: command.files }, firstRole(context), context),
      )
    case 'match':
      if (!isOffice(context)) return refuse('case-not-yours')
      if (state.subject === null || state.subject.key !== '') return refuse('case-subject-there')
      return happened('matched', { subject: command.subject }, firstRole(context), context)
    case 'void':
      if (!isOffice(context)) return refuse('case-not-yours')
      if (state.voidedAt !== null) return closed(state, context)
      if (command.reason.trim() === '') return refuse('case-nothing-given')
      return happened('voided', { reason: command.reason.trim() }, firstRole(context), context)
  }
}

/** The leader's own entry, or what an office enters of a paper (代录). */
function decideInstruct(command: Extract<CaseCommand, { command: 'instruct' }>, context: CaseContext): Decided {
  const { by } = context
  if (by.roles.length === 0) return refuse('case-not-yours')
  const [text, leader] = [command.text.trim(), command.leader?.trim() ?? '']
  if (text === '' && command.scans.length === 0) return refuse('case-nothing-given')
  const isOwn = by.roles.includes('chain-chief') && (leader === '' || leader === by.name)
  if (!isOwn && leader === '') return refuse('case-leader-missing')
  const { day, scans } = command
  const data = { text, leader: isOwn ? by.name : leader, isRecorded: !isOwn, day, scans }
  return withUploads(scans, context, () => happened('instructed', data, firstRole(context), context))
}

function withUploads(files: readonly string[], { isUpload }: CaseContext, then: () => Decided): Decided {
  const unknown = files.filter((file) => !isUpload(file))
  return unknown.length > 0 ? refuse('case-upload-unknown', { files: unknown.join(', ') }) : then()
}

function happened<K extends EventKind>(
  kind: K,
  data: EventData[K],
  role: string | null,
  { at, by }: CaseContext,
): Decided {
  return { events: [{ kind, data, at, person: { id: by.id, name: by.name }, role } as CaseEvent] }
}

const firstRole = ({ by }: CaseContext): string | null => by.roles[0] ?? null
const openingRole = ({ by, caseType }: CaseContext): string | null =>
  caseType.openedBy.find((role) => by.roles.includes(role)) ?? null

/** Taken by oneself, handed on, or given by who may give cases; by one of the authorities, or whoever it waits for. */
function mayAssign(handler: string | undefined, state: CaseState, { by, caseType }: CaseContext): boolean {
  const acting = by.roles.filter((role) => authorities.includes(role) || waitsFor(caseType, state.state).includes(role))
  return acting.length > 0 && (by.mayAssign || handler === by.id || state.handler?.id === by.id)
}

/** Those who keep the lists as a whole. */
const isOffice = ({ by }: CaseContext): boolean =>
  by.isAuthority || by.roles.includes('headquarters-office') || by.roles.includes('office-director')

export const isClosed = ({ closedAt }: CaseState): boolean => closedAt !== null
export const closed = ({ state }: CaseState, { caseType }: CaseContext): CaseRefusal =>
  refuse('case-closed', { state: caseType.states[state]?.label ?? state })
