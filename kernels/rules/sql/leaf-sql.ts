/** Conditions over one field or two as SQL. */
import { mostUnderFactor, type Ratio } from '../exact.ts'
import type { Pair, Presence, Question, Test } from '../node.ts'
import type { FieldKind } from '../types.ts'

export interface Writer {
  readonly bind: (value: unknown, type: string) => string
  readonly column: (name: string) => string | null
}

export const nothing = 'NULL::boolean'

export function testSql({ name, field, question }: Test, { bind, column }: Writer): string {
  const own = column(name)
  if (own === null || question === null) return nothing
  return questionSql(question, field.kind, own, bind)
}

export function presenceSql({ name, field }: Presence, { column }: Writer): string {
  const own = column(name)
  return own === null ? 'FALSE' : `(${readable(field.kind, own)})`
}

/** Under a ratio both sides are exact decimals: floating point and bigint would round, or overflow. */
export function pairSql({ name, field, is, other, times, ratio }: Pair, { column, bind }: Writer): string {
  const [first, second] = [column(name), column(other)]
  if (first === null || second === null || times === null) return nothing
  if (ratio !== null) return ratioSql(field.kind, first, operator(is), second, ratio, bind)
  if (field.kind === 'text') return `(${first} COLLATE "C" ${operator(is)} ${second} COLLATE "C")`
  return `(CASE WHEN ${readable(field.kind, first)} AND ${readable(field.kind, second)} THEN ${first} ${operator(is)} ${second} END)`
}

function ratioSql(
  kind: FieldKind,
  first: string,
  is: string,
  second: string,
  { over, under }: Ratio,
  bind: Writer['bind'],
): string {
  const isSmall = (column: string) => `${column} BETWEEN -${mostUnderFactor} AND ${mostUnderFactor}`
  const guard = (column: string) => (kind === 'number' ? isSmall(column) : readable(kind, column))
  const exact = (column: string) => (kind === 'number' ? `${column}::text::numeric` : `${column}::numeric`)
  const times = (column: string, factor: bigint) =>
    factor === 1n ? exact(column) : `${exact(column)} * ${bind(String(factor), 'numeric')}`
  const compared = `${times(first, under)} ${is} ${times(second, over)}`
  return `(CASE WHEN ${guard(first)} AND ${guard(second)} THEN ${compared} END)`
}

/** Whether a column holds what the other two ways can read, never NULL. */
export function readable(kind: FieldKind, column: string): string {
  if (kind === 'number') return `NULLIF(${column}, 'NaN'::float8) IS NOT NULL`
  if (kind === 'money') return `(${column} BETWEEN -${mostFen} AND ${mostFen}) IS TRUE`
  if (kind === 'date') return `(${column} BETWEEN ${firstDate} AND ${lastDate}) IS TRUE`
  return `${column} IS NOT NULL`
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
export function numberSql(kind: FieldKind, column: string, is: string, bound: number, bind: Writer['bind']): string {
  if (kind === 'number') return `(NULLIF(${column}, 'NaN'::float8) ${is} ${bind(bound, 'float8')})`
  if (kind === 'money') {
    return `(CASE WHEN ${column} BETWEEN -${mostFen} AND ${mostFen} THEN ${column} ${is} ${bind(bound, 'bigint')} END)`
  }
  const day = `DATE '1970-01-01' + ${bind(bound, 'int')}`
  return `(CASE WHEN ${column} BETWEEN ${firstDate} AND ${lastDate} THEN ${column} ${is} ${day} END)`
}

const mostFen = Number.MAX_SAFE_INTEGER
const [firstDate, lastDate] = ["DATE '0001-01-01'", "DATE '9999-12-31'"]
const operator = (is: string) => (is === '!=' ? '<>' : is)
