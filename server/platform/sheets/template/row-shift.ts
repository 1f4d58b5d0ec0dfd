import { columnLetters } from '../sheet-row.ts'
import { type Merge, mergeOf } from '../xlsx/merges.ts'

/** A row that is repeated: its number from 1, and how many rows it becomes. */
export interface Repeated {
  readonly row: number
  readonly count: number
}

/** Where rows go when some of them are repeated. Numbers count from 1. */
export interface RowShift {
  /** Where a row, or the first of its copies, comes to stand. */
  readonly first: (row: number) => number
  /** Where a row, or the last of its copies, comes to stand. */
  readonly last: (row: number) => number
}

export function rowShift(repeated: readonly Repeated[]): RowShift {
  const first = (row: number) => repeated.reduce((at, each) => (each.row < row ? at + each.count - 1 : at), row)
  const last = (row: number) => first(row) + (repeated.find((each) => each.row === row)?.count ?? 1) - 1
  return { first, last }
}

/** A merged cell or another range of a sheet, where it comes to stand. */
export function shiftedRange(ref: string, shift: RowShift): string {
  const merge = mergeOf(ref.includes(':') ? ref : `${ref}:${ref}`)
  if (merge === null) return ref
  return rangeText({ ...merge, top: shift.first(merge.top + 1) - 1, bottom: shift.last(merge.bottom + 1) - 1 })
}

export function rangeText({ top, bottom, left, right }: Merge): string {
  const from = `${columnLetters(left)}${top + 1}`
  return top === bottom && left === right ? from : `${from}:${columnLetters(right)}${bottom + 1}`
}

/**
 * A formula whose cells have moved. A range over a repeated row takes in all its copies; inside of copy `copy` of row
 * `row` the row means the copy itself. References to other sheets stay.
 */
export function shiftedFormula(
  formula: string,
  shift: RowShift,
  inside?: { readonly row: number; readonly copy: number },
): string {
  const move = (cell: string, to: 'first' | 'last') => {
    const [, column = '', digits = ''] = /^(.*?)(\d+)$/.exec(cell) ?? []
    const row = Number(digits)
    return `${column}${inside?.row === row ? shift.first(row) + inside.copy : shift[to](row)}`
  }
  return formula.replace(reference, (whole: string, from?: string, to?: string) => {
    if (from === undefined) return whole
    return to === undefined ? move(from, 'first') : `${move(from, 'first')}:${move(to, 'last')}`
  })
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`
/** A text, or cells of another sheet, which stay; one cell or a range of this sheet. */
const reference = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\w.\u4e00-\u9fff]+)!${cell}(?::${cell})?|` +
    String.raw`(?<![\w.$\u4e00-\u9fff])(${cell})(?::(${cell}))?(?![\w(.!\u4e00-\u9fff])`,
  'g',
)
