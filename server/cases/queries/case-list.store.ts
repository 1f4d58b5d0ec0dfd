import type { CaseFilter } from '@linchpin/api'
import { and, asc, count, desc, eq, getTableColumns, lte, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/index.ts'
import { type CaseItem, caseItem } from '../cases.tables.ts'
import { type Cursor, cursorText, readCursor } from './case-cursor.ts'
import { type Asking, caseWhere, lightOn } from './case-where.store.ts'

/** What lists show: all but what only the page of a case or the search needs. */
const { searchText: _search, openedFor: _openedFor, ...listed } = getTableColumns(caseItem)
export const listedColumns = listed
export type ListedCase = Omit<CaseItem, 'searchText' | 'openedFor'>

interface SortKey {
  readonly column: SQL
  readonly type: SQL
  readonly isNullable: boolean
  readonly of: (item: ListedCase) => string | null
}
const iso = (time: Date) => time.toISOString()
const sortKeys = {
  due: { column: sql`${caseItem.due}`, type: sql`date`, isNullable: true, of: ({ due }) => due },
  openedAt: {
    column: sql`${caseItem.openedAt}`,
    type: sql`timestamptz`,
    isNullable: false,
    of: (c) => iso(c.openedAt),
  },
  stateSince: {
    column: sql`${caseItem.stateSince}`,
    type: sql`timestamptz`,
    isNullable: false,
    of: (c) => iso(c.stateSince),
  },
  number: { column: sql`${caseItem.number}`, type: sql`text`, isNullable: false, of: ({ number }) => number },
  title: { column: sql`${caseItem.title}`, type: sql`text`, isNullable: false, of: ({ title }) => title },
} as const satisfies Readonly<Record<string, SortKey>>

export interface Page {
  readonly items: readonly ListedCase[]
  readonly next: string | null
}

/** One page in the order of `sort` (a key, `-` before it for downwards); cases without that value come last. */
export async function casePage(
  db: Database,
  filter: Partial<CaseFilter>,
  asking: Asking,
  { sort, after, limit }: { readonly sort: string; readonly after?: string | undefined; readonly limit: number },
): Promise<Page> {
  const isDown = sort.startsWith('-')
  const key: SortKey = sortKeys[sort.replace(/^-/, '') as keyof typeof sortKeys]
  const order = isDown ? sql`${key.column} desc nulls last` : sql`${key.column} asc nulls last`
  const items = await db
    .select(listedColumns)
    .from(caseItem)
    .where(and(caseWhere(filter, asking), after === undefined ? undefined : beyond(key, isDown, readCursor(after))))
    .orderBy(order, isDown ? desc(caseItem.id) : asc(caseItem.id))
    .limit(limit + 1)
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  const next = items.length > limit && last !== undefined ? cursorText({ value: key.of(last), id: last.id }) : null
  return { items: shown, next }
}

export async function caseTotal(db: Database, filter: Partial<CaseFilter>, asking: Asking): Promise<number> {
  const [row] = await db.select({ count: count() }).from(caseItem).where(caseWhere(filter, asking))
  return row?.count ?? 0
}

function beyond({ column, type, isNullable }: SortKey, isDown: boolean, { value, id }: Cursor): SQL {
  const beyondId = isDown ? sql`${caseItem.id} < ${id}` : sql`${caseItem.id} > ${id}`
  if (value === null) return sql`(${column} is null and ${beyondId})`
  const pair = sql`(${column}, ${caseItem.id})`
  const last = sql`(${value}::${type}, ${id}::uuid)`
  const further = isDown ? sql`${pair} < ${last}` : sql`${pair} > ${last}`
  return isNullable ? sql`(${further} or ${column} is null)` : further
}

export interface BoardColumn {
  readonly state: string
  readonly count: number
  readonly items: readonly ListedCase[]
}

/** The cases of one type by state, the first of each: what is due next. */
export async function caseBoard(
  db: Database,
  filter: Partial<CaseFilter>,
  asking: Asking,
  limit: number,
): Promise<readonly BoardColumn[]> {
  const inState = sql`partition by ${caseItem.state}`
  const ranked = db.$with('ranked').as(
    db
      .select({
        id: caseItem.id,
        place: sql<number>`row_number() over (${inState} order by ${caseItem.due} nulls last, ${caseItem.id})`
          .mapWith(Number)
          .as('place'),
        total: sql<number>`count(*) over (${inState})`.mapWith(Number).as('total'),
      })
      .from(caseItem)
      .where(caseWhere(filter, asking)),
  )
  const rows = await db
    .with(ranked)
    .select({ item: listedColumns, total: ranked.total })
    .from(ranked)
    .innerJoin(caseItem, eq(caseItem.id, ranked.id))
    .where(lte(ranked.place, limit))
    .orderBy(asc(ranked.place))
  const columns = new Map<string, { state: string; count: number; items: ListedCase[] }>()
  for (const { item, total } of rows) {
    const column = columns.get(item.state) ?? { state: item.state, count: total, items: [] }
    column.items.push(item)
    columns.set(item.state, column)
  }
  return [...columns.values()]
}

export interface CountRow {
  readonly by: 'state' | 'light' | 'lead' | 'district' | 'chain'
  readonly type: string | null
  readonly key: string
  readonly count: number
}

/** How many by state, light, lead, district and chain, in one query. */
export async function caseCounts(
  db: Database,
  filter: Partial<CaseFilter>,
  asking: Asking,
): Promise<readonly CountRow[]> {
  const { rows } = await db.execute<CountRow & Record<string, unknown>>(sql`
    with found as materialized (
      select ${caseItem.type} as type, ${caseItem.state} as state, ${lightOn(asking.day)} as light, ${caseItem.lead} as lead,
        ${caseItem.districts} as districts, ${caseItem.chains} as chains
      from ${caseItem} where ${caseWhere(filter, asking)})
    select 'state' as by, type, state as key, count(*)::int as count from found group by type, state
    union all select 'light', null, light, count(*)::int from found where light is not null group by light
    union all select 'lead', null, lead, count(*)::int from found where lead is not null group by lead
    union all select 'district', null, id, count(*)::int from found, unnest(districts) id group by id
    union all select 'chain', null, id, count(*)::int from found, unnest(chains) id group by id`)
  return rows
}
