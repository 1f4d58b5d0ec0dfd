/** A table to be written out row by row. */
export interface SheetTable {
  /** The name of the sheet; absent: the title. */
  readonly name?: string
  readonly columns: readonly TableColumn[]
  /** Values in the order of the columns; one that is missing leaves its cell empty. */
  readonly rows: AsyncIterable<readonly TableValue[]> | Iterable<readonly TableValue[]>
  /** Above the head, over the full width. */
  readonly title?: string
  /** Below the rows, over the full width. */
  readonly note?: string
}

export interface TableColumn {
  readonly title: string
  /** In characters of Excel's: a Chinese character takes about two. */
  readonly width: number
  /** `money`: given in fen, written in 万元; `date`: given as an ISO day. */
  readonly kind: ColumnKind
}

export type ColumnKind = 'text' | 'number' | 'integer' | 'money' | 'date'
export type TableValue = string | number | bigint | boolean | null | undefined

/** Fen as a number of 万元, exact: 123456789 is `123.456789`. */
export function wanText(fen: number | bigint): string {
  const whole = BigInt(fen)
  const digits = (whole < 0n ? -whole : whole).toString().padStart(7, '0')
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
  return whole < 0n ? `-${text}` : text
}

/** What a value of a column that is no text is written as; null where the value is not of that kind. */
export function plainNumber(kind: 'number' | 'integer' | 'money', value: TableValue): string | null {
  if (kind === 'money') {
    if (typeof value === 'bigint') return wanText(value)
    return typeof value === 'number' && Number.isSafeInteger(value) ? wanText(value) : null
  }
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : null
}

/** Whether Excel would take the text for a formula as soon as somebody edits it. */
export const looksLikeFormula = (text: string): boolean => /^[\s]*[=+\-@\t\r＝＋－＠]/.test(text)

/** A value as words: 是 and 否 for a flag. */
export function valueText(value: TableValue): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value)
}
