/** Writes entries, one or many: rows come as JSON and the table itself says of what type each column is. */
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../platform/database/index.ts'
import { type EntryRow, type EntryToWrite, rowOf } from './entry-row.ts'
import type { KnownRegister } from './known-registers.ts'
import { withPointed } from './pointed-scope.store.ts'
import { tableOf } from './register-sql.store.ts'

/** `false` where the key is taken. */
export async function insertEntry(tx: Transaction, register: KnownRegister, entry: EntryToWrite): Promise<boolean> {
  const rows = sql`jsonb_populate_record(null::${tableOf(register)}, ${JSON.stringify({ invented: false, ...rowOf(register, entry) })}::jsonb) r`
  return (await insertRows(tx, register, rows)) === 1
}

/** `rows`: what stands behind `from`, with rows of the table called `r`. Those whose key is taken are left out. */
export async function insertRows(tx: Transaction, register: KnownRegister, rows: SQL): Promise<number> {
  const columns = writable(register)
  const { rowCount } = await tx.execute(sql`
    insert into ${tableOf(register)} (${names(columns)}) select ${written(register, columns)} from ${rows}
    on conflict (key) do nothing`)
  return rowCount ?? 0
}

export async function updateEntry(tx: Transaction, register: KnownRegister, entry: EntryToWrite): Promise<void> {
  await updateRows(tx, register, [rowOf(register, entry)])
}

/** Writes the columns that each row names to the entry with its key; others stay as they are. */
export async function updateRows(tx: Transaction, register: KnownRegister, rows: readonly EntryRow[]): Promise<void> {
  const patches = rows.map(({ key, ...patch }) => ({ key, patch }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(patches)}::jsonb) as p(key text, patch jsonb)`
  await updateFrom(tx, register, given, sql`true`)
}

/** `patches`: what stands behind `from`, with `key` and `patch`, called `p`. */
export async function updateFrom(tx: Transaction, register: KnownRegister, patches: SQL, where: SQL): Promise<number> {
  const columns = writable(register)
  const { rowCount } = await tx.execute(sql`
    update ${tableOf(register)} t set (${names(columns)}) =
      (select ${written(register, columns)} from jsonb_populate_record(t, p.patch) r)
    from ${patches} where t.key = p.key and ${where}`)
  return rowCount ?? 0
}

export async function deleteEntry(tx: Transaction, register: KnownRegister, key: string): Promise<void> {
  await tx.execute(sql`delete from ${tableOf(register)} where key = ${key}`)
}

const writable = ({ form }: KnownRegister): readonly string[] =>
  form.columns.map(({ name }) => name).filter((name) => name !== 'id')

const names = (columns: readonly string[]): SQL => sql.raw(columns.map((name) => `"${name}"`).join(', '))

/** Of the row `r`. */
const written = (register: KnownRegister, columns: readonly string[]): SQL =>
  sql.join(
    columns.map((name) =>
      name === 'bodies' || name === 'chains' ? withPointed(register, name) : sql.raw(`r."${name}"`),
    ),
    sql`, `,
  )
