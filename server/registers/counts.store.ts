/** How many entries there are: counted exactly, and kept as long as nothing of the register changes. */
import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import type { KnownRegister } from './known-registers.ts'
import type { ListColumn } from './list-columns.ts'
import { columnSql, fromSql, type Where } from './where.store.ts'

/** Counts the changes of every register. */
export async function versionsOfRegisters(db: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.execute<{ register: string; version: string }>(
    sql`select register, version from register_table`,
  )
  return new Map(rows.map(({ register, version }) => [register, Number(version)]))
}

export async function countEntries(db: Database, register: KnownRegister, where: Where): Promise<number> {
  const { rows } = await db.execute<{ count: string }>(
    sql`select count(*) as count from ${fromSql(register, where.levels)} where ${where.sql} and ${where.bySearch}`,
  )
  return Number(rows[0]?.count ?? 0)
}

export interface Group {
  readonly value: string | null
  readonly count: number
}
const mostGroups = 1000

/** By each value of a column; an entry with several counts once for each. */
export async function countGroups(
  db: Database,
  register: KnownRegister,
  where: Where,
  column: ListColumn,
): Promise<readonly Group[]> {
  const levels = Math.max(where.levels, column.level)
  const value = columnSql(column)
  const isMany = column.type === 'text[]'
  const from = isMany
    ? sql`${fromSql(register, levels)} left join lateral unnest(${value}) as each(value) on true`
    : fromSql(register, levels)
  const by = isMany ? sql`each.value` : value
  const { rows } = await db.execute<{ value: string | null; count: string }>(
    sql`select ${by}::text as value, count(*) as count from ${from} where ${where.sql} and ${where.bySearch}
      group by ${by} order by count(*) desc, 1 limit ${mostGroups}`,
  )
  return rows.map(({ value: each, count }) => ({ value: each, count: Number(count) }))
}

export interface StateCounts {
  readonly admitted: number
  readonly proposed: number
}

/** Admitted and proposed entries of several registers in one query. */
export async function countStates(
  db: Database,
  asked: readonly { readonly register: KnownRegister; readonly where: Where }[],
): Promise<ReadonlyMap<string, StateCounts>> {
  if (asked.length === 0) return new Map()
  const parts = asked.map(
    ({ register, where }) => sql`select ${register.id} as id, count(*) filter (where e0.state = 'admitted') as admitted,
      count(*) filter (where e0.state = 'proposed') as proposed
      from ${fromSql(register, where.levels)} where ${where.sql}`,
  )
  const { rows } = await db.execute<{ id: string; admitted: string; proposed: string }>(
    sql.join(parts, sql` union all `),
  )
  return new Map(
    rows.map(({ id, admitted, proposed }) => [id, { admitted: Number(admitted), proposed: Number(proposed) }]),
  )
}

/** About how many rows each table has, as of when they were last looked over. */
export async function sizesOfTables(db: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.execute<{ name: string; rows: number }>(
    sql`select relname as name, reltuples::float8 as rows from pg_class
      where relnamespace = current_schema::regnamespace and relkind = 'r' and starts_with(relname, 'r_')`,
  )
  return new Map(rows.map(({ name, rows: count }) => [name, count]))
}
