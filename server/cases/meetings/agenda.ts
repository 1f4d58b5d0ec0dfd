/** The agenda of a meeting as it is set up, and as somebody orders it anew. */
import type { Label, Meeting } from '@linchpin/pack-kit'
import { ProblemError } from '../../platform/problem/index.ts'
import type { ItemRow, PaperRecord } from './meetings.store.ts'

const lastDecisions: Label = { zh: '上次会议议定事项落实情况', en: 'What became of the last decisions' }

/** One item for each paper; first of all what the last meeting decided. */
export function firstAgenda(
  meetingId: string,
  { papers }: Pick<Meeting, 'papers'>,
  newId: () => string,
): { readonly papers: readonly PaperRecord[]; readonly items: readonly ItemRow[] } {
  const sources = [{ label: lastDecisions, from: null }, ...papers]
  const made = sources.map(({ label, from }, position) => ({
    ...{ id: newId(), meetingId, position, label },
    source: from,
    frozen: null,
  }))
  const items = made.map(({ id, label, position }) => itemOf(newId(), meetingId, position, label.zh, id))
  return { papers: made, items }
}

export interface WantedItem {
  readonly id: string | null
  readonly title: string
}

/**
 * Throws `meeting-agenda-wrong` where an item with a paper, with minutes or with a decision is left out, or something stands before
 * the last decisions.
 */
export function newAgenda(
  meetingId: string,
  items: readonly ItemRow[],
  wanted: readonly WantedItem[],
  decidedOn: ReadonlySet<string>,
  newId: () => string,
): readonly ItemRow[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const made = wanted.map(({ id, title }, position) => {
    const item = id === null ? undefined : byId.get(id)
    if (id !== null && item === undefined) throw new ProblemError('meeting-item-unknown', { item: id })
    return item === undefined ? itemOf(newId(), meetingId, position, title, null) : { ...item, position, title }
  })
  const kept = new Set(made.map(({ id }) => id))
  const mustStay = items.filter(({ id, paperId, minutes }) => paperId !== null || minutes !== '' || decidedOn.has(id))
  const isWhole = kept.size === made.length && mustStay.every(({ id }) => kept.has(id))
  if (!isWhole || made[0]?.id !== items[0]?.id) throw new ProblemError('meeting-agenda-wrong')
  return made
}

const itemOf = (id: string, meetingId: string, position: number, title: string, paperId: string | null): ItemRow => ({
  ...{ id, meetingId, position, title, paperId },
  minutes: '',
  revision: 1,
})
