import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCharacter, creditCodeFault, normaliseCreditCode } from './credit-code.ts'

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const first17 = fc
  .array(fc.constantFrom(...characters), { minLength: 17, maxLength: 17 })
  .map((letters) => letters.join(''))

/** The formula of the standard as it is printed: weights 3^(i-1), 31 less the remainder, 31 becomes 0. */
function checkNaively(first: string): string {
  const sum = [...first].reduce((so, each, index) => so + BigInt(characters.indexOf(each)) * 3n ** BigInt(index), 0n)
  const check = 31 - Number(sum % 31n)
  return characters[check === 31 ? 0 : check] ?? ''
}

test.each([
  ['91350100M000100Y43', null],
  ['91350100M000100Y44', 'check'],
  ['91350100M000100Y4', 'length'],
  ['91350100M000100Y433', 'length'],
  ['', 'length'],
  ['9135010OM000100Y43', 'character'],
  ['91350100M000100Y4I', 'character'],
  ['91350100m000100y43', 'character'],
] as const)('%j has the fault %s', (code, fault) => {
  expect(creditCodeFault(code)).toBe(fault)
})

test('the check character is that of the printed formula', () => {
  const property = fc.property(first17, (first) => {
    expect(checkCharacter(first)).toBe(checkNaively(first))
    expect(creditCodeFault(first + checkNaively(first))).toBeNull()
  })
  fc.assert(property, { seed: 20260307, numRuns: 300 })
})

test('one wrong character, and two neighbours that changed places, are found', () => {
  const property = fc.property(first17, fc.nat(16), fc.constantFrom(...characters), (first, at, other) => {
    const code = first + checkNaively(first)
    const wrong = code.slice(0, at) + other + code.slice(at + 1)
    expect(creditCodeFault(wrong)).toBe(wrong === code ? null : 'check')
    const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
    expect(creditCodeFault(swapped)).toBe(swapped === code ? null : 'check')
  })
  fc.assert(property, { seed: 20260308, numRuns: 300 })
})

test('full width, small letters and spaces are put right, letters that no code has are not', () => {
  expect(normaliseCreditCode(' ９１３５0100 m000100y43\u3000\u200b')).toBe('91350100M000100Y43')
  expect(creditCodeFault(normaliseCreditCode('9135010oM000100Y43'))).toBe('character')
})
