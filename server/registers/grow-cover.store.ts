/** The one index of a table that holds, in the order of keys, the columns that people go by. */
import type pg from 'pg'
import type { ListColumn } from './list-columns.ts'
import { longWork } from './long-work.store.ts'
import { named } from './register-form.ts'

/** Of the columns that were wanted, the latest: an entry of an index has no room for more than a few kilobytes. */
const mostColumns = 20

interface Cover {
  readonly name: string
  readonly isValid: boolean
  readonly columns: readonly string[]
}

/** Sees to it that the index holds these columns too; the columns that it holds then. The one before is dropped when the new one is there. */
export function growCover(pool: pg.Pool, table: string, wanted: readonly ListColumn[]): Promise<ReadonlySet<string>> {
  return longWork(pool, async (client) => {
    const before = await coversOf(client, table)
    const held = before.find(({ isValid }) => isValid)?.columns ?? []
    const columns = [...new Set([...wanted.map(({ column }) => column), ...held])].slice(0, mostColumns)
    if (columns.every((column) => held.includes(column))) return new Set(held)
    for (const { name } of before.filter(({ isValid }) => !isValid)) await drop(client, name)
    const taken = new Set(before.filter(({ isValid }) => isValid).map(({ name }) => name))
    const name = namesOf(table).find((each) => !taken.has(each))
    const included = ['id', ...columns].map((column) => `"${column}"`).join(', ')
    await client.query(`create index concurrently "${name}" on "${table}" (key) include (${included})`)
    for (const each of taken) await drop(client, each)
    return new Set(columns)
  })
}

const namesOf = (table: string): readonly string[] => ['a', 'b'].map((each) => named(`${table}_cover_${each}`))
const drop = (client: pg.PoolClient, name: string) => client.query(`drop index concurrently "${name}"`)

async function coversOf(client: pg.PoolClient, table: string): Promise<readonly Cover[]> {
  const { rows } = await client.query<Cover>(
    `select c.relname as name, i.indisvalid as "isValid",
       array(select attname::text from pg_attribute where attrelid = c.oid and attname not in ('key', 'id') order by attnum) as columns
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relname = any($1) and c.relnamespace = current_schema::regnamespace`,
    [namesOf(table)],
  )
  return rows
}
