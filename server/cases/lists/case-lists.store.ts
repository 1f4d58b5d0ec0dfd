/** Lists that come in as somebody's own table, as they are kept. */

import type { CaseType } from '@linchpin/pack-kit'
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Reach } from '../../people/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { casesWithin } from '../case-items.store.ts'
import { caseItem } from '../cases.tables.ts'
import { caseList, caseListRow, type RowOutcome } from './case-lists.tables.ts'
import type { OpenCase } from './duplicates.ts'
import { sayingForm, signs } from './same-saying.ts'

export type StoredList = typeof caseList.$inferSelect
export type StoredRow = typeof caseListRow.$inferSelect
export type NewList = typeof caseList.$inferInsert
export type NewRow = Omit<typeof caseListRow.$inferInsert, 'listId'>
type Reader = Database | Transaction

export async function insertList(tx: Transaction, list: NewList): Promise<void> {
  await tx.insert(caseList).values(list)
}

/** Puts `rows` in the place of those that the list has. */
export async function replaceRows(tx: Transaction, listId: string, rows: readonly NewRow[]): Promise<void> {
  await tx.delete(caseListRow).where(eq(caseListRow.listId, listId))
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await tx.insert(caseListRow).values(rows.slice(at, at + rowsAtOnce).map((row) => ({ ...row, listId })))
  }
}
const rowsAtOnce = 500

/** Somebody's own lists, newest first. */
export const listsOf = (db: Reader, personId: string): Promise<StoredList[]> =>
  db.select().from(caseList).where(eq(caseList.personId, personId)).orderBy(desc(caseList.at)).limit(mostLists)
const mostLists = 50

export async function listOf(db: Reader, id: string, personId: string): Promise<StoredList> {
  const [found] = await db
    .select()
    .from(caseList)
    .where(and(eq(caseList.id, id), eq(caseList.personId, personId)))
  if (found === undefined) throw new ProblemError('list-not-found', { id })
  return found
}

/** Holds the list until the transaction ends. Throws `list-settled` where it is not in `state`: somebody was first. */
export async function holdList(tx: Transaction, id: string, state: StoredList['state']): Promise<void> {
  const [held] = await tx.select({ state: caseList.state }).from(caseList).where(eq(caseList.id, id)).for('update')
  if (held?.state !== state) throw new ProblemError('list-settled')
}

export async function changeList(
  tx: Transaction,
  id: string,
  to: Partial<Pick<StoredList, 'state' | 'columns'>>,
): Promise<void> {
  await tx.update(caseList).set(to).where(eq(caseList.id, id))
}

/** A list that was never taken over is gone with its rows. */
export async function deleteList(tx: Transaction, id: string): Promise<void> {
  await tx.delete(caseList).where(eq(caseList.id, id))
}

/** Tables that nobody took over hold what nobody needs any more. */
export async function forgetPreviews(db: Database, before: Date): Promise<void> {
  await db.delete(caseList).where(and(eq(caseList.state, 'preview'), lt(caseList.at, before)))
}

/** How many rows of each list came out how. */
export async function countsOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .select({
      id: caseListRow.listId,
      outcome: caseListRow.outcome,
      rows: count(),
      unmatched: sql<number>`count(*) filter (where ${caseListRow.subject} ->> 'key' = '')`.mapWith(Number),
    })
    .from(caseListRow)
    .where(inArray(caseListRow.listId, [...ids]))
    .groupBy(caseListRow.listId, caseListRow.outcome)
  return (id: string) => {
    const own = rows.filter((row) => row.id === id)
    const of = (outcome: RowOutcome) => own.find((row) => row.outcome === outcome)?.rows ?? 0
    return {
      ...{ new: of('new'), duplicate: of('duplicate'), faulty: of('faulty'), opened: of('opened'), kept: of('kept') },
      unmatched: own.reduce((sum, row) => sum + row.unmatched, 0),
    }
  }
}

export interface RowsAsked {
  readonly outcome?: readonly RowOutcome[] | undefined
  /** Rows about something that the register does not have. */
  readonly unmatched?: boolean | undefined
  /** Behind the row of this number. */
  readonly after?: number
  readonly limit?: number
}

export function rowsOf(db: Reader, id: string, { outcome, unmatched, after = 0, limit }: RowsAsked = {}) {
  const conditions: (SQL | undefined)[] = [
    eq(caseListRow.listId, id),
    gt(caseListRow.number, after),
    outcome && inArray(caseListRow.outcome, [...outcome]),
    unmatched ? sql`${caseListRow.subject} ->> 'key' = ''` : undefined,
  ]
  const rows = db
    .select()
    .from(caseListRow)
    .where(and(...conditions))
    .orderBy(asc(caseListRow.number))
  return limit === undefined ? rows : rows.limit(limit)
}

export interface RowSettled {
  readonly number: number
  readonly outcome: RowOutcome
  readonly caseId: string | null
  readonly caseNumber: string | null
}

/** What became of rows, in one statement. */
export async function settleRows(tx: Transaction, id: string, rows: readonly RowSettled[]): Promise<void> {
  const column = <T>(of: (row: RowSettled) => T) => sql.param(rows.map(of))
  await tx.execute(sql`
    update ${caseListRow} set outcome = settled.outcome, case_id = settled.case_id, case_number = settled.case_number
    from unnest(${column(({ number }) => number)}::int[], ${column(({ outcome }) => outcome)}::text[],
      ${column(({ caseId }) => caseId)}::uuid[], ${column(({ caseNumber }) => caseNumber)}::text[])
      as settled (number, outcome, case_id, case_number)
    where list_id = ${id} and ${caseListRow.number} = settled.number`)
}

/** The cases that a list opened, held until the transaction ends. */
export const holdOpened = (tx: Transaction, id: string) =>
  tx
    .select({ number: caseListRow.number, told: caseListRow.told, case: caseItem })
    .from(caseListRow)
    .innerJoin(caseItem, eq(caseItem.id, caseListRow.caseId))
    .where(and(eq(caseListRow.listId, id), eq(caseListRow.outcome, 'opened')))
    .orderBy(asc(caseItem.id))
    .for('update', { of: caseItem })

/** Open cases of the type within reach whose title is one of `titles`, spaces and signs aside. */
export async function openCasesSaying(
  tx: Transaction,
  { id }: CaseType,
  titleField: string | undefined,
  titles: readonly string[],
  reach: Reach,
): Promise<readonly OpenCase[]> {
  const forms = [...new Set(titles.map(sayingForm).filter((form) => form !== ''))]
  if (titleField === undefined || forms.length === 0) return []
  const title = sql<string>`${caseItem.fields} ->> ${titleField}`
  const form = sql`regexp_replace(lower(normalize(${title}, NFKC)), ${signs}, '', 'g')`
  const rows = await tx
    .select({ id: caseItem.id, number: caseItem.number, title, subject: caseItem.subjectName })
    .from(caseItem)
    .where(
      and(
        eq(caseItem.type, id),
        isNull(caseItem.closedAt),
        casesWithin(reach),
        sql`${form} = any(${sql.param(forms)}::text[])`,
      ),
    )
  return rows.map((row) => ({ ...row, subject: row.subject ?? '' }))
}
