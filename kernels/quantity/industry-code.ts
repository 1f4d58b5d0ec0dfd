/** Industry codes of GB/T 4754-2017: the letter of the section and two to four digits, `C3911`; lists often leave the letter out. */

/** Each section with the first of its divisions. */
const sections = {
  A: 1,
  B: 6,
  C: 13,
  D: 44,
  E: 47,
  F: 51,
  G: 53,
  H: 61,
  I: 63,
  J: 66,
  K: 70,
  L: 71,
  M: 73,
  N: 76,
  O: 80,
  P: 83,
  Q: 84,
  R: 86,
  S: 91,
  T: 97,
} as const
const lastDivision = 97

/** With its letter, half width; `null` where it is none, or where letter and digits are of different sections. */
export function normaliseIndustryCode(given: string): string | null {
  const [, letter, digits] = /^([A-T])?(\d{2,4})?$/.exec(given.normalize('NFKC').replace(/\s/g, '').toUpperCase()) ?? []
  if (digits === undefined) return letter ?? null
  const section = sectionOf(Number(digits.slice(0, 2)))
  return section === null || (letter !== undefined && letter !== section) ? null : `${section}${digits}`
}

function sectionOf(division: number): string | null {
  if (division > lastDivision) return null
  return Object.entries(sections).findLast(([, first]) => division >= first)?.[0] ?? null
}
