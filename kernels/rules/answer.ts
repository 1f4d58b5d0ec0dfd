/** How one value answers one question. Columns ask the same of every distinct value, so that the answers cannot differ. */
import { dayNumber } from './days.ts'
import type { Question } from './node.ts'
import { isStorable } from './read-literal.ts'
import type { Comparator, FieldKind } from './types.ts'

export type Value = number | string | boolean

/** A value of a record in the terms of its field (dates as day numbers); `null` for what is read as nothing. */
export function readValue(kind: FieldKind, given: unknown): Value | null {
  switch (kind) {
    case 'number':
      return typeof given === 'number' && !Number.isNaN(given) ? given : null
    case 'money': {
      const fen = typeof given === 'bigint' ? Number(given) : given
      return Number.isSafeInteger(fen) ? (fen as number) : null
    }
    case 'date':
      return dayNumber(given)
    case 'text':
      return isStorable(given) ? given : null
    case 'flag':
      return typeof given === 'boolean' ? given : null
  }
}

export function answers(question: Question, value: Value): boolean {
  switch (question.ask) {
    case 'number':
      return holds(question.is, order(value as number, question.bound))
    case 'text':
      return holds(question.is, compareText(value as string, question.bound))
    case 'flag':
      return value === question.bound
    case 'member':
      return question.of.includes(value as string)
    case 'contains':
      return (value as string).includes(question.bound)
    case 'startsWith':
      return (value as string).startsWith(question.bound)
  }
}

/** Whether a comparison holds where `sign` is below, at or above 0. */
export function holds(is: Comparator, sign: number): boolean {
  switch (is) {
    case '<':
      return sign < 0
    case '<=':
      return sign <= 0
    case '=':
      return sign === 0
    case '!=':
      return sign !== 0
    case '>=':
      return sign >= 0
    case '>':
      return sign > 0
  }
}

/** Order by code points, as `COLLATE "C"` has it in UTF-8; plain `<` of JavaScript goes by halves of them. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Halves of a pair stand for code points above all others. */
const rank = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit)
const order = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
