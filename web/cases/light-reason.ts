import type { CaseRow } from '@linchpin/api'
import type { CaseWords } from './words.ts'

type Lit = Pick<CaseRow, 'light' | 'due' | 'dueBecause' | 'daysLate'>

/** Why the light is what it is: a light without a reason convinces nobody. `undefined`: the case ended. */
export function lightReason({ light, due, dueBecause, daysLate }: Lit, words: CaseWords): string | undefined {
  if (light === null) return undefined
  if (due === null || dueBecause === null) return words.light.noDue
  const what = words.due[dueBecause]
  if (light === 'red') return words.light.red(what, due, daysLate)
  if (light === 'yellow') return words.light.yellow(what, due)
  return light === 'green' ? words.light.green(what, due) : words.light.noReport(what, due)
}
