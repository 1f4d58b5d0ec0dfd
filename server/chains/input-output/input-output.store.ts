import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ioTable } from './input-output.tables.ts'

export type StoredIoTable = typeof ioTable.$inferSelect
export type IoTableRow = Omit<StoredIoTable, 'table' | 'sectors'> & {
  readonly sectors: number
  readonly output: number
  readonly holdsImports: boolean
  readonly holdsJobs: boolean
}

/** The newest first, without what they hold. */
export async function ioTables(db: Database): Promise<readonly IoTableRow[]> {
  return db
    .select({
      id: ioTable.id,
      name: ioTable.name,
      year: ioTable.year,
      place: ioTable.place,
      unit: ioTable.unit,
      origin: ioTable.origin,
      personId: ioTable.personId,
      personName: ioTable.personName,
      createdAt: ioTable.createdAt,
      undoneAt: ioTable.undoneAt,
      sectors: sql<number>`jsonb_array_length(${ioTable.sectors})`,
      output: sql<number>`(select sum(v::float8) from jsonb_array_elements_text(${ioTable.table} -> 'output') v)::float8`,
      holdsImports: sql<boolean>`jsonb_typeof(${ioTable.table} -> 'exports') = 'array'
        and exists (select 1 from jsonb_array_elements_text(${ioTable.table} -> 'imports') v where v::float8 <> 0)`,
      holdsJobs: sql<boolean>`jsonb_typeof(${ioTable.table} -> 'jobs') = 'array'`,
    })
    .from(ioTable)
    .where(isNull(ioTable.undoneAt))
    .orderBy(desc(ioTable.year), desc(ioTable.id))
    .limit(100)
}

export async function ioTableOf(db: Database | Transaction, id: number): Promise<StoredIoTable | undefined> {
  const [row] = await db
    .select()
    .from(ioTable)
    .where(and(eq(ioTable.id, id), isNull(ioTable.undoneAt)))
  return row
}

export async function insertIoTable(tx: Transaction, row: typeof ioTable.$inferInsert): Promise<number> {
  const [made] = await tx.insert(ioTable).values(row).returning({ id: ioTable.id })
  return made?.id as number
}

/** `false`: somebody was faster. */
export async function undoIoTable(tx: Transaction, id: number, at: Date): Promise<boolean> {
  const undone = await tx
    .update(ioTable)
    .set({ undoneAt: at })
    .where(and(eq(ioTable.id, id), isNull(ioTable.undoneAt)))
    .returning({ id: ioTable.id })
  return undone.length > 0
}
