/** A register as a table: which columns and indexes it has. The table is only ever extended. */
import { createHash } from 'node:crypto'
import type { Field, Register } from '@linchpin/pack-kit'

export type ColumnType = 'text' | 'bigint' | 'float8' | 'date' | 'boolean' | 'text[]' | 'integer' | 'timestamptz'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** What follows the type when the table is made or the column is added. */
  readonly more: string
}
export interface RegisterForm {
  readonly table: string
  readonly columns: readonly Column[]
  /** `create index` statements without their name and table, by a short name. */
  readonly indexes: Readonly<Record<string, string>>
  /** Where an entry says which entry of the other register it is about: its key where that is its key too. */
  readonly subject: 'key' | 'subject' | null
}

/** Numbers stand before texts: a scan that sorts by a figure reads a row no further than it has to. */
export function registerForm({ id, of, key, fields }: Register): RegisterForm {
  const subject = of === null ? null : Object.hasOwn(fields, key) ? 'subject' : 'key'
  const own = Object.entries(fields).map(([name, field]) => ({
    name: fieldColumn(name),
    type: typeOf(field),
    more: '',
  }))
  const columns = [...head, ...own, ...tail, ...(subject === 'subject' ? [notNull('subject', 'text')] : [])]
  return {
    table: tableName(id),
    columns: columns.sort((a, b) => rank[a.type] - rank[b.type]),
    indexes: {
      key: 'unique (key)',
      search: 'using gin (register_bigrams(search))',
      // Whole names, however long.
      name: 'using hash (search)',
      ...(subject === 'subject' ? { subject: '(subject)' } : {}),
    },
    subject,
  }
}

/** `chain-chiefs` is `r_chain_chiefs`. */
export const tableName = (register: string): string => named(`r_${register.replaceAll('-', '_')}`)

/** `creditCode` is `f_credit_code`: no field can meet a column of the system. */
export const fieldColumn = (field: string): string =>
  named(`f_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`)

/** The same form, the same hash: whether anything is left to do at a start. */
export const formHash = (form: RegisterForm): string =>
  createHash('sha256')
    .update(JSON.stringify([formVersion, form]))
    .digest('hex')

/** Grows when what stands in every table changes. */
const formVersion = 2

export function typeOf(field: Field): ColumnType {
  if (field.many || field.kind === 'file') return 'text[]'
  switch (field.kind) {
    case 'number':
      return 'float8'
    case 'money':
      return 'bigint'
    case 'date':
      return 'date'
    case 'flag':
      return 'boolean'
    default:
      return 'text'
  }
}

/** PostgreSQL keeps 63 bytes of a name. */
export const named = (name: string): string =>
  name.length <= 63 ? name : `${name.slice(0, 50)}_${createHash('sha256').update(name).digest('hex').slice(0, 12)}`

const column = (name: string, type: ColumnType, more = ''): Column => ({ name, type, more })
const notNull = (name: string, type: ColumnType) => column(name, type, 'not null')

const head: readonly Column[] = [
  column('id', 'bigint', 'generated always as identity primary key'),
  column('revision', 'integer', 'not null default 1'),
  column('import_id', 'bigint'),
  column('since', 'date'),
  column('until', 'date'),
  column('reviewed_on', 'date'),
  column('changed_at', 'timestamptz', 'not null'),
  column('invented', 'boolean', 'not null default false'),
]
const tail: readonly Column[] = [
  notNull('key', 'text'),
  notNull('state', 'text'),
  /** The name of the entry as search compares it; `null` where another register names it. */
  column('search', 'text'),
  column('bodies', 'text[]'),
  column('chains', 'text[]'),
  column('enterprises', 'text[]'),
  /** Fields whose value nobody has confirmed yet. */
  column('unconfirmed', 'text[]'),
]
const rank: Readonly<Record<ColumnType, number>> = {
  bigint: 0,
  integer: 0,
  timestamptz: 0,
  float8: 0,
  date: 1,
  boolean: 2,
  text: 3,
  'text[]': 4,
}
