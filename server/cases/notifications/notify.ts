/** Who is told of a change: those who may take the case on now, and those it was in the hands of. */
import { type Actor, dayInChina, holdersOf } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import type { CaseChanged } from '../case-changed.ts'
import { actingOn } from '../case-row.ts'
import type { CaseItem } from '../cases.tables.ts'
import { authorities } from '../lifecycle/authorities.ts'
import type { CaseEvent } from '../lifecycle/case-state.ts'
import type { CasesServices } from '../services.ts'
import { insertNotifications, type NewNotification } from './notifications.store.ts'

export async function notifyOf(
  tx: Transaction,
  services: CasesServices,
  actor: Actor,
  changes: readonly CaseChanged[],
): Promise<void> {
  const told = new Map<string, NewNotification>()
  for (const changed of changes) {
    for (const each of await noticesOf(tx, services, actor, changed)) {
      // One person is told once of one change, of what concerns them most.
      const key = `${each.personId} ${each.caseId}`
      if (each.personId !== actor.person.id && !told.has(key)) told.set(key, each)
    }
  }
  await insertNotifications(tx, actor.at, [...told.values()])
}

async function noticesOf(
  tx: Transaction,
  services: CasesServices,
  actor: Actor,
  { before, after, events, caseType }: CaseChanged,
): Promise<readonly NewNotification[]> {
  const direct = events.flatMap((event) => directNotices(event, before, after))
  const isMoved = before === null || before.state !== after.state
  const waited = isMoved && after.closedAt === null ? after.waitsFor : []
  const isInstructed = events.some(({ kind }) => kind === 'instructed')
  // An instruction is for the authorities to know of.
  const roles = isInstructed ? after.waitsFor.filter((role) => authorities.includes(role)) : waited
  const day = dayInChina(actor.at)
  const holders = await holdersOf(tx, roles, actingOn(after), day, services.bodies.widen)
  const state = caseType.states[after.state]?.label ?? { zh: after.state, en: after.state }
  const kind = isInstructed ? 'instructed' : 'waiting'
  return [...direct, ...holders.map(({ id }) => notice(id, kind, after, { stateZh: state.zh, stateEn: state.en }))]
}

function directNotices(event: CaseEvent, before: CaseItem | null, after: CaseItem): readonly NewNotification[] {
  switch (event.kind) {
    case 'assigned': {
      const { handler } = event.data
      return handler === null || handler.id === before?.handlerId ? [] : [notice(handler.id, 'handler', after)]
    }
    case 'instructed':
      return after.handlerId === null
        ? []
        : [notice(after.handlerId, 'instructed', after, { leader: event.data.leader })]
    case 'moved':
      return after.handlerId === null || event.data.reason === null
        ? []
        : [notice(after.handlerId, 'returned', after, { reason: event.data.reason.slice(0, reasonShown) })]
    default:
      return []
  }
}
const reasonShown = 100

export const notice = (
  personId: string,
  kind: string,
  { id, number, title }: CaseItem,
  more: Readonly<Record<string, string | number | null>> = {},
): NewNotification => ({ personId, kind, caseId: id, data: { number, title, ...more } })
