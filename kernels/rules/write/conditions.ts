/** The parts that rules are written with: fields by kind, conditions out of conditions, scores. */
import type { Comparator, Condition, Label, Origin, ScoreItemData } from '../types.ts'

export const number = <const U extends string>(unit: U, label: Label, from?: Origin) =>
  ({ kind: 'number', unit, label, ...whence(from) }) as const
/** Whole fen. */
export const money = (label: Label, from?: Origin) => ({ kind: 'money', label, ...whence(from) }) as const
export const date = (label: Label, from?: RegisterField) => ({ kind: 'date', label, ...whence(from) }) as const
export const text = (label: Label, from?: RegisterField) => ({ kind: 'text', label, ...whence(from) }) as const
/** From a register alone: whether the subject is on it. */
export const flag = (label: Label, from?: Origin & { readonly register: string }) =>
  ({ kind: 'flag', label, ...whence(from) }) as const

export const all = (...of: readonly [Condition, ...Condition[]]): Condition => ({ op: 'all', of })
export const any = (...of: readonly [Condition, ...Condition[]]): Condition => ({ op: 'any', of })
export const atLeast = (n: number, ...of: readonly [Condition, ...Condition[]]): Condition => ({ op: 'atLeast', n, of })
export const not = (of: Condition): Condition => ({ op: 'not', of })

/** An item of a score: points for what meets a condition. */
export const points = (label: Label, points: number, when: Condition): ScoreItemData => ({ label, when, points })

/** Points added up, to be compared: `score(points(…), f.intensity.bands(…)).atLeast(60)`. */
export function score(...items: readonly [ScoreItemData, ...ScoreItemData[]]) {
  const by =
    (is: Comparator) =>
    (points: number): Condition => ({ op: 'score', items, is, points })
  return {
    atLeast: by('>='),
    atMost: by('<='),
    above: by('>'),
    below: by('<'),
    equals: by('='),
    differsFrom: by('!='),
  }
}

type RegisterField = Origin & { readonly register: string; readonly field: string }
const whence = (from: Origin | undefined) => (from === undefined ? {} : { from })
