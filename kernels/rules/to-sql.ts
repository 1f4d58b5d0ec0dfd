/**
 * A rule as a boolean SQL expression for PostgreSQL 15 and later: true is met, false is not met, NULL is unknown.
 *
 * Every figure and text is a parameter; column names are quoted; text compares under `COLLATE "C"`. Column types stand in
 * `types.ts`. The expression is as long as the rule: at-least-n over groups counts in a sub-select, so that no part is
 * written twice.
 */
import { type Group, inForce, type Node, type Question, type Test } from './in-force.ts'
import type { FieldKind, Rule } from './types.ts'

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

interface Writer {
  readonly bind: (value: unknown, type: string) => string
  readonly column: (name: string) => string | null
}

const nothing = 'NULL::boolean'
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

function nodeSql(node: Node, writer: Writer): string {
  if (node.node === 'test') return testSql(node, writer)
  if (node.node === 'not') return `(NOT ${nodeSql(node.of, writer)})`
  const parts = node.of.map((each) => nodeSql(each, writer))
  if (node.n === parts.length) return `(${parts.join(' AND ')})`
  return node.n === 1 ? `(${parts.join(' OR ')})` : atLeastSql(node, parts)
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

function testSql({ name, field, question }: Test, { bind, column }: Writer): string {
  const own = column(name)
  if (own === null || question === null) return nothing
  return questionSql(question, field.kind, own, bind)
}

function questionSql(question: Question, kind: FieldKind, column: string, bind: Writer['bind']): string {
  const text = `${column} COLLATE "C"`
  switch (question.ask) {
    case 'number':
      return numberSql(kind, column, operator(question.is), question.bound, bind)
    case 'text':
      return `(${text} ${operator(question.is)} ${bind(question.bound, 'text')})`
    case 'flag':
      return `(${column} = ${bind(question.bound, 'boolean')})`
    case 'member':
      return `(${text} = ANY(${bind([...question.of], 'text[]')}))`
    case 'contains':
      return `(strpos(${text}, ${bind(question.bound, 'text')}) > 0)`
    case 'startsWith':
      return `starts_with(${text}, ${bind(question.bound, 'text')})`
  }
}

/** What the other two ways read as nothing is NULL here too: NaN, amounts past 2^53 - 1, infinite days. */
function numberSql(kind: FieldKind, column: string, is: string, bound: number, bind: Writer['bind']): string {
  if (kind === 'number') return `(NULLIF(${column}, 'NaN'::float8) ${is} ${bind(bound, 'float8')})`
  if (kind === 'money') {
    const most = Number.MAX_SAFE_INTEGER
    return `(CASE WHEN ${column} BETWEEN -${most} AND ${most} THEN ${column} ${is} ${bind(bound, 'bigint')} END)`
  }
  const day = `DATE '1970-01-01' + ${bind(bound, 'int')}`
  return `(CASE WHEN ${column} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN ${column} ${is} ${day} END)`
}

const operator = (is: string) => (is === '!=' ? '<>' : is)
