/**
 * Gives each register of the pack its table. Only ever adds: a column or a table that no definition names any more stays with what is
 * in it, and is used again when the definition comes back.
 */
import type pg from 'pg'
import type { KnownRegister, KnownRegisters } from './known-registers.ts'
import { type Column, formHash, named } from './register-form.ts'

/** A definition asks of a table what adding cannot give. */
export class RegisterFormError extends Error {
  override readonly name = 'RegisterFormError'
}

/** Several hosts that start at once wait for each other. One query where nothing has changed. */
export async function migrateRegisters(pool: pg.Pool, { all }: KnownRegisters): Promise<void> {
  const hashes = new Map(all.map(({ id, form }) => [id, formHash(form)]))
  const isDone = ({ id }: KnownRegister, done: ReadonlyMap<string, string>) => done.get(id) === hashes.get(id)
  const before = await hashesIn(pool)
  if (all.every((register) => isDone(register, before))) return
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('linchpin registers ' || current_schema))`)
    const done = await hashesIn(client)
    const open = all.filter((register) => !isDone(register, done))
    const existing = await columnsIn(client)
    const made = open.map((register) => statementsFor(register, existing.get(register.form.table)))
    await client.query([bigrams, ...made.flat()].join(';\n'))
    await client.query(
      `insert into register_table (register, form_hash) select * from unnest($1::text[], $2::text[])
       on conflict (register) do update set form_hash = excluded.form_hash`,
      [open.map(({ id }) => id), open.map(({ id }) => hashes.get(id))],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** The pairs of neighbouring characters of a text: what a search for two characters and more goes by. */
const bigrams = `
  create or replace function register_bigrams(given text) returns text[]
  language plpgsql immutable strict parallel safe as $$
  declare pairs text[] := '{}';
  begin
    for at in 1 .. length(given) - 1 loop pairs := pairs || substr(given, at, 2); end loop;
    return pairs;
  end $$`

type Queryable = Pick<pg.PoolClient, 'query'>

async function hashesIn(client: Queryable | pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await (client as Queryable).query<{ register: string; form_hash: string }>(
    'select register, form_hash from register_table',
  )
  return new Map(rows.map(({ register, form_hash }) => [register, form_hash]))
}

type Existing = ReadonlyMap<string, string>

/** The types of the columns that tables of registers have, by table. */
async function columnsIn(client: Queryable): Promise<ReadonlyMap<string, Existing>> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = current_schema::regnamespace and c.relkind = 'r' and starts_with(c.relname, 'r_')`,
  )
  const tables = new Map<string, Map<string, string>>()
  for (const { table, name, type } of rows) tables.set(table, (tables.get(table) ?? new Map()).set(name, type))
  return tables
}

function statementsFor(register: KnownRegister, existing: Existing | undefined): readonly string[] {
  const { table, columns, indexes } = register.form
  const tables =
    existing === undefined
      ? [`create table "${table}" (${columns.map(columnSql).join(', ')})`]
      : columns.flatMap((column) => extension(register, column, existing))
  const made = Object.entries(indexes).map(([name, on]) => {
    const [unique, rest] = on.startsWith('unique ') ? ['unique ', on.slice('unique '.length)] : ['', on]
    return `create ${unique}index if not exists "${named(`${table}_${name}`)}" on "${table}" ${rest}`
  })
  return [...tables, ...made]
}

function extension({ id, form }: KnownRegister, column: Column, existing: Existing): readonly string[] {
  const found = existing.get(column.name)
  if (found === undefined) return [`alter table "${form.table}" add column ${columnSql(column)}`]
  if (found === printed[column.type]) return []
  throw new RegisterFormError(
    `The register ${id} has values of type ${found} in ${form.table}.${column.name}; the pack now asks for ${printed[column.type]}. ` +
      `A column never changes its type: give the field another name (the old values stay where they are).`,
  )
}

const columnSql = ({ name, type, more }: Column): string =>
  `"${name}" ${type}${type.startsWith('text') ? ' collate "C"' : ''} ${more}`

/** As PostgreSQL prints them. */
const printed: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  'text[]': 'text[]',
  bigint: 'bigint',
  integer: 'integer',
  float8: 'double precision',
  date: 'date',
  boolean: 'boolean',
  timestamptz: 'timestamp with time zone',
}
