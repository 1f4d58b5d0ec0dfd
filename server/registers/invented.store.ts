import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import type { KnownRegister } from './known-registers.ts'
import { tableOf } from './register-sql.store.ts'

/** Whether any entry was made up for the demonstration. */
export async function hasInvented(db: Database, register: KnownRegister): Promise<boolean> {
  const { rows } = await db.execute<{ has: boolean }>(
    sql`select exists (select 1 from ${tableOf(register)} where invented) as has`,
  )
  return rows[0]?.has ?? false
}
