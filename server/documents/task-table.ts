import type { ClauseView, Commitment, CommitmentOf, TaskGroup, TaskRow, TaskTable } from '@linchpin/api'
import { type LedgerDocument, ledgerHeadOf } from './ledger-head.ts'
import { bySpan } from './text-order.ts'

/** The task table (分工表) of a document: what its clauses lay on whom, in the order of the document, rejected left out. */
export function taskTable(
  document: LedgerDocument,
  clauses: readonly ClauseView[],
  commitments: readonly Commitment[],
): TaskTable {
  const groups = taskGroups(clauses, commitments.filter(isMeasure))
  const rows = groups.flatMap((group) => group.rows)
  return {
    ...ledgerHeadOf(document),
    groups,
    bodies: bodiesOf(rows),
    total: rows.length,
    confirmed: rows.filter((row) => row.state === 'confirmed').length,
  }
}

/** 完成时限 as people write it; `null`: 持续推进, reported by quarter. */
export function deadlineText(deadline: string | null): string {
  if (deadline === null) return '持续推进'
  const [year, month, day] = deadline.split('-').map(Number)
  if (!month) return `${year}年底前`
  return day ? `${year}年${month}月${day}日前` : `${year}年${month}月底前`
}

/** What stands under 牵头单位. With 按职责分工负责 no body leads yet: all are shown, and the words that say so. */
export function leadText(row: Pick<TaskRow, 'leads' | 'responsibility'>): string {
  const names = row.leads.join('、')
  if (row.responsibility === 'byDuty') return `${names}（按职责分工负责）`
  return names || '（文件未明确）'
}

export function cooperatingText(row: Pick<TaskRow, 'cooperating'>): string {
  return row.cooperating.join('、')
}

type Measure = CommitmentOf<'measure'>
const isMeasure = (item: Commitment): item is Measure => item.kind === 'measure'

function taskGroups(clauses: readonly ClauseView[], commitments: readonly Measure[]): TaskGroup[] {
  const places = new Map<string, Place>()
  clauses.forEach((clause, order) => {
    if (!places.has(clause.ref)) places.set(clause.ref, { order, clause })
  })
  const groups = new Map<string, { place: Place; commitments: Measure[] }>()
  for (const commitment of commitments) {
    if (commitment.state === 'rejected') continue
    const place = headed(commitment.clause, places) ?? { order: clauses.length, ref: commitment.clause }
    const ref = place.clause?.ref ?? place.ref ?? ''
    const group = groups.get(ref) ?? { place, commitments: [] }
    group.commitments.push(commitment)
    groups.set(ref, group)
  }
  for (const group of groups.values()) group.commitments.sort(bySpan)
  return [...groups]
    .sort(([, a], [, b]) => a.place.order - b.place.order || byFirst(a.commitments[0], b.commitments[0]))
    .map(([ref, { place, commitments }], index) => ({
      number: index + 1,
      clause: ref,
      heading: place.clause ? headingOf(place.clause) : lastOrdinal(ref),
      rows: commitments.map(taskRow),
    }))
}

function byFirst(a: Measure | undefined, b: Measure | undefined): number {
  return a && b ? bySpan(a, b) : 0
}

/**
 * The clause under whose heading a measure stands. 一是, 二是 and numbered items have none of their own: they are measures
 * of the task above them, as offices write it. Articles (第五条) and text without any heading above stand for themselves.
 */
function headed(ref: string, places: ReadonlyMap<string, Place>): Place | undefined {
  const own = places.get(ref)
  if (!own?.clause || own.clause.heading || /^第.+条/.test(lastOrdinal(ref))) return own
  for (let parent = parentOf(ref); parent; parent = parentOf(parent)) {
    const place = places.get(parent)
    if (place?.clause?.heading) return place
  }
  return own
}

function headingOf(clause: ClauseView): string {
  const heading = clause.heading && strip(clause.heading)
  if (heading) return heading
  const opening = strip(oneLine(clause.text).split(/[。；：，]/)[0] ?? '')
  const words = opening.length > longest ? `${opening.slice(0, longest)}…` : opening
  const ordinal = lastOrdinal(clause.ref)
  if (!words) return ordinal
  return /^第.+条/.test(ordinal) ? `${ordinal} ${words}` : words
}

function taskRow(commitment: Measure): TaskRow {
  const { current, proposed } = commitment
  const reworded = commitment.origin === 'added' || (proposed !== null && proposed.action !== current.action)
  const leads = unique(current.leads)
  return {
    commitment: commitment.id,
    clause: commitment.clause,
    action: sentence(reworded ? current.action : current.quote),
    leads,
    cooperating: unique(current.cooperating).filter((body) => !leads.includes(body)),
    responsibility: current.responsibility,
    deadline: current.deadline,
    state: commitment.state,
  }
}

function bodiesOf(rows: readonly TaskRow[]): TaskTable['bodies'] {
  const bodies = new Map<string, TaskTable['bodies'][number]['rows']>()
  const add = (name: string, row: TaskRow, role: 'lead' | 'byDuty' | 'cooperating') => {
    const named = bodies.get(name) ?? []
    named.push({ commitment: row.commitment, role })
    bodies.set(name, named)
  }
  for (const row of rows) {
    for (const name of row.leads) add(name, row, row.responsibility === 'byDuty' ? 'byDuty' : 'lead')
    for (const name of row.cooperating) add(name, row, 'cooperating')
  }
  return [...bodies].map(([name, named]) => ({ name, rows: named }))
}

/** One line, without the bracket of bodies that the columns beside it repeat, ending in one 。 */
function sentence(text: string): string {
  const line = oneLine(text)
  const words = strip(withoutBodies(line)) || strip(line)
  return /[！？]$|。[”’」』）]$/.test(words) ? words : `${words}。`
}

/** Drops a closing bracket such as （市发展改革委牵头，市财政局配合）, whatever brackets stand inside. */
function withoutBodies(text: string): string {
  const end = text.replace(/[。；;\s]+$/, '')
  if (!/[）)]$/.test(end)) return text
  let depth = 0
  for (let at = end.length - 1; at >= 0; at--) {
    if (/[）)]/.test(end.charAt(at))) depth++
    else if (/[（(]/.test(end.charAt(at))) depth--
    if (depth === 0) return /负责|牵头|配合|责任单位|分工/.test(end.slice(at)) ? end.slice(0, at) : text
  }
  return text
}

/** Chinese breaks its lines anywhere: a line break between two characters is no space. */
function oneLine(text: string): string {
  return text
    .replace(/\*\*/g, '')
    .replace(/(?<=[\u0100-\uffff])\s*\n\s*(?=[\u0100-\uffff])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const longest = 22
const strip = (text: string): string => text.replace(/[。．；;，,、：:\s]+$/, '').trim()
const lastOrdinal = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)
const parentOf = (ref: string): string => ref.slice(0, Math.max(0, ref.lastIndexOf('/')))
const unique = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.trim()).filter(Boolean))]

interface Place {
  readonly order: number
  readonly clause?: ClauseView
  /** Where the clause is not among the document's, as after a new version. */
  readonly ref?: string
}
