import { cellAddress, columnLetters } from '../sheet-row.ts'
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
  return mappedFormula(formula, ({ column, row, isOwn }, end) => {
    const number = Number(row.replace('$', ''))
    const moved = inside?.row === number ? shift.first(number) + inside.copy : shift[end](number)
    return column + (isOwn ? row.replace(/\d+/, String(moved)) : row)
  })
}

/** A formula as it reads when it is filled down or to the right: what is not held by `$` goes along. */
export function translatedFormula(formula: string, columns: number, rows: number): string {
  return mappedFormula(formula, ({ column, row }) => {
    const at = cellAddress(`${column}1`)?.column ?? 0
    const there = column.startsWith('$') ? column : columnLetters(at + columns)
    return there + (row.startsWith('$') ? row : String(Number(row) + rows))
  })
}

type End = 'first' | 'last'
interface CellReference {
  /** With the `$` that holds it. */
  readonly column: string
  readonly row: string
  /** A cell of the sheet that the formula stands in. */
  readonly isOwn: boolean
}

/** The formula with its references to cells replaced; a range has a first and a last cell. */
function mappedFormula(formula: string, map: (cell: CellReference, end: End) => string): string {
  return formula.replace(reference, (whole: string, sheet?: string, from?: string, to?: string) => {
    if (from === undefined) return whole
    const mapped = (cell: string, end: End) => {
      const [, column = '', row = ''] = /^(\$?[A-Z]+)(\$?\d+)$/.exec(cell) ?? []
      return map({ column, row, isOwn: sheet === undefined }, end)
    }
    return `${sheet ?? ''}${mapped(from, 'first')}${to === undefined ? '' : `:${mapped(to, 'last')}`}`
  })
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`
/** A text, which stays; the sheet if one is named, a cell, and the last cell of a range. */
const reference = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\w.$!\u4e00-\u9fff])((?:'(?:[^']|'')*'|[\w.\u4e00-\u9fff]+)!)?` +
    String.raw`(${cell})(?::(${cell}))?(?![\w(.!\u4e00-\u9fff])`,
  'g',
)
