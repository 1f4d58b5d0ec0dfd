/** Conditions and columns of a register as SQL. `e0` is the register's own table, `e1` that of the register it is of, and so on. */
import { type SQL, sql } from 'drizzle-orm'
import { ngrams, searchForm } from '../documents/index.ts'
import { type Reach, withinReach } from '../people/index.ts'
import type { EntryChoice, EntryFilter } from './entry-query.ts'
import type { KnownRegister } from './known-registers.ts'
import type { ListColumn } from './list-columns.ts'
import type { RegisterAccess } from './may-see-register.ts'
import { tableOf } from './register-sql.store.ts'

/** Conditions that hold together, and what they look at. */
export interface Where {
  /** Nothing is left out by it. */
  readonly isAll: boolean
  readonly sql: SQL
  /** Beside it where an index on pairs of characters is to be used. */
  readonly bySearch: SQL
  /** How many tables of the line have to be joined. */
  readonly levels: number
  /** Columns by which few entries may be found. */
  readonly columns: readonly ListColumn[]
  /** Nothing but `columns` is looked at. */
  readonly isByColumns: boolean
  /** Of each of these columns an entry has one of the values. */
  readonly chosen: readonly { readonly column: ListColumn; readonly values: readonly string[] }[]
  /** Together the same as `sql`, each of them found by an index of its own; none where that is not so. */
  readonly arms: readonly Arm[]
}
export interface Arm {
  readonly sql: SQL
  /** The entries lie together in the order of keys. */
  readonly isByKey: boolean
}

export const at = (level: number, column: string): SQL => sql.raw(`e${level}."${column}"`)
export const columnSql = ({ level, column }: ListColumn): SQL => at(level, column)

/** The table, or a piece of it, with those that it is of beside it. */
export function fromSql(register: KnownRegister, levels: number, own: SQL | null = null): SQL {
  const tables = register.above.slice(0, levels).map((above, index) => {
    const subject = (index === 0 ? register : register.above[index - 1])?.form.subject ?? 'key'
    return sql` left join ${tableOf(above)} ${sql.raw(`e${index + 1}`)} on ${at(index + 1, 'key')} = ${at(index, subject)}`
  })
  return sql`${own ?? tableOf(register)} e0${sql.join(tables, sql``)}`
}

export function whereOf(register: KnownRegister, access: RegisterAccess, choice: EntryChoice): Where {
  const filters = choice.filters.map(filterSql)
  const words = choice.q.split(/\s+/).filter((word) => searchForm(word) !== '')
  const reach = reachSql(register, access)
  const own = [...(reach === null ? [] : [reach]), ...filters]
  const found = words.map((word) => wordSql(register, word))
  const all = [...own, ...found.map(({ held }) => held)]
  const columns = choice.filters.map(({ column }) => column).filter(({ isShort }) => isShort)
  return {
    isAll: all.length === 0,
    sql: all.length === 0 ? sql`true` : sql.join(all, sql` and `),
    bySearch: sql.join([sql`true`, ...found.map(({ indexed }) => indexed)], sql` and `),
    levels: Math.max(
      0,
      reach === null ? 0 : register.above.length,
      ...choice.filters.map(({ column }) => column.level),
      words.length === 0 ? 0 : (register.nameField?.level ?? 0),
    ),
    columns: reach === null ? columns : [...columns, ...reachColumns],
    isByColumns: words.length === 0 && reach === null && columns.length === filters.length,
    chosen: choice.filters.flatMap((filter) => (filter.op === 'in' ? [filter] : [])),
    arms:
      found.length === 1
        ? (found[0]?.arms ?? []).map((arm) => ({ ...arm, sql: sql.join([...own, arm.sql], sql` and `) }))
        : [],
  }
}

/** What of an entry says whose it is. */
const reachColumns: readonly ListColumn[] = (['bodies', 'chains', 'enterprises'] as const).map((column) => ({
  ...{ name: `_${column}`, label: { zh: column, en: column }, level: 0, column },
  ...{ type: 'text[]' as const, filter: 'choice' as const, isPersonal: false, isShort: false },
}))

/** `null`: everything is reached. */
function reachSql(register: KnownRegister, { sees, isPublic }: RegisterAccess): SQL | null {
  if (sees === 'city') return null
  const arms = [register, ...register.above].map((_, level) => reachAt(level, sees))
  const own = enterpriseSql(register, sees)
  const all = [...arms, ...(own === null ? [] : [own]), ...(isPublic ? [sql`e0.state = 'admitted'`] : [])]
  return sql`(${sql.join(all, sql` or `)})`
}

function reachAt(level: number, reach: Reach): SQL {
  return withinReach(reach, {
    districts: { many: at(level, 'bodies') },
    chains: { many: at(level, 'chains') },
    bodies: { many: at(level, 'bodies') },
    enterprises: { many: at(level, 'enterprises') },
  })
}

/** An entry that is an enterprise, or about one. */
function enterpriseSql({ enterpriseLevel, form, above }: KnownRegister, reach: Reach): SQL | null {
  if (enterpriseLevel === null) return null
  if (enterpriseLevel === 0) return withinReach(reach, { enterprises: { one: sql`e0.key` } })
  const below = enterpriseLevel === 1 ? form : above[enterpriseLevel - 2]?.form
  return withinReach(reach, { enterprises: { one: at(enterpriseLevel - 1, below?.subject ?? 'key') } })
}

function filterSql(filter: EntryFilter): SQL {
  const column = columnSql(filter.column)
  const { type } = filter.column
  switch (filter.op) {
    case 'is':
      return sql`${column} = ${filter.value}`
    case 'filled':
      return filter.value ? sql`${column} is not null` : sql`${column} is null`
    case 'contains':
      return type === 'text[]'
        ? sql`array_to_string(${column}, ' ') ilike ${`%${escaped(filter.text)}%`}`
        : sql`${column} ilike ${`%${escaped(filter.text)}%`}`
    case 'in': {
      const values = sql`${sql.param([...filter.values])}::text[]`
      return type === 'text[]' ? sql`${column} && ${values}` : sql`${column} = any(${values})`
    }
    case 'range':
      return rangeSql(column, filter)
  }
}

function rangeSql(column: SQL, { column: { type }, from, until }: Extract<EntryFilter, { op: 'range' }>): SQL {
  const compared = type === 'timestamptz' ? sql`(${column} at time zone 'Asia/Shanghai')::date` : column
  const as = sql.raw(type === 'timestamptz' ? 'date' : type)
  const bounds = [
    from === null ? null : sql`${compared} >= ${from}::${as}`,
    until === null ? null : sql`${compared} <= ${until}::${as}`,
  ].filter((each) => each !== null)
  return bounds.length === 0 ? sql`true` : sql.join(bounds, sql` and `)
}

interface WordSql {
  readonly held: SQL
  /** As the index on pairs of characters finds it. */
  readonly indexed: SQL
  readonly arms: readonly Arm[]
}

/** A word stands in the name of the entry, or the key begins with it. */
function wordSql(register: KnownRegister, word: string): WordSql {
  const search = at(register.nameField?.level ?? 0, 'search')
  const form = searchForm(word)
  const named = sql`${search} like ${`%${escaped(form)}%`}`
  const pairs = ngrams(form).filter((gram) => [...gram].length === 2)
  const byPairs = pairs.length === 0 ? named : sql`register_bigrams(${search}) @> ${sql.param(pairs)}::text[]`
  if (!/^[\x21-\x7e]+$/.test(word)) return { held: named, indexed: byPairs, arms: [] }
  // Keys that are codes are kept in capitals, others as they were given.
  const begins = [...new Set([word, word.toUpperCase()])].map((each) => sql`e0.key like ${`${escaped(each)}%`}`)
  const keyed = sql.join(begins, sql` or `)
  const arms = [
    ...begins.map((each) => ({ sql: each, isByKey: true })),
    { sql: sql`(${named} and ${byPairs})`, isByKey: false },
  ]
  return {
    held: sql`(${named} or ${keyed})`,
    indexed: sql`(${byPairs} or ${keyed})`,
    arms: pairs.length === 0 ? [] : arms,
  }
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
