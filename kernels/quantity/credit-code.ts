/**
 * Unified social credit codes (统一社会信用代码, GB 32100-2015): 17 characters and one that checks them, weighted by powers of 3 modulo 31. Lists as
 * they are hold codes that fail; a fault is for a warning and is no reason to refuse an enterprise.
 */

/** Digits and capital letters without I, O, S, V, Z, which are taken for digits or for each other. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const length = 18

export type CreditCodeFault = 'length' | 'character' | 'check'

/** What is wrong with a code as `normaliseCreditCode` leaves it; `null` for nothing. */
export function creditCodeFault(code: string): CreditCodeFault | null {
  if ([...code].length !== length) return 'length'
  const check = checkCharacter(code.slice(0, -1))
  if (check === null || !characters.includes(code.slice(-1))) return 'character'
  return code.endsWith(check) ? null : 'check'
}

/** The 18th character that belongs to the first 17; `null` where they are not 17 or hold a character that no code has. */
export function checkCharacter(first: string): string | null {
  const values = [...first].map((each) => characters.indexOf(each))
  if (values.length !== length - 1 || values.includes(-1)) return null
  let [sum, weight] = [0, 1]
  for (const value of values) {
    sum += value * weight
    weight = (weight * 3) % characters.length
  }
  return characters.charAt((characters.length - (sum % characters.length)) % characters.length)
}

/** Half width, capitals, no spaces. Letters that no code has stay: whether O was meant as 0 is for a person to say. */
export const normaliseCreditCode = (given: string): string =>
  given
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]/g, '')
    .toUpperCase()
