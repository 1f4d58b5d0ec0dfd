/**
 * One page of entries, as their keys.
 *
 * Where one index holds every column that is looked at, the planner may choose: at its worst it walks that index, which takes a tenth of
 * what the table takes. Otherwise a page in the order of keys is looked for among the next few thousand rows first, and stops when it is
 * full; where so few fit that this piece does not fill it, the whole register is asked by whatever index finds the few. Left to itself
 * the planner would walk a million rows of the table for a filter that hardly anything meets.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import type { Anchors } from './anchors.ts'
import type { EntrySort } from './entry-query.ts'
import type { GrowingIndexes } from './grow-indexes.store.ts'
import type { KnownRegister } from './known-registers.ts'
import type { ListColumn } from './list-columns.ts'
import { tableOf } from './register-sql.store.ts'
import { columnSql, fromSql, type Where } from './where.store.ts'

/** The last entry of a page, from which the next goes on. */
export interface Cursor {
  readonly key: string
  readonly id: number
  /** Of the column that is sorted by; `null`: it has none there. */
  readonly value: string | null
}
export interface PageQuery {
  readonly register: KnownRegister
  readonly where: Where
  readonly sort: EntrySort | null
  readonly size: number
  /** From where on: behind the entry of a cursor, or so many entries from the beginning. */
  readonly from: { readonly after: Cursor } | { readonly offset: number }
  /** Whether the register is so large that it matters how a page is found. */
  readonly isLarge: boolean
  /** How many rows of an order are looked through before the whole register is asked. */
  readonly piece: number
  readonly anchors: Anchors
  readonly indexes: GrowingIndexes
}
export interface KeyPage {
  readonly keys: readonly string[]
  readonly next: Cursor | null
}

type Found = { readonly key: string; readonly id: number; readonly value: string | null }

export async function pageOfKeys(db: Database, query: PageQuery): Promise<KeyPage> {
  const rows = query.sort === null ? await byKey(db, query) : await byColumn(db, query, query.sort)
  const shown = rows.slice(0, query.size)
  const last = shown.at(-1)
  return { keys: shown.map(({ key }) => key), next: rows.length > query.size && last !== undefined ? last : null }
}

async function byKey(db: Database, query: PageQuery): Promise<readonly Found[]> {
  const { register, where, size, from, isLarge, piece, anchors, indexes } = query
  const { table } = register.form
  const anchor = 'offset' in from ? anchors.before(from.offset) : null
  const offset = 'offset' in from ? from.offset - (anchor?.offset ?? 0) : 0
  const start =
    'after' in from ? sql`e0.key > ${from.after.key}` : anchor === null ? sql`true` : sql`e0.key >= ${anchor.key}`
  const answer = async (statement: SQL) => {
    const rows = await select(db, statement)
    if ('offset' in from && rows[0] !== undefined) anchors.add(from.offset, rows[0].key)
    return rows
  }
  const page = (own: SQL | null, conditions: SQL, order: SQL) =>
    answer(sql`select e0.key, e0.id::float8 as id, null as value
      from ${fromSql(register, where.levels, own)}
      where ${conditions} order by ${order} offset ${offset} limit ${size + 1}`)
  if (where.isAll) return answer(pageOfAll(query, start, offset))
  if (!isLarge) return page(null, sql`${start} and ${where.sql}`, sql`e0.key`)
  if (where.arms.length > 0) return answer(pageOfArms(query, start, offset))
  indexes.want(table, where.columns)
  if (where.isByColumns && indexes.covers(table, where.columns)) {
    return page(null, sql`${start} and ${leastKeys(query)} and ${where.sql}`, sql`e0.key`)
  }
  if (offset < piece) {
    const rows = await page(pieceBy(register, start, sql`e0.key`, piece), where.sql, sql`e0.key`)
    if (rows.length > size) return rows
  }
  // By an expression, so that the index on keys is no way to it.
  return page(null, sql`${start} and ${where.sql} and ${where.bySearch}`, sql`(e0.key || '')`)
}

const valuesLookedUp = 20

/** No entry that is asked for has a key before these: codes of one district, say, lie together and far from the first. */
function leastKeys({ register, where, indexes }: PageQuery): SQL {
  const table = tableOf(register)
  const least = where.chosen
    .filter(({ column, values }) => values.length <= valuesLookedUp && indexes.leads(register.form.table, column))
    .map(({ column, values }) => {
      const firsts = values.map(
        (value) => sql`(select min(key) from ${table} where "${sql.raw(column.column)}" = ${value})`,
      )
      return sql`e0.key >= (select least(${sql.join(firsts, sql`, `)}))`
    })
  return sql.join([sql`true`, ...least], sql` and `)
}

/** A page of the entries that any arm finds, each asked for as many as the page could take from it. */
function pageOfArms({ register, where, size }: PageQuery, start: SQL, offset: number): SQL {
  const arms = where.arms.map(
    ({ sql: condition, isByKey }) => sql`(select e0.key, e0.id from ${fromSql(register, where.levels)}
      where ${start} and ${condition} order by ${isByKey ? sql`e0.key` : sql`(e0.key || '')`} limit ${offset + size + 1})`,
  )
  return sql`select key, id::float8 as id, null as value from (${sql.join(arms, sql` union `)}) found
    order by key offset ${offset} limit ${size + 1}`
}

/** Without a condition the index alone finds the page; only what is shown is read from the table. */
function pageOfAll({ register, size, from, anchors }: PageQuery, start: SQL, offset: number): SQL {
  const table = tableOf(register)
  const end = 'offset' in from ? from.offset + size + 1 : 0
  const behind = 'offset' in from ? anchors.after(end) : null
  const keys =
    behind !== null && behind.offset - end < offset
      ? sql`select e0.key from ${table} e0 where e0.key < ${behind.key} order by e0.key desc
          offset ${behind.offset - end} limit ${size + 1}`
      : sql`select e0.key from ${table} e0 where ${start} order by e0.key offset ${offset} limit ${size + 1}`
  return sql`select e.key, e.id::float8 as id, null as value from ${table} e where e.key = any(array(${keys})) order by e.key`
}

const pieceBy = (register: KnownRegister, start: SQL, order: SQL, rows: number): SQL =>
  sql`(select e0.* from ${tableOf(register)} e0 where ${start} order by ${order} limit ${rows})`

/** Entries without a value come last in either direction. */
async function byColumn(db: Database, query: PageQuery, sort: EntrySort): Promise<readonly Found[]> {
  const { size, from } = query
  const after = 'after' in from ? from.after : null
  const offset = 'offset' in from ? from.offset : 0
  const filled = after?.value === null ? [] : await filledPage(db, query, sort, after, offset)
  if (filled.length > size) return filled
  const missing = size + 1 - filled.length
  const skipped = filled.length > 0 || after !== null ? 0 : offset - (await countFilled(db, query, sort.column))
  return [...filled, ...(await emptyPage(db, query, sort, after?.value === null ? after : null, skipped, missing))]
}

async function filledPage(
  db: Database,
  query: PageQuery,
  { column, isDescending }: EntrySort,
  after: Cursor | null,
  offset: number,
): Promise<readonly Found[]> {
  const { register, where, size, isLarge, piece, indexes } = query
  const value = columnSql(column)
  const direction = sql.raw(isDescending ? 'desc' : 'asc')
  const beyond =
    after === null
      ? sql`true`
      : sql`(${value}, e0.id) ${sql.raw(isDescending ? '<' : '>')} (${after.value}::${sql.raw(column.type)}, ${after.id}::bigint)`
  const levels = Math.max(where.levels, column.level)
  const start = sql`${value} is not null and ${beyond}`
  // Which entries first, by as little of each row as that takes; what is shown of them afterwards.
  const page = (own: SQL | null, conditions: SQL, by: SQL) =>
    select(
      db,
      sql`select e0.key, e0.id::float8 as id, ${value}::text as value from ${fromSql(register, column.level)}
        where e0.id = any(array(select e0.id from ${fromSql(register, levels, own)} where ${conditions}
          order by ${by} ${direction}, e0.id ${direction} offset ${offset} limit ${size + 1}))
        order by ${value} ${direction}, e0.id ${direction}`,
    )
  if (!isLarge || column.level > 0) return page(null, sql`${start} and ${where.sql}`, value)
  const isOrdered = indexes.orders(register.form.table, column)
  if (isOrdered && where.isAll) return page(null, start, value)
  if (isOrdered && offset < piece) {
    const order = sql`${value} ${direction}, e0.id ${direction}`
    const rows = await page(pieceBy(register, start, order, piece), where.sql, value)
    if (rows.length > size) return rows
  }
  indexes.want(register.form.table, [column, ...where.columns])
  // By an expression, so that no index is a way to it.
  return page(null, sql`${start} and ${where.sql} and ${where.bySearch}`, sql`coalesce(${value}, ${value})`)
}

async function emptyPage(
  db: Database,
  { register, where }: PageQuery,
  { column }: EntrySort,
  after: Cursor | null,
  offset: number,
  limit: number,
): Promise<readonly Found[]> {
  const levels = Math.max(where.levels, column.level)
  return select(
    db,
    sql`select e0.key, e0.id::float8 as id, null as value from ${fromSql(register, levels)}
      where ${columnSql(column)} is null and ${where.sql} and e0.id > ${after?.id ?? 0}
      order by e0.id offset ${Math.max(0, offset)} limit ${limit}`,
  )
}

async function countFilled(db: Database, { register, where }: PageQuery, column: ListColumn): Promise<number> {
  const levels = Math.max(where.levels, column.level)
  const { rows } = await db.execute<{ count: string }>(
    sql`select count(*) as count from ${fromSql(register, levels)} where ${columnSql(column)} is not null and ${where.sql}`,
  )
  return Number(rows[0]?.count ?? 0)
}

async function select(db: Database, query: SQL): Promise<readonly Found[]> {
  const { rows } = await db.execute<Found & Record<string, unknown>>(query)
  return rows
}
