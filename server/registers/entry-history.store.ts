/** What happened to entries: rows are only ever added. */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Actor } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { entryVersion, registerTable } from './registers.tables.ts'

export type StoredVersion = typeof entryVersion.$inferSelect
export type NewVersion = Pick<StoredVersion, 'register' | 'key' | 'revision' | 'kind' | 'confirmed'> &
  Partial<Omit<StoredVersion, 'id' | 'personId' | 'personName' | 'at'>>

/** Last before the audit line: from here others who change the same register wait. */
export async function addVersion(tx: Transaction, version: NewVersion, { person, at }: Actor): Promise<void> {
  await tx.insert(entryVersion).values({ ...version, personId: person.id, personName: person.name, at })
  await touchRegister(tx, version.register)
}

/** Whatever was counted of the register before counts no more. */
export async function touchRegister(tx: Transaction, register: string): Promise<void> {
  await tx
    .update(registerTable)
    .set({ version: sql`${registerTable.version} + 1` })
    .where(eq(registerTable.register, register))
}

/** Of one entry, oldest first; those of an entry that had the key before it was withdrawn too. */
export function versionsOf(db: Database | Transaction, register: string, key: string): Promise<StoredVersion[]> {
  return db
    .select()
    .from(entryVersion)
    .where(and(eq(entryVersion.register, register), eq(entryVersion.key, key)))
    .orderBy(asc(entryVersion.id))
}
