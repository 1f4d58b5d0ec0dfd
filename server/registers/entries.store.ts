/** Entries of a register in its table. */
import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { type Database, namedQuery, type Transaction } from '../platform/database/index.ts'
import { type EntryScope, together } from './belongings-of.ts'
import type { Value, Values } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'
import { at, fromSql } from './where.store.ts'

export type State = 'proposed' | 'admitted' | 'refused' | 'exited'

/** What the system keeps of an entry besides its values. */
export interface EntryHead {
  readonly key: string
  /** The key of the entry that it is about; its own where the register is of none. */
  readonly subject: string
  readonly state: State
  readonly since: string | null
  readonly until: string | null
  readonly reviewedOn: string | null
  readonly revision: number
  readonly changedAt: Date
  readonly importId: number | null
  readonly isInvented: boolean
  readonly unconfirmed: readonly string[]
  /** Its own. */
  readonly scope: EntryScope
}
export interface StoredEntry extends EntryHead {
  readonly id: number
  readonly name: string
  /** Own values and those of the entries that it is about; what is not filled in is left out. */
  readonly values: Values
  /** Of the entries that it is about, nearest first. */
  readonly aboveKeys: readonly string[]
  /** What it belongs to by the entries that it is about, and as an enterprise. */
  readonly inherited: EntryScope
}

/** Those of `keys` that exist, in their order, with the values of `names` or all. */
export async function entriesByKey(
  db: Database | Transaction,
  register: KnownRegister,
  keys: readonly string[],
  names: ReadonlySet<string> | null = null,
): Promise<readonly StoredEntry[]> {
  if (keys.length === 0) return []
  const found = await read(db, register, sql`e0.key = any(${sql.param([...keys])}::text[])`, names)
  const byKey = new Map(found.map((entry) => [entry.key, entry]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** One entry, locked until the transaction ends. */
export async function lockEntry(
  tx: Transaction,
  register: KnownRegister,
  key: string,
): Promise<StoredEntry | undefined> {
  const [entry] = await read(tx, register, sql`e0.key = ${key}`, null, sql` for update of e0`)
  return entry
}

/** The next entries in the order of keys: to walk through all that `where` holds of, a piece at a time. */
export async function nextEntries(
  db: Database | Transaction,
  register: KnownRegister,
  where: SQL,
  after: string,
  limit: number,
  names: ReadonlySet<string> | null,
): Promise<readonly StoredEntry[]> {
  const tail = sql` order by e0.key limit ${limit}`
  return read(db, register, sql`e0.key > ${after} and ${where}`, names, tail)
}

/** One entry, by a statement that is put together and planned once: nothing is asked more often. */
export async function entryNow(db: Database, register: KnownRegister, key: string): Promise<StoredEntry | undefined> {
  const kept = statements.get(register) ?? prepared(register)
  const name = `entry of ${register.id}`.slice(0, longestName)
  const { rows } = await namedQuery(db, { name, text: kept.text, values: [key] })
  return rows[0] && entryOf(rows[0], kept.fields, kept.levels)
}
function prepared(register: KnownRegister): Prepared {
  const { query, ...rest } = statement(register, sql`e0.key = ${'a key'}`, null)
  const made = { text: new PgDialect().sqlToQuery(query).sql, ...rest }
  statements.set(register, made)
  return made
}
interface Prepared extends Omit<ReturnType<typeof statement>, 'query'> {
  readonly text: string
}
const statements = new WeakMap<KnownRegister, Prepared>()
/** What PostgreSQL takes for the name of a statement. */
const longestName = 63

async function read(
  db: Database | Transaction,
  register: KnownRegister,
  where: SQL,
  names: ReadonlySet<string> | null,
  tail: SQL = sql``,
): Promise<readonly StoredEntry[]> {
  const { query, fields, levels } = statement(register, where, names, tail)
  const { rows } = await db.execute<Record<string, unknown>>(query)
  return rows.map((row) => entryOf(row, fields, levels))
}

function statement(register: KnownRegister, where: SQL, names: ReadonlySet<string> | null, tail: SQL = sql``) {
  const read = [...register.seen.values()].filter(({ name }) => names === null || names.has(name))
  // Named once: a name put together for each value of each row would take most of the time of a long export.
  const fields = read.map(
    ({ name, field }, index): NamedField => ({
      ...{ as: `v${index}`, name, isMoney: field.kind === 'money' },
    }),
  )
  const columns = read.map(({ level, column, field }, index) => {
    // Days as text, whatever the driver makes of them.
    const value = field.kind === 'date' && !field.many ? sql`${at(level, column)}::text` : at(level, column)
    return sql`${value} as ${sql.raw(`v${index}`)}`
  })
  const levels = [0, ...register.above.map((_, index) => index + 1)].map(levelNamed)
  const scopes = levels.flatMap((names, level) =>
    Object.entries(names).map(([name, as]) => sql`${at(level, name)} as ${sql.raw(as)}`),
  )
  const name = register.nameField
  const called = name === null ? sql`e0.key` : sql`coalesce(${at(name.level, name.column)}, e0.key)`
  const subject = at(0, register.form.subject ?? 'key')
  const enterprise = register.enterpriseLevel === null ? sql`null` : at(register.enterpriseLevel, 'key')
  const query = sql`
    select e0.id::float8 as id, e0.key, ${subject} as subject, e0.state, e0.since::text as since, e0.until::text as until,
      e0.reviewed_on::text as "reviewedOn",
      e0.revision, e0.changed_at as "changedAt", e0.import_id::float8 as "importId", e0.invented as "isInvented", e0.unconfirmed,
      ${called} as name, ${enterprise} as enterprise, ${sql.join([...scopes, ...columns], sql`, `)}
    from ${fromSql(register, register.above.length)} where ${where}${tail}`
  return { query, fields, levels }
}

/** A value of a row, by the name that it has there and by that of its field. */
interface NamedField {
  readonly as: string
  readonly name: string
  readonly isMoney: boolean
}
/** What a row has of one of the tables of the line, by column. */
const levelNamed = (level: number) => ({
  ...{ key: `key${level}`, bodies: `bodies${level}`, chains: `chains${level}`, enterprises: `enterprises${level}` },
})
type LevelNames = ReturnType<typeof levelNamed>

function entryOf(
  row: Record<string, unknown>,
  fields: readonly NamedField[],
  levels: readonly LevelNames[],
): StoredEntry {
  const values: Record<string, Value> = {}
  for (const { as, name, isMoney } of fields) {
    const value = row[as]
    if (value !== null && value !== undefined) values[name] = (isMoney ? Number(value) : value) as Value
  }
  const scopes = levels.map(
    (names): EntryScope => ({
      bodies: (row[names.bodies] ?? []) as string[],
      chains: (row[names.chains] ?? []) as string[],
      enterprises: (row[names.enterprises] ?? []) as string[],
    }),
  )
  const enterprise = row.enterprise === null ? [] : [row.enterprise as string]
  const { id, key, subject, name, state, since, until, reviewedOn, revision, importId, isInvented } =
    row as never as StoredEntry
  return {
    id,
    key,
    subject,
    name,
    state,
    since,
    until,
    reviewedOn,
    revision,
    importId,
    isInvented,
    changedAt: new Date(row.changedAt as string),
    unconfirmed: (row.unconfirmed ?? []) as string[],
    scope: scopes[0] as EntryScope,
    aboveKeys: levels.slice(1).flatMap((names) => (row[names.key] ?? []) as string | never[]),
    inherited: together(...scopes.slice(1), { bodies: [], chains: [], enterprises: enterprise }),
    values,
  }
}
