/**
 * Columns that people filter or sort by get an index once their register is large: a million rows with an index on each of sixty columns
 * would take twice the room and most of the time of an import, and few of them are ever asked for.
 */
import type pg from 'pg'
import type { ListColumn } from './list-columns.ts'
import { named } from './register-form.ts'

export interface GrowingIndexes {
  /** Whether entries can be read in the order of the column. */
  readonly orders: (table: string, column: ListColumn) => boolean
  /** Something went by these columns without an index. Returns at once; one index is made at a time. */
  readonly want: (table: string, columns: readonly ListColumn[]) => void
  /** Resolves when nothing is being made. */
  readonly settled: () => Promise<void>
}

export function growingIndexes(pool: pg.Pool, onError: (error: unknown) => void): GrowingIndexes {
  const made = new Set<string>()
  const asked = new Set<string>()
  let last: Promise<void> = Promise.resolve()
  const grow = async (table: string, column: ListColumn) => {
    try {
      await makeIndex(pool, table, column)
      made.add(nameOf(table, column))
    } catch (error) {
      onError(error)
    }
  }
  return {
    orders: (table, column) => column.level === 0 && isOrder(column) && made.has(nameOf(table, column)),
    want: (table, columns) => {
      for (const column of columns) {
        const name = nameOf(table, column)
        if (column.level !== 0 || methodOf(column) === null || asked.has(name)) continue
        asked.add(name)
        last = last.then(() => grow(table, column))
      }
    },
    settled: () => last,
  }
}

const nameOf = (table: string, { column }: ListColumn): string => named(`${table}_g_${column}`)
const isOrder = ({ filter }: ListColumn): boolean => filter === 'number' || filter === 'date'

/** Free text is left out: what is long does not fit into an index, and a change would fail by it. */
function methodOf({ column, type, filter }: ListColumn): string | null {
  if (type === 'text[]') return `using gin ("${column}")`
  if (filter === 'text') return null
  return `(${isOrder({ filter } as ListColumn) ? `"${column}", id` : `"${column}"`}) where "${column}" is not null`
}

/** Beside the work that goes on; what an interrupted attempt left is made anew. */
async function makeIndex(pool: pg.Pool, table: string, column: ListColumn): Promise<void> {
  const name = nameOf(table, column)
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ valid: boolean }>(
      `select i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid
       where c.relname = $1 and c.relnamespace = current_schema::regnamespace`,
      [name],
    )
    if (rows[0]?.valid === true) return
    await client.query('set statement_timeout = 0')
    if (rows[0] !== undefined) await client.query(`drop index concurrently "${name}"`)
    await client.query(`create index concurrently if not exists "${name}" on "${table}" ${methodOf(column)}`)
  } finally {
    // Closed, not given back: its settings go with it.
    client.release(true)
  }
}
