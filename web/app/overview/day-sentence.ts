import { type Lights, openOf } from './lights.ts'
import type { OverviewWords } from './words.ts'

/** What presses most: a chain, or one of the lists of a single chain. */
export interface Pressing extends Lights {
  readonly name: string
}

/** The day in one sentence, from the counts alone: what turned, how much is red, and which of it matters most. */
export function daySentence(total: Lights, pressing: Pressing | undefined, { sentence }: OverviewWords): string {
  const open = openOf(total)
  if (open === 0) return sentence.nothing
  const turned = sentence.turned(total.turnedRed, total.turnedYellow)
  if (total.red === 0) return `${turned}${sentence.noRed(open, total.yellow)}`
  const red = sentence.red(open, total.red)
  if (pressing === undefined || pressing.red === 0) return `${turned}${red}${sentence.end}`
  return `${turned}${red}${sentence.pressing(pressing.name, pressing.red, pressing.longestLate)}`
}
