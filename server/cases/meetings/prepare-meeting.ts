/** A new meeting with its agenda and papers, and the changes to both while it is prepared. */
import { randomUUID } from 'node:crypto'
import type { AgendaChange, MeetingChange, NewMeeting } from '@linchpin/api'
import type { Chain, Meeting } from '@linchpin/pack-kit'
import { type Actor, dayInChina, recordAudit, type Who } from '../../people/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { firstAgenda, newAgenda } from './agenda.ts'
import { type MeetingsServices, takeMeeting } from './meeting-frame.ts'
import { mayRunMeeting } from './meeting-kinds.ts'
import { isOfChain } from './meeting-roles.ts'
import { demandState } from './meeting-state.ts'
import {
  decisionsOf,
  deleteMeeting,
  insertAgenda,
  insertMeeting,
  isDayTaken,
  itemsOf,
  nextNumber,
  saveAgenda,
  updateMeeting,
} from './meetings.store.ts'

/** Who asks, and the mark that the change leaves. */
export interface By {
  readonly who: Who
  readonly actor: Actor
}
export const meetingSubject = (id: string): string => `meeting:${id}`

type Input = NewMeeting & { readonly isInvented?: boolean }

export async function prepareMeeting(services: MeetingsServices, given: Input, { who, actor }: By): Promise<string> {
  const { definition, chain } = seriesOf(services, given)
  if (!mayRunMeeting(who.assignments, definition, chain))
    throw new ProblemError('meeting-not-yours', { title: definition.label })
  demandFuture(given.plannedOn, actor)
  const id = randomUUID()
  const title = given.title || titleOf(definition, chain)
  await services.db.transaction(async (tx) => {
    const series = { kind: definition.id, chain: chain?.id ?? null }
    const row = {
      ...{ id, ...series, title, plannedOn: given.plannedOn, place: given.place ?? null, chair: given.chair ?? null },
      definition: await services.kinds.keep(tx, definition, actor.at),
      number: await nextNumber(tx, series),
      ...{ heldOn: null, attendees: null, state: 'preparing' as const, frozenAt: null, closedAt: null },
      ...{ preparedAt: actor.at, preparedBy: actor.person.id, isInvented: given.isInvented ?? false, revision: 1 },
    }
    if (!(await insertMeeting(tx, row))) throw dayTaken(definition, given.plannedOn)
    const { papers, items } = firstAgenda(id, definition, randomUUID)
    await insertAgenda(tx, papers, items)
    const detail = { kind: row.kind, chain: row.chain, title, plannedOn: row.plannedOn, number: row.number }
    await recordAudit(tx, actor, [{ action: 'meeting.prepared', subject: meetingSubject(id), detail }])
  })
  return id
}

export async function changeMeeting(
  services: MeetingsServices,
  id: string,
  changes: MeetingChange,
  revision: number,
  { who, actor }: By,
): Promise<void> {
  await services.db.transaction(async (tx) => {
    const { row, definition } = await takeMeeting(services, tx, who, { id, action: 'change', revision })
    const { plannedOn } = changes
    if (plannedOn !== undefined && plannedOn !== row.plannedOn) {
      demandState(row.state, 'replan')
      demandFuture(plannedOn, actor)
      if (await isDayTaken(tx, row, plannedOn, id)) throw dayTaken(definition, plannedOn)
    }
    await updateMeeting(tx, id, changes)
    await recordAudit(tx, actor, [{ action: 'meeting.changed', subject: meetingSubject(id), detail: changes }])
  })
}

export async function arrangeAgenda(
  services: MeetingsServices,
  id: string,
  { items }: AgendaChange,
  revision: number,
  { who, actor }: By,
): Promise<void> {
  await services.db.transaction(async (tx) => {
    await takeMeeting(services, tx, who, { id, action: 'arrange', revision })
    const decidedOn = new Set((await decisionsOf(tx, [id])).map(({ decision }) => decision.itemId))
    const wanted = items.map(({ id: item = null, title }) => ({ id: item, title }))
    const arranged = newAgenda(id, await itemsOf(tx, id), wanted, decidedOn, randomUUID)
    await saveAgenda(tx, id, arranged)
    await updateMeeting(tx, id, {})
    const detail = { items: arranged.map(({ title }) => title) }
    await recordAudit(tx, actor, [{ action: 'meeting.agenda', subject: meetingSubject(id), detail }])
  })
}

/** A meeting that does not take place. Only one that was not begun: afterwards it is part of the record. */
export async function discardMeeting(services: MeetingsServices, id: string, { who, actor }: By): Promise<void> {
  await services.db.transaction(async (tx) => {
    const { row } = await takeMeeting(services, tx, who, { id, action: 'discard', revision: null })
    await deleteMeeting(tx, id)
    const detail = { title: row.title, plannedOn: row.plannedOn, number: row.number }
    await recordAudit(tx, actor, [{ action: 'meeting.discarded', subject: meetingSubject(id), detail }])
  })
}

function seriesOf({ kinds }: MeetingsServices, { kind, chain = null }: Input) {
  const definition = kinds.kind(kind)
  if (definition === undefined) throw new ProblemError('meeting-kind-unknown', { kind })
  if (!isOfChain(definition)) {
    if (chain !== null) throw new ProblemError('meeting-chain-unexpected', { kind: definition.label, chain })
    return { definition, chain: null }
  }
  const found = chain === null ? undefined : kinds.chain(chain)
  if (found === undefined) throw new ProblemError('meeting-chain-missing', { kind: definition.label })
  return { definition, chain: found }
}

export const titleOf = ({ label }: Pick<Meeting, 'label'>, chain: Pick<Chain, 'label'> | null): string =>
  `${chain?.label.zh ?? ''}${label.zh}`

function demandFuture(given: string, { at }: Actor): void {
  const today = dayInChina(at)
  if (given < today) throw new ProblemError('meeting-day-past', { given, today })
}

const dayTaken = ({ label }: Meeting, day: string): ProblemError =>
  new ProblemError('meeting-day-taken', { day, kind: label })
