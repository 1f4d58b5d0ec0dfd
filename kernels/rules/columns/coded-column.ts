/**
 * A column as codes: rows with one code have one answer to every question that the rules ask of it.
 *
 * A text has its dictionary code. A number falls on one of the bounds or between two of them: code 2k + 1 is the k-th bound
 * itself, 2k lies below it. The last code is no value. `masks` holds the answers: bit q of `masks[group][code]` says that
 * the code is a value and question 32·group + q of this column holds.
 */
import { answers, readValue, type Value } from '../answer.ts'
import { firstDay, lastDay } from '../days.ts'
import type { Question } from '../in-force.ts'
import type { Column } from './table.ts'

export interface CodedColumn {
  /** Writes the codes of rows `from` to `from + count` and the code of no value behind them. */
  readonly code: (from: number, count: number, codes: Int32Array) => void
  readonly masks: readonly Int32Array[]
}

/** The first question of each column is whether there is a value at all; `questions` are those after it. */
export function codeColumn(column: Column, questions: readonly Question[]): CodedColumn {
  const { values, none, fill } = coder(column, questions)
  const groups = Math.ceil((questions.length + 1) / 32)
  const masks = Array.from({ length: groups }, () => new Int32Array(none + 1))
  values.forEach((value, code) => {
    if (value === null) return
    for (let q = 0; q <= questions.length; q++) {
      const question = questions[q - 1]
      const mask = masks[q >>> 5]
      if (mask !== undefined && (question === undefined || answers(question, value)))
        mask[code] = (mask[code] ?? 0) | (1 << (q & 31))
    }
  })
  const code: CodedColumn['code'] = (from, count, codes) => {
    fill(from, count, codes)
    codes.fill(none, count)
    if (column.valid !== null) strike(column.valid, from, count, codes, none)
  }
  return { code, masks }
}

/** `values[code]` is a value that stands for the code, `null` for none; `none` is the code of no value. */
interface Coder {
  readonly values: readonly (Value | null)[]
  readonly none: number
  readonly fill: CodedColumn['code']
}

function coder(column: Column, questions: readonly Question[]): Coder {
  if (column.kind === 'text') {
    const { values, dictionary } = column
    const none = dictionary.length
    const readable = dictionary.map((text) => readValue('text', text))
    return { values: readable, none, fill: (from, count, codes) => fillCodes(values, from, count, codes, none) }
  }
  if (column.kind === 'flag') {
    const { values } = column
    return { values: [false, true], none: 2, fill: (from, count, codes) => fillCodes(values, from, count, codes, 2) }
  }
  const bounds = [...new Set(questions.flatMap((question) => (question.ask === 'number' ? [question.bound + 0] : [])))]
  const sorted = Float64Array.from(bounds).sort()
  const between = Array.from(sorted, (bound, k) => [inside(sorted[k - 1], bound), bound]).flat()
  const values = [...between, inside(sorted.at(-1), undefined)]
  const none = values.length
  const { kind, values: given } = column
  return { values, none, fill: (from, count, codes) => fillRanks(kind, given, sorted, from, count, codes, none) }
}

/** A number between two bounds. Where floating point has none no row falls there, and any number will do. */
function inside(low: number | undefined, high: number | undefined): number {
  if (low === undefined) return high === undefined ? 0 : -Infinity
  return high === undefined ? Infinity : low / 2 + high / 2
}

function fillCodes(
  values: Int32Array | Uint8Array,
  from: number,
  count: number,
  codes: Int32Array,
  none: number,
): void {
  for (let i = 0; i < count; i++) {
    const code = values[from + i] as number
    codes[i] = code >= 0 && code < none ? code : none
  }
}

function fillRanks(
  kind: 'number' | 'money' | 'date',
  values: Float64Array | Int32Array,
  bounds: Float64Array,
  from: number,
  count: number,
  codes: Int32Array,
  none: number,
): void {
  const least = kind === 'number' ? -Infinity : kind === 'money' ? -Number.MAX_SAFE_INTEGER : firstDay
  const most = kind === 'number' ? Infinity : kind === 'money' ? Number.MAX_SAFE_INTEGER : lastDay
  const whole = kind === 'money'
  for (let i = 0; i < count; i++) {
    const value = values[from + i] as number
    // NaN is neither; a part of a fen is none.
    if (!(value >= least && value <= most) || (whole && value !== Math.floor(value))) {
      codes[i] = none
      continue
    }
    let low = 0
    for (let size = bounds.length; size > 0; ) {
      const half = size >>> 1
      if ((bounds[low + half] as number) < value) {
        low += half + 1
        size -= half + 1
      } else size = half
    }
    codes[i] = 2 * low + (bounds[low] === value ? 1 : 0)
  }
}

function strike(valid: Uint32Array, from: number, count: number, codes: Int32Array, none: number): void {
  for (let i = 0; i < count; i++) {
    const row = from + i
    if ((((valid[row >>> 5] as number) >>> (row & 31)) & 1) === 0) codes[i] = none
  }
}
