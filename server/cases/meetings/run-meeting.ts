/** A meeting from its papers being frozen to its end, with the minutes. */
import type { MinutesSaved } from '@linchpin/api'
import { dayInChina, recordAudit } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { papersNow } from './assemble-papers.ts'
import { type Frame, type MeetingsServices, takeMeeting } from './meeting-frame.ts'
import type { MeetingAction } from './meeting-state.ts'
import { keepPaper, lockItem, type MeetingRow, paperHeadsOf, saveMinutes, updateMeeting } from './meetings.store.ts'
import { type By, meetingSubject } from './prepare-meeting.ts'

/** Keeps the papers as they are now. */
export const freezeMeeting = (services: MeetingsServices, id: string, revision: number, by: By): Promise<void> =>
  step(services, { id, action: 'freeze', revision }, by, 'meeting.frozen', async (tx, frame) => {
    await freeze(services, tx, frame, by)
    return { state: 'frozen', frozenAt: by.actor.at }
  })

export const thawMeeting = (services: MeetingsServices, id: string, revision: number, by: By): Promise<void> =>
  step(services, { id, action: 'thaw', revision }, by, 'meeting.thawed', async (tx) => {
    for (const paper of await paperHeadsOf(tx, id)) await keepPaper(tx, paper.id, null)
    return { state: 'preparing', frozenAt: null }
  })

/** From here minutes are taken. Papers that nobody froze are kept as they are now. */
export const holdMeeting = (
  services: MeetingsServices,
  id: string,
  given: string | undefined,
  revision: number,
  by: By,
): Promise<void> =>
  step(services, { id, action: 'hold', revision }, by, 'meeting.held', async (tx, frame) => {
    const today = dayInChina(by.actor.at)
    const heldOn = given ?? today
    if (heldOn > today) throw new ProblemError('meeting-not-held-yet', { given: heldOn, today })
    if (frame.row.state === 'preparing') await freeze(services, tx, frame, by)
    return { state: 'held', heldOn, frozenAt: frame.row.frozenAt ?? by.actor.at }
  })

/** Nothing of it changes any more. */
export const closeMeeting = (services: MeetingsServices, id: string, revision: number, by: By): Promise<void> =>
  step(services, { id, action: 'close', revision }, by, 'meeting.closed', async () => ({
    state: 'closed',
    closedAt: by.actor.at,
  }))

export async function minuteItem(
  services: MeetingsServices,
  id: string,
  { item, text }: { readonly item: string; readonly text: string },
  revision: number,
  { who, actor }: By,
): Promise<MinutesSaved> {
  return services.db.transaction(async (tx) => {
    await takeMeeting(services, tx, who, { id, action: 'minute', revision: null })
    const there = await lockItem(tx, id, item)
    if (there === undefined) throw new ProblemError('meeting-item-unknown', { item })
    const saved = { item, text, revision: there.revision + 1, savedAt: actor.at.toISOString() }
    if (there.revision !== revision)
      throw new ProblemError('minutes-changed', { current: { text: there.minutes, revision: there.revision } })
    await saveMinutes(tx, item, text, saved.revision)
    const detail = { item: there.title, characters: text.length, revision: saved.revision }
    await recordAudit(tx, actor, [{ action: 'meeting.minutes', subject: meetingSubject(id), detail }])
    return saved
  })
}

async function step(
  services: MeetingsServices,
  wanted: { readonly id: string; readonly action: MeetingAction; readonly revision: number },
  { who, actor }: By,
  audited: string,
  body: (tx: Transaction, frame: Frame) => Promise<Partial<MeetingRow>>,
): Promise<void> {
  await services.db.transaction(async (tx) => {
    const frame = await takeMeeting(services, tx, who, wanted)
    const changes = await body(tx, frame)
    await updateMeeting(tx, wanted.id, changes)
    const { title, number } = frame.row
    const detail = { title, number, ...(changes.heldOn ? { heldOn: changes.heldOn } : {}) }
    await recordAudit(tx, actor, [{ action: audited, subject: meetingSubject(wanted.id), detail }])
  })
}

async function freeze(services: MeetingsServices, tx: Transaction, frame: Frame, { actor }: By): Promise<void> {
  const frozenAt = actor.at.toISOString()
  for (const { record, content } of await papersNow(services, tx, frame, dayInChina(actor.at)))
    await keepPaper(tx, record.id, { ...content, frozenAt })
}
