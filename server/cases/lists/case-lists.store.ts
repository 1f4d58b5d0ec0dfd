/** Lists that come in as somebody's own table: read, looked at, taken over as cases, undone as one. */
import { randomUUID } from 'node:crypto'
import type { CaseType } from '@linchpin/pack-kit'
import { and, asc, count, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Reach } from '../../people/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { Acting } from '../acting.ts'
import { beginWork } from '../case-work.ts'
import { caseItem } from '../cases.tables.ts'
import { caseList, caseListRow, type RowOutcome } from './case-lists.tables.ts'
import { type ListTarget, targetsOf } from './list-plan.ts'
import type { ListsServices } from './lists-services.ts'
import { columnOf, type ListTable, missingColumns, titleFieldOf } from './read-list.ts'
import { type ListColumn, type ReadRow, readListRow } from './read-list-row.ts'

/** Whoever brings a list in, and the entries that its rows may be about. */
export interface ListActing extends Acting {
  readonly subjects: Reach
}
export type StoredList = typeof caseList.$inferSelect
export type StoredRow = typeof caseListRow.$inferSelect
const rowsAtOnce = 500

/** Keeps a table as it was read, for somebody to look at. */
export async function keepList(
  services: ListsServices,
  caseType: CaseType,
  table: ListTable,
  { fileName, by }: { readonly fileName: string; readonly by: ListActing },
): Promise<string> {
  const id = randomUUID()
  const { sheet, sheets, header, unit, columns, skipped } = table
  await services.db.transaction(async (tx) => {
    await tx.insert(caseList).values({
      ...{ id, type: caseType.id, fileName, sheet, sheets: [...sheets], header: [...header], unit, columns, skipped },
      ...{ state: 'preview', personId: by.actor.person.id, at: by.actor.at },
    })
    const rows = await readRows(tx, services, caseType, columns, table.rows, by)
    await insertRows(tx, id, rows)
  })
  return id
}

/** Reads the kept rows again, with other columns. */
export async function chooseColumns(
  services: ListsServices,
  list: StoredList,
  chosen: Readonly<Record<string, number | null>>,
  by: ListActing,
): Promise<void> {
  const caseType = typeOf(services, list.type)
  const out = Object.values(chosen).find((column) => column !== null && column >= list.header.length)
  if (out !== undefined) throw new ProblemError('list-column-unknown', { column: Number(out) + 1 })
  const taken = new Set(Object.values(chosen))
  const kept = list.columns.filter(({ target, column }) => !(target in chosen) && !taken.has(column))
  const given = Object.entries(chosen).flatMap(([target, column]) =>
    column === null ? [] : [columnOf(target as ListColumn['target'], column, list.header, list.unit, 1)],
  )
  const columns = [...kept, ...given]
  await services.db.transaction(async (tx) => {
    await openList(tx, list)
    const rows = await tx
      .select()
      .from(caseListRow)
      .where(eq(caseListRow.listId, list.id))
      .orderBy(asc(caseListRow.number))
    await tx.delete(caseListRow).where(eq(caseListRow.listId, list.id))
    await insertRows(tx, list.id, await readRows(tx, services, caseType, columns, rows, by))
    await tx.update(caseList).set({ columns }).where(eq(caseList.id, list.id))
  })
}

/** Opens a case for each row that can be one: all of them or, where one is refused, none. */
export async function takeOver(
  services: ListsServices,
  list: StoredList,
  withDuplicates: boolean,
  by: ListActing,
): Promise<void> {
  const missing = missingColumns(targetsFor(services, list.type), list.columns)
  if (missing.length > 0) throw new ProblemError('list-columns-missing', { columns: missing.map(({ label }) => label) })
  const wanted: RowOutcome[] = withDuplicates ? ['new', 'duplicate'] : ['new']
  await services.db.transaction(async (tx) => {
    await openList(tx, list)
    const rows = await tx
      .select()
      .from(caseListRow)
      .where(and(eq(caseListRow.listId, list.id), inArray(caseListRow.outcome, wanted)))
      .orderBy(asc(caseListRow.number))
    if (rows.length === 0) throw new ProblemError('list-nothing', await countsOf(tx, list.id))
    const work = beginWork(tx, services, by)
    for (const row of rows) {
      const origin = { kind: 'import', id: list.id, item: String(row.number), clauses: [] } as const
      const about = row.subject === null ? {} : row.subject.key === '' ? { subjectName: row.subject.name } : {}
      const opened = await work.open({
        ...{ type: list.type, values: row.values, subject: row.subject?.key || null, origin, isQuiet: true, ...about },
        ...(row.state === null ? {} : { state: row.state }),
      })
      if (row.told.length > 0) {
        await work.act(opened.id, { command: 'note', text: row.told.join('\n'), files: [], isInternal: true }, null)
      }
      await tx
        .update(caseListRow)
        .set({ outcome: 'opened', caseId: opened.id, caseNumber: opened.number })
        .where(and(eq(caseListRow.listId, list.id), eq(caseListRow.number, row.number)))
    }
    await tx.update(caseList).set({ state: 'applied' }).where(eq(caseList.id, list.id))
    await work.finish()
  })
}

/** Takes back what a list opened; a case that somebody worked on since stays, and is told. */
export async function undo(services: ListsServices, list: StoredList, reason: string, by: ListActing): Promise<void> {
  await services.db.transaction(async (tx) => {
    const [locked] = await tx.select().from(caseList).where(eq(caseList.id, list.id)).for('update')
    if (locked?.state !== 'applied') throw new ProblemError('list-settled')
    const rows = await tx
      .select({
        number: caseListRow.number,
        caseId: caseListRow.caseId,
        told: caseListRow.told,
        revision: caseItem.revision,
      })
      .from(caseListRow)
      .innerJoin(caseItem, eq(caseItem.id, caseListRow.caseId))
      .where(and(eq(caseListRow.listId, list.id), eq(caseListRow.outcome, 'opened')))
    const work = beginWork(tx, services, by)
    for (const { number, caseId, told, revision } of rows) {
      const isTouched = revision > (told.length > 0 ? 2 : 1)
      if (!isTouched && caseId !== null) await work.act(caseId, { command: 'void', reason }, null)
      const outcome = isTouched ? 'kept' : 'new'
      await tx
        .update(caseListRow)
        .set({ outcome })
        .where(and(eq(caseListRow.listId, list.id), eq(caseListRow.number, number)))
    }
    await tx.update(caseList).set({ state: 'undone' }).where(eq(caseList.id, list.id))
    await work.finish()
  })
}

async function openList(tx: Transaction, { id }: StoredList): Promise<void> {
  const [locked] = await tx.select().from(caseList).where(eq(caseList.id, id)).for('update')
  if (locked?.state !== 'preview') throw new ProblemError('list-settled')
}

export const targetsFor = (services: ListsServices, type: string): readonly ListTarget[] => {
  const caseType = typeOf(services, type)
  return targetsOf(caseType, services.registerOf(caseType.subject))
}

function typeOf({ types }: ListsServices, type: string): CaseType {
  const found = types.named(type)
  if (found === undefined) throw new ProblemError('case-type-unknown', { type })
  return found
}

type NewRow = Omit<typeof caseListRow.$inferInsert, 'listId'>

async function readRows(
  tx: Transaction,
  services: ListsServices,
  caseType: CaseType,
  columns: readonly ListColumn[],
  rows: readonly { readonly number: number; readonly cells: readonly (string | number | boolean | null)[] }[],
  by: ListActing,
): Promise<readonly NewRow[]> {
  const words = { bodyNamed: (name: string) => services.bodies.named(name)?.id }
  const read = rows.map(({ number, cells }) => ({ number, cells, row: readListRow(cells, columns, caseType, words) }))
  const subjects = await subjectsIn(tx, services, caseType, read, by)
  const titleField = titleFieldOf(caseType)
  const titles = read.flatMap(({ row }) =>
    titleField && row.values[titleField] ? [String(row.values[titleField])] : [],
  )
  const there = await openWithTitles(tx, caseType, titleField, titles)
  return read.map(({ number, cells, row }) => {
    const issues = [...row.issues, ...missingValues(row, caseType, columns)]
    const subject = row.subject === null ? null : (subjects.get(row.subject) ?? { key: '', name: row.subject })
    const same = there.get(sameKey(titleField ? String(row.values[titleField] ?? '') : '', subject?.name ?? ''))
    const outcome: RowOutcome = issues.some(({ isFault }) => isFault) ? 'faulty' : same ? 'duplicate' : 'new'
    return {
      ...{ number, cells, outcome, issues, values: row.values, subject, state: row.state, told: row.told },
      ...{ caseId: same?.id ?? null, caseNumber: same?.number ?? null },
    }
  })
}

async function subjectsIn(
  tx: Transaction,
  { subjectsNamed }: ListsServices,
  { subject }: CaseType,
  read: readonly { readonly row: ReadRow }[],
  by: ListActing,
) {
  const names = read.flatMap(({ row }) => row.subject ?? [])
  return subject === null ? new Map<string, never>() : subjectsNamed(tx, subject, names, by.subjects)
}

const sameKey = (title: string, subject: string): string => `${title.replace(/\s/g, '')}|${subject.replace(/\s/g, '')}`

function missingValues(row: ReadRow, { fields }: CaseType, columns: readonly ListColumn[]) {
  const required = Object.entries(fields).filter(([name, field]) => field.required && row.values[name] === undefined)
  const told = new Set(row.issues.map(({ target }) => target))
  return required
    .filter(([name]) => !told.has(`field:${name}`))
    .map(([name, { label }]) => ({
      column: columns.find(({ target }) => target === `field:${name}`)?.column ?? -1,
      target: `field:${name}` as const,
      text: { zh: `缺少“${label.zh}”`, en: `“${label.en}” is missing` },
      isFault: true,
    }))
}

async function openWithTitles(tx: Transaction, { id }: CaseType, field: string | undefined, titles: readonly string[]) {
  if (field === undefined || titles.length === 0) return new Map<string, { id: string; number: string }>()
  const title = sql<string>`${caseItem.fields} ->> ${field}`
  const rows = await tx
    .select({ id: caseItem.id, number: caseItem.number, title, subject: caseItem.subjectName })
    .from(caseItem)
    .where(and(eq(caseItem.type, id), isNull(caseItem.closedAt), inArray(title, [...new Set(titles)])))
  return new Map(rows.map((row) => [sameKey(row.title, row.subject ?? ''), { id: row.id, number: row.number }]))
}

async function insertRows(tx: Transaction, listId: string, rows: readonly NewRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await tx.insert(caseListRow).values(rows.slice(at, at + rowsAtOnce).map((row) => ({ ...row, listId })))
  }
}

/** Somebody's own lists, newest first. */
export const listsOf = (db: Database, personId: string) =>
  db.select().from(caseList).where(eq(caseList.personId, personId)).orderBy(desc(caseList.at)).limit(50)

export async function listOf(db: Database, id: string, personId: string): Promise<StoredList> {
  const [found] = await db
    .select()
    .from(caseList)
    .where(and(eq(caseList.id, id), eq(caseList.personId, personId)))
  if (found === undefined) throw new ProblemError('list-not-found', { id })
  return found
}

export async function countsOf(db: Database | Transaction, id: string) {
  const rows = await db
    .select({
      outcome: caseListRow.outcome,
      rows: count(),
      unmatched: sql<number>`count(*) filter (where ${caseListRow.subject} ->> 'key' = '')`.mapWith(Number),
    })
    .from(caseListRow)
    .where(eq(caseListRow.listId, id))
    .groupBy(caseListRow.outcome)
  const of = (outcome: RowOutcome) => rows.find((row) => row.outcome === outcome)?.rows ?? 0
  const unmatched = rows.reduce((sum, row) => sum + row.unmatched, 0)
  return {
    ...{ new: of('new'), duplicate: of('duplicate'), faulty: of('faulty') },
    ...{ opened: of('opened'), kept: of('kept'), unmatched },
  }
}

export const rowsOf = (db: Database, id: string, outcome: RowOutcome | undefined, after: number, limit: number) =>
  db
    .select()
    .from(caseListRow)
    .where(
      and(
        eq(caseListRow.listId, id),
        gt(caseListRow.number, after),
        outcome === undefined ? undefined : eq(caseListRow.outcome, outcome),
      ),
    )
    .orderBy(asc(caseListRow.number))
    .limit(limit)
