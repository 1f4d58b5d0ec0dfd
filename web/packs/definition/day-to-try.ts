import type { PackWording } from '@linchpin/api'

export const holdsOn = ({ from, until }: PackWording, day: string): boolean =>
  from <= day && (until === null || day <= until)

/** Today where a wording is in force; else the first day of a rule that is to come, or the last of one that has ended. */
export function dayToTry(wordings: readonly PackWording[], today: string): string {
  const inForce = wordings.filter(({ lines }) => lines !== null)
  const [first, last] = [inForce[0], inForce.at(-1)]
  if (!first || !last || inForce.some((wording) => holdsOn(wording, today))) return today
  return today < first.from ? first.from : (last.until ?? today)
}
