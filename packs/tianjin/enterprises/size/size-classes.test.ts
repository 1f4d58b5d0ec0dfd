import { decide, defineRule } from '@linchpin/kernels/rules'
import type { Register } from '@linchpin/pack-kit'
import { expect, test } from 'vitest'
import { aboveScaleFirms, smallAndMediumFirms, smallAndMicroFirms } from './size-registers.ts'

const day = '2022-06-01'
const wan = 1_000_000

function on(register: Register, record: Readonly<Record<string, unknown>>) {
  if (register.admission === null) throw new TypeError('the register admits nobody')
  return decide(defineRule(register.admission), record, day).outcome
}

/** `large`, `medium`, or below: what the two registers say together. */
function classOf(industryCode: string, staff: number, revenueWan: number) {
  const record = { industryCode, staff, revenue: revenueWan * wan }
  if (on(smallAndMediumFirms, record) === 'notMet') return 'large'
  return on(smallAndMicroFirms, record) === 'notMet' ? 'medium' : 'small'
}

test.each([
  ['C3911', 1000, 40000, 'large'],
  ['C3911', 999, 40000, 'medium'],
  ['C3911', 1000, 39999, 'medium'],
  ['C3911', 300, 2000, 'medium'],
  ['C3911', 299, 90000, 'small'],
  ['C3911', 5000, 1999, 'small'],
  ['I6510', 300, 10000, 'large'],
  ['I6510', 100, 1000, 'medium'],
  ['I6510', 99, 10000, 'small'],
  ['I6319', 2000, 100000, 'large'],
  ['I6319', 1999, 100000, 'medium'],
] as const)('%s with %i people and %i ten thousand yuan is %s', (code, staff, revenue, size) => {
  expect(classOf(code, staff, revenue)).toBe(size)
})

test('outside the industries whose bars are known, only the class that the statistics bureau states counts', () => {
  const builder = { industryCode: 'E4710', staff: 10, revenue: 100 * wan }
  expect(on(smallAndMicroFirms, builder)).toBe('unknown')
  expect(on(smallAndMicroFirms, { ...builder, sizeClass: 'micro' })).toBe('met')
  expect(on(smallAndMicroFirms, { ...builder, sizeClass: 'medium' })).toBe('notMet')
  expect(on(smallAndMediumFirms, { ...builder, sizeClass: 'medium' })).toBe('met')
})

test('above scale is 20 million yuan of main revenue, in industry only', () => {
  expect(on(aboveScaleFirms, { industryCode: 'C1353', mainRevenue: 2000 * wan })).toBe('met')
  expect(on(aboveScaleFirms, { industryCode: 'D4411', mainRevenue: 2000 * wan })).toBe('met')
  expect(on(aboveScaleFirms, { industryCode: 'I6510', mainRevenue: 9000 * wan })).toBe('notMet')
  expect(on(aboveScaleFirms, { industryCode: 'C1353', mainRevenue: 2000 * wan - 1 })).toBe('notMet')
})
