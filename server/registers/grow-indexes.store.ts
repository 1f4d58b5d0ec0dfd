/**
 * Columns that people filter, sort or count by get indexes once their register is large: a million rows with an index on each of sixty
 * columns would take twice the room and most of the time of an import, and few of them are ever asked for.
 *
 * Three forms: one column with the key, which finds the few that have a value; one more that holds all of the columns beside the key
 * (`covers`), so that a page or a count of many reads it instead of the table; and without the key, which is small, the column that is
 * counted by, alone or behind one that is chosen from.
 */
import type pg from 'pg'
import { growCover } from './grow-cover.store.ts'
import type { ListColumn } from './list-columns.ts'
import { longWork } from './long-work.store.ts'
import { named } from './register-form.ts'

export interface GrowingIndexes {
  /** Whether entries can be read in the order of the column. */
  readonly orders: (table: string, column: ListColumn) => boolean
  /** Whether the first key of those with a value of the column is at hand. */
  readonly leads: (table: string, column: ListColumn) => boolean
  /** Whether one index in the order of keys holds all these columns. */
  readonly covers: (table: string, columns: readonly ListColumn[]) => boolean
  /** Something went by these columns. Returns at once; one index is made at a time. */
  readonly want: (table: string, columns: readonly ListColumn[]) => void
  /** Entries that meet conditions on `columns` were counted by one more. */
  readonly wantGroups: (table: string, columns: readonly ListColumn[], by: ListColumn) => void
  /** Resolves when nothing is being made. */
  readonly settled: () => Promise<void>
}

export function growingIndexes(pool: pg.Pool, onError: (error: unknown) => void): GrowingIndexes {
  const made = new Set<string>()
  const asked = new Set<string>()
  const covered = new Map<string, ReadonlySet<string>>()
  let last: Promise<void> = Promise.resolve()
  const once = (name: string, make: () => Promise<void>) => {
    if (asked.has(name)) return
    asked.add(name)
    last = last.then(make).catch(onError)
  }
  const wantOne = (table: string, name: string, on: string) =>
    once(name, async () => {
      await makeIndex(pool, table, name, on)
      made.add(name)
    })
  const wantCover = (table: string, columns: readonly ListColumn[]) =>
    once(`${table}: ${columns.map(({ column }) => column).sort()}`, async () => {
      covered.set(table, await growCover(pool, table, columns))
    })
  const want: GrowingIndexes['want'] = (table, columns) => {
    const own = columns.filter(({ level }) => level === 0)
    for (const column of own.filter(isIndexed)) wantOne(table, nameOf(table, column), methodOf(column))
    if (own.length > 0 && own.length === columns.length && own.every(isSmall)) wantCover(table, own)
  }
  return {
    orders: (table, column) => column.level === 0 && isOrder(column) && made.has(nameOf(table, column)),
    leads: (table, column) => column.level === 0 && isChoice(column) && made.has(nameOf(table, column)),
    covers: (table, columns) =>
      columns.every(({ level, column }) => level === 0 && covered.get(table)?.has(column) === true),
    want,
    wantGroups: (table, columns, by) => {
      want(table, [...columns, by])
      const counted = [...columns, by]
      if (counted.length > 2 || !counted.every((each) => each.level === 0 && isChoice(each))) return
      const names = counted.map(({ column }) => column)
      wantOne(table, named(`${table}_p_${names.join('_')}`), `(${names.map((name) => `"${name}"`).join(', ')})`)
    },
    settled: () => last,
  }
}

const nameOf = (table: string, { column }: ListColumn): string => named(`${table}_g_${column}`)
const isOrder = ({ filter }: ListColumn): boolean => filter === 'number' || filter === 'date'
const isMany = ({ type }: ListColumn): boolean => type === 'text[]'
/** What is part of a text is found by no such index. */
const isIndexed = ({ filter }: ListColumn): boolean => filter !== 'text'
/** Free text is left out: what is long does not fit into an index, and a change would fail by it. */
const isSmall = (column: ListColumn): boolean => column.isShort && !isMany(column)
const isChoice = (column: ListColumn): boolean => isIndexed(column) && isSmall(column) && !isOrder(column)

function methodOf(column: ListColumn): string {
  if (isMany(column)) return `using gin ("${column.column}")`
  return isOrder(column) ? `("${column.column}", id)` : `("${column.column}", key)`
}

/** Beside the work that goes on; what an interrupted attempt left is made anew. */
function makeIndex(pool: pg.Pool, table: string, name: string, on: string): Promise<void> {
  return longWork(pool, async (client) => {
    const { rows } = await client.query<{ valid: boolean }>(
      `select i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid
       where c.relname = $1 and c.relnamespace = current_schema::regnamespace`,
      [name],
    )
    if (rows[0]?.valid === true) return
    if (rows[0] !== undefined) await client.query(`drop index concurrently "${name}"`)
    await client.query(`create index concurrently if not exists "${name}" on "${table}" ${on}`)
  })
}
