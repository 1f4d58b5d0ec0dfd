/** A score of its own: items that give points, and grades by points. */
import type { Field, Label, Parameter, ScoreItemData } from './types.ts'

export interface GradeData {
  /** The fewest points of the grade. */
  readonly from: number
  readonly label: Label
}
export interface ScoreWordingData {
  readonly items: readonly ScoreItemData[]
  /** From low to high; may be empty. Below the first there is no grade. */
  readonly grades: readonly GradeData[]
}
export interface ScoreData {
  readonly format: 'linchpin.score/1'
  readonly id: string
  readonly label: Label
  readonly fields: Readonly<Record<string, Field>>
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Wordings by the day each took force; `null` ends the score. */
  readonly versions: Readonly<Record<string, ScoreWordingData | null>>
}

declare const checked: unique symbol
/** A score that passed `checkScore`, frozen. Only `defineScore` makes one. */
export type Score = ScoreData & { readonly [checked]: true }
