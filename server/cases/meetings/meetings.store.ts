import type { MeetingQuery } from '@linchpin/api'
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { caseItem } from '../cases.tables.ts'
import { meeting, meetingDecision, meetingItem, meetingPaper } from './meetings.tables.ts'
import type { PaperContent } from './paper-content.ts'

export type MeetingRow = typeof meeting.$inferSelect
export type ItemRow = typeof meetingItem.$inferSelect
export type PaperRecord = typeof meetingPaper.$inferSelect
export type DecisionRow = typeof meetingDecision.$inferSelect
/** What is `undefined` stays as it is. */
export type MeetingChanges = { readonly [K in keyof MeetingRow]?: MeetingRow[K] | undefined }
export type Queries = Database | Transaction

/** Of one kind, and of one chain where it is held chain by chain. */
export interface Series {
  readonly kind: string
  readonly chain: string | null
}
const inSeries = ({ kind, chain }: Series): SQL =>
  sql`${meeting.kind} = ${kind} and ${meeting.chain} is not distinct from ${chain}`

export async function meetingOf(db: Queries, id: string): Promise<MeetingRow | undefined> {
  const [row] = await db.select().from(meeting).where(eq(meeting.id, id))
  return row
}

/** Held until the transaction ends. */
export async function lockMeeting(tx: Transaction, id: string): Promise<MeetingRow | undefined> {
  const [row] = await tx.select().from(meeting).where(eq(meeting.id, id)).for('update')
  return row
}

/** Others may hold it so too: minutes of two items are saved at once, and neither while the meeting is closed. */
export async function shareMeeting(tx: Transaction, id: string): Promise<MeetingRow | undefined> {
  const [row] = await tx.select().from(meeting).where(eq(meeting.id, id)).for('share')
  return row
}

/** `false`: there is one of this series on that day. */
export async function insertMeeting(tx: Transaction, row: MeetingRow): Promise<boolean> {
  const made = await tx.insert(meeting).values(row).onConflictDoNothing().returning({ id: meeting.id })
  return made.length > 0
}

export async function updateMeeting(tx: Transaction, id: string, changes: MeetingChanges): Promise<void> {
  await tx
    .update(meeting)
    .set({ ...changes, revision: sql`${meeting.revision} + 1` })
    .where(eq(meeting.id, id))
}

export async function deleteMeeting(tx: Transaction, id: string): Promise<void> {
  await tx.delete(meetingItem).where(eq(meetingItem.meetingId, id))
  await tx.delete(meeting).where(eq(meeting.id, id))
}

/** The number that the next of a series gets. Others of the series wait until the transaction ends. */
export async function nextNumber(tx: Transaction, series: Series): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`meeting ${series.kind} ${series.chain ?? ''}`}))`)
  const [row] = await tx
    .select({ last: sql<number | null>`max(${meeting.number})` })
    .from(meeting)
    .where(inSeries(series))
  return (row?.last ?? 0) + 1
}

export async function isDayTaken(tx: Transaction, series: Series, day: string, except: string): Promise<boolean> {
  const found = await tx
    .select({ id: meeting.id })
    .from(meeting)
    .where(and(inSeries(series), eq(meeting.plannedOn, day), ne(meeting.id, except)))
    .limit(1)
  return found.length > 0
}

/** Those of the series that were held before this one, the last first. */
export function heldBefore(db: Queries, row: MeetingRow, limit: number): Promise<MeetingRow[]> {
  return db
    .select()
    .from(meeting)
    .where(and(inSeries(row), isNotNull(meeting.heldOn), ne(meeting.id, row.id), lt(meeting.number, row.number)))
    .orderBy(desc(meeting.heldOn), desc(meeting.number))
    .limit(limit)
}

/** Those that are not closed, and of each series the last that is: what a calendar needs. */
export async function seriesRows(db: Queries): Promise<readonly MeetingRow[]> {
  const open = await db.select().from(meeting).where(ne(meeting.state, 'closed')).orderBy(asc(meeting.plannedOn))
  const closed = await db
    .selectDistinctOn([meeting.kind, meeting.chain])
    .from(meeting)
    .where(eq(meeting.state, 'closed'))
    .orderBy(meeting.kind, meeting.chain, desc(meeting.heldOn))
  return [...open, ...closed]
}

/** The newest first. `series`: those that the reader may see. */
export async function listMeetings(db: Queries, query: MeetingQuery, series: readonly Series[]) {
  if (series.length === 0) return { rows: [], total: 0 }
  const { kind, chain, state, limit } = query
  const seen = sql`(${sql.join(
    series.map((each) => sql`(${inSeries(each)})`),
    sql` or `,
  )})`
  const where = and(
    seen,
    kind === undefined ? undefined : eq(meeting.kind, kind),
    chain === undefined ? undefined : eq(meeting.chain, chain),
    state === undefined ? undefined : state === 'closed' ? eq(meeting.state, 'closed') : ne(meeting.state, 'closed'),
  )
  const day = sql`coalesce(${meeting.heldOn}, ${meeting.plannedOn})`
  const rows = await db.select().from(meeting).where(where).orderBy(desc(day), desc(meeting.preparedAt)).limit(limit)
  const [counted] = await db.select({ total: sql<number>`count(*)::int` }).from(meeting).where(where)
  return { rows, total: counted?.total ?? 0 }
}

export async function decisionCounts(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: meetingDecision.meetingId, count: sql<number>`count(*)::int` })
    .from(meetingDecision)
    .where(and(inArray(meetingDecision.meetingId, [...ids]), isNull(meetingDecision.withdrawnAt)))
    .groupBy(meetingDecision.meetingId)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

export const itemsOf = (db: Queries, id: string): Promise<ItemRow[]> =>
  db.select().from(meetingItem).where(eq(meetingItem.meetingId, id)).orderBy(asc(meetingItem.position))

/** Without what they say, which may be long. */
export const paperHeadsOf = (db: Queries, id: string) =>
  db
    .select({ id: meetingPaper.id, label: meetingPaper.label, source: meetingPaper.source })
    .from(meetingPaper)
    .where(eq(meetingPaper.meetingId, id))
    .orderBy(asc(meetingPaper.position))

export const papersOf = (db: Queries, id: string): Promise<PaperRecord[]> =>
  db.select().from(meetingPaper).where(eq(meetingPaper.meetingId, id)).orderBy(asc(meetingPaper.position))

export async function insertAgenda(
  tx: Transaction,
  papers: readonly PaperRecord[],
  items: readonly ItemRow[],
): Promise<void> {
  if (papers.length > 0) await tx.insert(meetingPaper).values([...papers])
  await tx.insert(meetingItem).values([...items])
}

/** The agenda in its new form; minutes stay with their items. */
export async function saveAgenda(tx: Transaction, id: string, items: readonly ItemRow[]): Promise<void> {
  const kept = items.map((item) => item.id)
  await tx
    .delete(meetingItem)
    .where(and(eq(meetingItem.meetingId, id), sql`${meetingItem.id} <> all(${sql.param(kept)}::uuid[])`))
  await tx
    .insert(meetingItem)
    .values([...items])
    .onConflictDoUpdate({
      target: meetingItem.id,
      set: { title: sql`excluded.title`, position: sql`excluded.position` },
    })
}

export async function keepPaper(tx: Transaction, id: string, frozen: PaperContent | null): Promise<void> {
  await tx.update(meetingPaper).set({ frozen }).where(eq(meetingPaper.id, id))
}

export async function lockItem(tx: Transaction, meetingId: string, id: string): Promise<ItemRow | undefined> {
  const [row] = await tx
    .select()
    .from(meetingItem)
    .where(and(eq(meetingItem.id, id), eq(meetingItem.meetingId, meetingId)))
    .for('update')
  return row
}

export async function saveMinutes(tx: Transaction, id: string, minutes: string, revision: number): Promise<void> {
  await tx.update(meetingItem).set({ minutes, revision }).where(eq(meetingItem.id, id))
}

export interface DecisionWithCase {
  readonly decision: DecisionRow
  readonly item: typeof caseItem.$inferSelect
}

/** What meetings decided, with the cases as they stand. */
export async function decisionsOf(db: Queries, meetings: readonly string[]): Promise<readonly DecisionWithCase[]> {
  if (meetings.length === 0) return []
  return db
    .select({ decision: meetingDecision, item: caseItem })
    .from(meetingDecision)
    .innerJoin(caseItem, eq(caseItem.id, meetingDecision.caseId))
    .where(and(inArray(meetingDecision.meetingId, [...meetings]), isNull(meetingDecision.withdrawnAt)))
    .orderBy(asc(meetingDecision.number))
}

export async function lockDecision(tx: Transaction, meetingId: string, id: string): Promise<DecisionRow | undefined> {
  const [row] = await tx
    .select()
    .from(meetingDecision)
    .where(and(eq(meetingDecision.id, id), eq(meetingDecision.meetingId, meetingId)))
    .for('update')
  return row
}

export async function nextDecisionNumber(tx: Transaction, meetingId: string): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number | null>`max(${meetingDecision.number})` })
    .from(meetingDecision)
    .where(eq(meetingDecision.meetingId, meetingId))
  return (row?.last ?? 0) + 1
}

export async function insertDecision(tx: Transaction, row: DecisionRow): Promise<void> {
  await tx.insert(meetingDecision).values(row)
}

export async function updateDecision(tx: Transaction, id: string, changes: Partial<DecisionRow>): Promise<void> {
  await tx.update(meetingDecision).set(changes).where(eq(meetingDecision.id, id))
}
