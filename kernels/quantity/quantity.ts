/** A quantity as a document prints it, with where it stands. */

export interface Quantity {
  /** The number as printed before its unit: 1.25 of 1.25万亿元; number words expand, 万家 is 10000. */
  readonly value: number
  /** Upper end of a range (8-10个), `null` otherwise. */
  readonly valueMax: number | null
  /** As printed: `万亿元`, `个百分点` becomes `百分点`; `null` where none is printed. */
  readonly unit: string | null
  readonly start: number
  readonly end: number
  readonly form: QuantityForm
  /** 余, 多 or a word such as 近 inside the number: 2700余张. */
  readonly approximate: boolean
  /** A plus behind the number: “100+”. */
  readonly plus: boolean
}

/**
 * How the number is written: Arabic digits, Chinese digits, a bare number word (万家), a percentage in words, a
 * fraction (1/4), a ratio (1∶20).
 */
export type QuantityForm = 'arabic' | 'chinese' | 'word' | 'fraction' | 'ratio'
