/**
 * A rule as a boolean SQL expression for PostgreSQL 15 and later: true is met, false is not met, NULL is unknown.
 *
 * Every figure and text is a parameter, points and counts apart; column names are quoted; text compares under
 * `COLLATE "C"`. Column types stand in `types.ts`. The expression is as long as the rule: scores, and at-least-n over groups,
 * count in a sub-select, so that no part is written twice.
 */
import { inForce } from '../in-force.ts'
import type { Group, Node, ScoreTest } from '../node.ts'
import type { Rule } from '../types.ts'
import { nothing, pairSql, presenceSql, testSql, type Writer } from './leaf-sql.ts'
import { bandSql, compareRangeSql } from './score-sql.ts'

export interface SqlExpression {
  readonly text: string
  /** For `$1` and on, as the pg driver takes them. */
  readonly values: readonly unknown[]
}

export interface SqlOptions {
  /** The column of a field; `null` where the table has none: unknown. Otherwise the column has the field's name. */
  readonly column?: (field: string) => string | null
  /** An alias to put before each column. */
  readonly table?: string
  /** The number of the first parameter, where the expression stands in a query with others. 1 if not given. */
  readonly firstParameter?: number
}

/** @throws RuleError `day-invalid` */
export function toSql(rule: Rule, day: string, options: SqlOptions = {}): SqlExpression {
  const values: unknown[] = []
  const first = options.firstParameter ?? 1
  const bind = (value: unknown, type: string) => `$${first + values.push(value) - 1}::${type}`
  const column = (name: string) => {
    const own = options.column === undefined ? name : options.column(name)
    if (own === null) return null
    return options.table === undefined ? quoted(own) : `${quoted(options.table)}.${quoted(own)}`
  }
  const wording = inForce(rule, day)
  return { text: wording === null ? nothing : nodeSql(wording.root, { bind, column }), values }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

function nodeSql(node: Node, writer: Writer): string {
  switch (node.node) {
    case 'test':
      return testSql(node, writer)
    case 'presence':
      return presenceSql(node, writer)
    case 'pair':
      return pairSql(node, writer)
    case 'score':
      return scoreSql(node, writer)
    case 'not':
      return `(NOT ${nodeSql(node.of, writer)})`
    case 'group': {
      const parts = node.of.map((each) => nodeSql(each, writer))
      if (node.n === parts.length) return `(${parts.join(' AND ')})`
      return node.n === 1 ? `(${parts.join(' OR ')})` : atLeastSql(node, parts)
    }
  }
}

function atLeastSql({ n, of }: Group, parts: readonly string[]): string {
  const fail = of.length - n + 1
  if (of.every((each) => each.node === 'test')) {
    const count = (is: string) => parts.map((part) => `(${part} IS ${is})::int`).join(' + ')
    return `(CASE WHEN ${count('TRUE')} >= ${n} THEN TRUE WHEN ${count('FALSE')} >= ${fail} THEN FALSE END)`
  }
  const rows = parts.map((part) => `(${part})`).join(', ')
  const count = (is: string) => `count(*) FILTER (WHERE part.is_met IS ${is})`
  return `(SELECT CASE WHEN ${count('TRUE')} >= ${n} THEN TRUE WHEN ${count('FALSE')} >= ${fail} THEN FALSE END FROM (VALUES ${rows}) AS part(is_met))`
}

/** One row an item: whether it is known (bands) or met, its points, the fewest and the most. */
function scoreSql({ is, points, items }: ScoreTest, writer: Writer): string {
  const rows = items.map((item) => {
    const range = `${item.lowest}, ${item.highest}`
    if (item.item === 'bands') return `(${bandSql(item, writer)}, ${range})`
    return `(${nodeSql(item.when, writer)}, ${item.points}, ${range})`
  })
  const sum = (unknown: string) =>
    `sum(CASE WHEN item.is_met THEN item.points WHEN NOT item.is_met THEN 0 ELSE item.${unknown} END)`
  const range = `SELECT ${sum('lowest')} AS low, ${sum('highest')} AS high FROM (VALUES ${rows.join(', ')}) AS item(is_met, points, lowest, highest)`
  return `(SELECT ${compareRangeSql(is, points)} FROM (${range}) AS score)`
}
