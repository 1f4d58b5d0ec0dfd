import { expect, test } from 'vitest'
import { plainDecimal, readNumber } from './read-number.ts'

test.each([
  ['1234.5', '1234.5', ''],
  ['1,234,567.80', '1234567.8', ''],
  ['１２３．５', '123.5', ''],
  ['-0.50', '-0.5', ''],
  ['− 3', '-3', ''],
  ['3.5万', '35000', ''],
  ['1.15亿元', '115000000', '元'],
  ['0.07万', '700', ''],
  ['120 家', '120', '家'],
  ['25%', '25', '%'],
  ['500千瓦', '500', '千瓦'],
  ['5百万千瓦', '5000000', '千瓦'],
  ['三百二十', '320', ''],
  ['十二家', '12', '家'],
  ['1.5e3', '1500', ''],
  ['9007199254740993', '9007199254740993', ''],
  ['-0', '0', ''],
])('%s is %s', (text, digits, unit) => {
  expect(readNumber(text)).toMatchObject({ digits, unit })
})

test.each(['', '甲', '1-2', '1,23', '约30', '1.2.3', '10至20', '1 2a3', '--5'])('%s is no single number', (text) => {
  const read = readNumber(text)
  // What is left behind the digits is for the caller to know or to refuse.
  expect(read === null || /\d|至/.test(read.unit)).toBe(true)
})

test('moving the point agrees with long arithmetic', () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  for (let i = 0; i < 2000; i++) {
    const [whole, fraction, power] = [next(1_000_000), next(10_000), next(17) - 8]
    const digits = `${next(2) ? '-' : ''}${whole}.${String(fraction).padStart(4, '0')}`
    const moved = plainDecimal(digits, power) ?? ''
    expect(moved).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/)
    const scale = (text: string, places: number) => {
      const [head = '', tail = ''] = text.split('.')
      return BigInt(head + tail.padEnd(places, '0'))
    }
    expect(scale(moved, 12)).toBe(scale(digits, 12 + power))
  }
})
