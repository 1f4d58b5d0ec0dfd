/** Tables that came in, and their rows as they were looked through. */
import { and, asc, desc, eq, gt, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { storedFile } from '../../platform/uploads/index.ts'
import { type ImportState, type RowOutcome, registerImport, registerImportRow } from '../registers.tables.ts'
import type { PlannedRow } from './plan-import.ts'

type Reader = Database | Transaction
export type StoredImport = typeof registerImport.$inferSelect
export type StoredImportRow = typeof registerImportRow.$inferSelect

export async function insertImport(tx: Transaction, row: typeof registerImport.$inferInsert): Promise<StoredImport> {
  const [made] = await tx.insert(registerImport).values(row).returning()
  return made as StoredImport
}

export async function importOf(db: Reader, register: string, id: number): Promise<StoredImport | undefined> {
  const [row] = await db
    .select()
    .from(registerImport)
    .where(and(eq(registerImport.id, id), eq(registerImport.register, register)))
  return row
}

/** The newest first; `personId`: of one person only. */
export function importsOf(db: Reader, register: string, personId: string | null, limit = 100): Promise<StoredImport[]> {
  const own = personId === null ? undefined : eq(registerImport.personId, personId)
  return db
    .select()
    .from(registerImport)
    .where(and(eq(registerImport.register, register), own))
    .orderBy(desc(registerImport.id))
    .limit(limit)
}

export async function updateImport(
  db: Reader,
  id: number,
  set: Partial<Omit<StoredImport, 'id'>>,
  from?: readonly ImportState[],
): Promise<boolean> {
  const among = from === undefined ? undefined : inArray(registerImport.state, [...from])
  const changed = await db
    .update(registerImport)
    .set(set)
    .where(and(eq(registerImport.id, id), among))
    .returning({ id: registerImport.id })
  return changed.length === 1
}

/** Its rows go with it; a step that still adds some fails by that. */
export async function deleteImport(tx: Reader, id: number): Promise<void> {
  await tx.delete(registerImport).where(eq(registerImport.id, id))
}

export async function deleteRows(tx: Reader, id: number): Promise<void> {
  await tx.delete(registerImportRow).where(eq(registerImportRow.importId, id))
}

export async function fileOf(db: Reader, sha256: string): Promise<Buffer | undefined> {
  const [row] = await db.select({ bytes: storedFile.bytes }).from(storedFile).where(eq(storedFile.sha256, sha256))
  return row?.bytes
}

/** A row to be kept; `given` where it may have to be planned anew. */
export type RowToKeep = PlannedRow & Pick<StoredImportRow, 'given'>

export async function insertRows(db: Reader, importId: number, rows: readonly RowToKeep[]): Promise<void> {
  if (rows.length === 0) return
  const given = rows.map((row) => ({
    ...row,
    import_id: importId,
    faults: some(row.faults),
    warnings: some(row.warnings),
    namesakes: some(row.namesakes),
  }))
  await db.execute(sql`
    insert into register_import_row select * from jsonb_populate_recordset(null::register_import_row, ${JSON.stringify(given)}::jsonb)`)
}

const some = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list)

export async function replaceRow(tx: Transaction, importId: number, row: RowToKeep): Promise<void> {
  await tx
    .delete(registerImportRow)
    .where(and(eq(registerImportRow.importId, importId), eq(registerImportRow.number, row.number)))
  await insertRows(tx, importId, [row])
}

export type OutcomeCounts = Readonly<Record<RowOutcome, number>>

export async function countOutcomes(db: Reader, importId: number): Promise<OutcomeCounts> {
  const rows = await db
    .select({ outcome: registerImportRow.outcome, count: sql<number>`count(*)::int` })
    .from(registerImportRow)
    .where(eq(registerImportRow.importId, importId))
    .groupBy(registerImportRow.outcome)
  const none = { added: 0, changed: 0, same: 0, decide: 0, faulty: 0, skipped: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])) }
}

export async function countUndone(db: Reader, importId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ undone: registerImportRow.undone, count: sql<number>`count(*)::int` })
    .from(registerImportRow)
    .where(and(eq(registerImportRow.importId, importId), isNotNull(registerImportRow.undone)))
    .groupBy(registerImportRow.undone)
  return new Map(rows.map(({ undone, count }) => [undone ?? '', count]))
}

export interface RowsAsked {
  readonly outcome?: RowOutcome | undefined
  readonly undone?: string | undefined
  readonly after: number
  readonly limit: number
}

export function rowsOf(
  db: Reader,
  importId: number,
  { outcome, undone, after, limit }: RowsAsked,
): Promise<StoredImportRow[]> {
  const conditions: (SQL | undefined)[] = [
    eq(registerImportRow.importId, importId),
    gt(registerImportRow.number, after),
    outcome === undefined ? undefined : eq(registerImportRow.outcome, outcome),
    undone === undefined ? undefined : eq(registerImportRow.undone, undone),
  ]
  return db
    .select()
    .from(registerImportRow)
    .where(and(...conditions))
    .orderBy(asc(registerImportRow.number))
    .limit(limit)
}

/** Those that wait for a decision, locked: all of them, or the ones with these numbers. */
export function waitingRows(
  tx: Transaction,
  importId: number,
  numbers: readonly number[] | null,
): Promise<StoredImportRow[]> {
  const among = numbers === null ? undefined : inArray(registerImportRow.number, [...numbers])
  return tx
    .select()
    .from(registerImportRow)
    .where(and(eq(registerImportRow.importId, importId), eq(registerImportRow.outcome, 'decide'), among))
    .orderBy(asc(registerImportRow.number))
    .for('update')
}

/** The rows that say the entry with `key` already. */
export async function rowsSaying(tx: Transaction, importId: number, key: string): Promise<readonly number[]> {
  const rows = await tx
    .select({ number: registerImportRow.number })
    .from(registerImportRow)
    .where(
      and(
        eq(registerImportRow.importId, importId),
        eq(registerImportRow.key, key),
        inArray(registerImportRow.outcome, ['added', 'changed', 'same']),
      ),
    )
  return rows.map(({ number }) => number)
}

export async function setOutcome(
  tx: Transaction,
  importId: number,
  numbers: readonly number[],
  outcome: RowOutcome,
): Promise<void> {
  await tx
    .update(registerImportRow)
    .set({ outcome })
    .where(and(eq(registerImportRow.importId, importId), inArray(registerImportRow.number, [...numbers])))
}
