/**
 * Rules as SQL for DuckDB, written straight from their JSON, in the forms that could be the fastest.
 *
 * - `nulls`: booleans with NULL for unknown, as SQL has them.
 * - `pairs`: two booleans without NULL, is met and is not met, each worked out by itself.
 *
 * Each as one expression a rule (`inline`), or with every distinct condition worked out once below it (`staged`). Tried too and
 * slower: numbers 0, 1, 2 with least and greatest for “and” and “or”; `count(*) filter`; pairs as one expression.
 */
import type { Condition, Rule } from '@linchpin/kernels/rules'

export interface Form {
  readonly name: string
  /** One row with two numbers a rule: how many it is met by, by how many not. */
  readonly counts: (rules: readonly Rule[], table: string) => string
}

type Leaf = Exclude<Condition, { readonly op: 'not' | 'all' | 'any' | 'atLeast' }>
type Naming = (leaf: Leaf) => string

/** Those that came near the fastest when all were tried; the others took two to eight times as long. */
export const forms: readonly Form[] = [
  { name: 'nulls, inline, count_if', counts: nullsCounts('count_if', inline) },
  { name: 'nulls, inline, sum of int', counts: nullsCounts('sum of int', inline) },
  { name: 'nulls, staged, count_if', counts: nullsCounts('count_if', staged) },
  { name: 'nulls, staged, sum of int', counts: nullsCounts('sum of int', staged) },
  { name: 'pairs, staged', counts: pairsCounts(staged) },
]

/** Only how many meet it, nothing of who does not and of whom too little is known. */
export function metOnly(rules: readonly Rule[], table: string): string {
  const below = staged(rules, table, (rule, name) => [pair(conditionOf(rule), name, true)])
  return `select ${rules.map((_, index) => `count_if(c${index})`).join(', ')} from (${below})`
}

/** All outcomes kept: a column a rule, NULL for unknown. */
export function delivered(rules: readonly Rule[], table: string): string {
  return `create or replace temp table outcome as ${staged(rules, table, (rule, name) => [nulls(conditionOf(rule), name)])}`
}

export function conditionOf(rule: Rule): Condition {
  const condition = Object.values(rule.versions)[0]
  if (!condition) throw new Error(`${rule.id} has no wording`)
  return condition
}

type Columns = (rule: Rule, name: Naming) => readonly string[]
type Source = (rules: readonly Rule[], table: string, columns: Columns) => string

/** Columns `c0`, `c1` … of all rules, each written out. */
function inline(rules: readonly Rule[], table: string, columns: Columns): string {
  const all = rules.flatMap((rule) => columns(rule, leafSql))
  return `select ${all.map((sql, index) => `${sql} as c${index}`).join(', ')} from ${table}`
}

/** The same over the distinct conditions `l0`, `l1` …, which stand in a sub-select. */
function staged(rules: readonly Rule[], table: string, columns: Columns): string {
  const leaves = new Map<string, string>()
  const name: Naming = (each) => {
    const sql = leafSql(each)
    const known = leaves.get(sql) ?? `l${leaves.size}`
    leaves.set(sql, known)
    return known
  }
  const all = rules.flatMap((rule) => columns(rule, name)).map((sql, index) => `${sql} as c${index}`)
  const below = [...leaves].map(([sql, own]) => `${sql} as ${own}`)
  return `select ${all.join(', ')} from (select ${below.join(', ')} from ${table})`
}

function nullsCounts(counting: 'count_if' | 'sum of int', source: Source): Form['counts'] {
  return (rules, table) => {
    const one = (index: number) => {
      if (counting === 'count_if') return `count_if(c${index}), count_if(not c${index})`
      return `sum((c${index} is true)::int), sum((c${index} is false)::int)`
    }
    const below = source(rules, table, (rule, name) => [nulls(conditionOf(rule), name)])
    return `select ${rules.map((_, index) => one(index)).join(', ')} from (${below})`
  }
}

function nulls(condition: Condition, name: Naming): string {
  switch (condition.op) {
    case 'not':
      return `(not ${nulls(condition.of, name)})`
    case 'all':
      return `(${condition.of.map((each) => nulls(each, name)).join(' and ')})`
    case 'any':
      return `(${condition.of.map((each) => nulls(each, name)).join(' or ')})`
    case 'atLeast': {
      const parts = condition.of.map((each) => nulls(each, name))
      const count = (is: boolean) => parts.map((part) => `(${part} is ${is})::utinyint`).join(' + ')
      const fail = parts.length - condition.n + 1
      return `(case when ${count(true)} >= ${condition.n} then true when ${count(false)} >= ${fail} then false end)`
    }
    default:
      return name(condition)
  }
}

function pairsCounts(source: Source): Form['counts'] {
  return (rules, table) => {
    const below = source(rules, table, (rule, name) => [
      pair(conditionOf(rule), name, true),
      pair(conditionOf(rule), name, false),
    ])
    return `select ${rules.map((_, index) => `count_if(c${2 * index}), count_if(c${2 * index + 1})`).join(', ')} from (${below})`
  }
}

/** Whether a condition is met, or whether it is not met; never NULL. */
function pair(condition: Condition, name: Naming, isMet: boolean): string {
  switch (condition.op) {
    case 'not':
      return pair(condition.of, name, !isMet)
    case 'all':
    case 'any': {
      const word = (condition.op === 'all') === isMet ? ' and ' : ' or '
      return `(${condition.of.map((each) => pair(each, name, isMet)).join(word)})`
    }
    case 'atLeast': {
      const { n, of } = condition
      const enough = isMet ? n : of.length - n + 1
      return `(${of.map((each) => `${pair(each, name, isMet)}::utinyint`).join(' + ')} >= ${enough})`
    }
    default:
      return `(${name(condition)} is ${isMet})`
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const fenOfWanyuan = 1_000_000

/** What the seeded programmes ask, and no more. */
function leafSql(leaf: Leaf): string {
  switch (leaf.op) {
    case 'compare': {
      if (!('value' in leaf.to)) throw new Error('the seeded programmes compare with figures only')
      const { value, unit } = leaf.to
      const bound =
        unit === '万元' ? Number(value) * fenOfWanyuan : typeof value === 'string' ? `date ${quoted(value)}` : value
      return `(${leaf.field} ${leaf.is} ${bound})`
    }
    case 'age':
      return `(${leaf.field} ${leaf.is === '>=' ? '<=' : '>'} date '${2024 - leaf.count}-07-01')`
    case 'member':
      return `(${leaf.field} in (${leaf.of.map(quoted).join(', ')}))`
    case 'contains':
      return `contains(${leaf.field}, ${quoted(leaf.text)})`
    case 'startsWith':
      return `starts_with(${leaf.field}, ${quoted(leaf.text)})`
    default:
      throw new Error(`not among the seeded programmes: ${leaf.op}`)
  }
}
