import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { normaliseIndustryCode } from './industry-code.ts'

test.each([
  ['C3911', 'C3911'],
  ['3911', 'C3911'],
  [' ｃ３９１１ ', 'C3911'],
  ['01', 'A01'],
  ['65', 'I65'],
  ['970', 'T970'],
  ['C', 'C'],
])('%j is %s', (given, code) => {
  expect(normaliseIndustryCode(given)).toBe(code)
})

test.each(['', '3', '39111', 'B3911', 'U97', '00', '98', 'C39I1', '制造业'])('%j is no industry code', (given) => {
  expect(normaliseIndustryCode(given)).toBeNull()
})

const path = fileURLToPath(new URL('../../../shared/data/codes/gbt4754_2017.csv', import.meta.url))

describe.skipIf(!existsSync(path))('the published standard (skipped without ../shared/data)', () => {
  test('every code is found again without its letter', () => {
    const codes = readFileSync(path, 'utf8').match(/^[A-T]\d{2,4}(?=,)/gm) ?? []
    expect(codes.length).toBeGreaterThan(1900)
    expect(codes.filter((code) => normaliseIndustryCode(code.slice(1)) !== code)).toEqual([])
  })
})
