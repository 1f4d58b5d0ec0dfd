import { expect, test } from 'vitest'
import { rowShift, shiftedFormula, shiftedRange, translatedFormula } from './row-shift.ts'

const shift = rowShift([
  { row: 5, count: 3 },
  { row: 8, count: 2 },
])

test.each([
  ['A1:C4', 'A1:C4'],
  ['A5', 'A5:A7'],
  ['A6', 'A8'],
  ['A4:B6', 'A4:B8'],
  ['B8:B9', 'B10:B12'],
  ['不是', '不是'],
])('the range %s comes to stand at %s', (from, to) => {
  expect(shiftedRange(from, shift)).toBe(to)
})

test.each([
  ['SUM(E5:E5)', 'SUM(E5:E7)'],
  ['SUM($E$4:$E$8)/A9', 'SUM($E$4:$E$11)/A12'],
  ['A6&"A6"&LOG10(A6)', 'A8&"A6"&LOG10(A8)'],
  ["'表 1'!A6+表2!A6+Sheet3!$A$6", "'表 1'!A6+表2!A6+Sheet3!$A$6"],
  ['SUMIF(A:A,A6,B:B)+税率2024*RATE_2024', 'SUMIF(A:A,A8,B:B)+税率2024*RATE_2024'],
])('the formula %s becomes %s', (from, to) => {
  expect(shiftedFormula(from, shift)).toBe(to)
})

test('inside of a copy the repeated row is the copy itself', () => {
  expect(shiftedFormula('C5*D5/E9+SUM(C5:D5)', shift, { row: 5, copy: 2 })).toBe('C7*D7/E12+SUM(C7:D7)')
})

test('a formula that is filled to the right and down takes its free references along', () => {
  expect(translatedFormula('SUM(C5:C6)/$A5*B$1+Sheet2!A1', 2, 1)).toBe('SUM(E6:E7)/$A6*D$1+Sheet2!C2')
})
