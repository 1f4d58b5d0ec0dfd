/**
 * A column as codes: rows with one code have one answer to every question that the rules ask of it.
 *
 * A text has its dictionary code. A number falls on one of the bounds or between two of them: code 2k + 1 is the k-th bound
 * itself, 2k lies below it. The last code is no value. `masks` holds the answers: bit q of `masks[group][code]` says that
 * the code is a value and question 32·group + q of this column holds.
 */
import { answers, readValue, type Value } from '../answer.ts'
import { firstDay, lastDay } from '../days.ts'
import type { Question } from '../node.ts'
import { keyOfDay, keyOfFloat, keyOfUpperHalf, placeOf, placesAmong, upperHalf } from './place-among-bounds.ts'
import type { Column } from './table.ts'

export interface CodedColumn {
  /** Writes the codes of rows `from` to `from + count` and the code of no value behind them. Does not look at `valid`. */
  readonly code: (from: number, count: number, codes: Int32Array) => void
  readonly masks: readonly Int32Array[]
  readonly valid: Uint32Array | null
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
  }
  return { code, masks, valid: column.valid }
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
  const sorted = bounds.sort((a, b) => a - b)
  const between = Array.from(sorted, (bound, k) => [inside(sorted[k - 1], bound), bound]).flat()
  const values = [...between, inside(sorted.at(-1), undefined)]
  const none = values.length
  const fill = column.kind === 'date' ? daysAmong(column.values, sorted) : floatsAmong(column, sorted)
  return { values, none, fill: (from, count, codes) => fill(from, count, codes, none) }
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

type Filling = (from: number, count: number, codes: Int32Array, none: number) => void

function daysAmong(values: Int32Array, bounds: readonly number[]): Filling {
  const places = placesAmong(bounds, keyOfDay)
  return (from, count, codes, none) => {
    for (let i = 0; i < count; i++) {
      const day = values[from + i] as number
      codes[i] = day >= firstDay && day <= lastDay ? placeOf(places, day, day) : none
    }
  }
}

function floatsAmong(
  { kind, values }: { readonly kind: 'number' | 'money'; readonly values: Float64Array },
  bounds: readonly number[],
): Filling {
  const places = placesAmong(bounds, keyOfFloat)
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2)
  const most = kind === 'money' ? Number.MAX_SAFE_INTEGER : Infinity
  const whole = kind === 'money'
  return (from, count, codes, none) => {
    for (let i = 0; i < count; i++) {
      const value = values[from + i] as number
      // NaN is neither; a part of a fen is none.
      const isValue = value >= -most && value <= most && (!whole || value === Math.floor(value))
      const key = keyOfUpperHalf(halves[2 * (from + i) + upperHalf] as number)
      codes[i] = isValue ? placeOf(places, value, key) : none
    }
  }
}
