import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import type { State } from './entries.store.ts'
import type { KnownRegister } from './known-registers.ts'
import type { RegisterAccess } from './may-see-register.ts'
import { at, fromSql, whereOf } from './where.store.ts'

export interface StandingRow {
  readonly register: KnownRegister
  readonly key: string
  readonly name: string
  readonly state: State
  readonly since: string | null
  readonly until: string | null
}

const most = 500

/** The entries that are about the one with `key`, on each of `dependents` as far as it is reached. */
export async function standingsOf(
  db: Database,
  dependents: readonly KnownRegister[],
  key: string,
  accessOf: (register: KnownRegister) => RegisterAccess,
): Promise<readonly StandingRow[]> {
  const parts = dependents.map((register) => {
    const where = whereOf(register, accessOf(register), { q: '', filters: [] })
    const name = register.nameField
    const levels = Math.max(where.levels, name?.level ?? 0)
    const called = name === null ? sql`e0.key` : sql`coalesce(${at(name.level, name.column)}, e0.key)`
    return sql`(select ${register.id} as register, e0.key, ${called} as name, e0.state, e0.since, e0.until
      from ${fromSql(register, levels)}
      where ${at(0, register.form.subject ?? 'key')} = ${key} and ${where.sql} order by e0.since, e0.key limit ${most})`
  })
  if (parts.length === 0) return []
  const { rows } = await db.execute<Omit<StandingRow, 'register'> & { register: string }>(
    sql.join(parts, sql` union all `),
  )
  const byId = new Map(dependents.map((register) => [register.id, register]))
  return rows.map((row) => ({ ...row, register: byId.get(row.register) as KnownRegister }))
}
