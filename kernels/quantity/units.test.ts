import { describe, expect, test } from 'vitest'
import { magnitudes } from './magnitude.ts'
import { amountFen, yuanText } from './money.ts'
import { convert, knownUnits, readUnit } from './units.ts'

describe('units', () => {
  test.each([
    [1.25, '万亿元', '亿元', 12_500],
    [3, '万亩', '亩', 30_000],
    [15, '亩', '公顷', 1],
    [2, '吉瓦', '万千瓦', 200],
    [50, '%', '成', 5],
    [1, '年', '个月', 12],
    [7, '万个', '个', 70_000],
  ])('%d %s in %s is %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 9)
  })

  test('what is counted, currencies and dimensions do not convert into each other', () => {
    expect(convert(3, '家', '个')).toBeNull()
    expect(convert(3, '亿美元', '亿元')).toBeNull()
    expect(convert(3, '吨', '公里')).toBeNull()
    expect(convert(3, '个月', '天')).toBeNull()
    expect(readUnit('星球')).toBeNull()
  })

  test('converting there and back gives the same value, for every unit with every number word', () => {
    for (const unit of knownUnits())
      for (const [word] of magnitudes) {
        const there = convert(7, unit, `${word}${unit}`)
        expect(convert(there ?? 0, `${word}${unit}`, unit)).toBeCloseTo(7, 9)
      }
  })
})

describe('money in fen', () => {
  test.each([
    ['1.25', '万亿元', 125_000_000_000_000n],
    ['1,234.5', '万元', 1_234_500_000n],
    ['0.05', '元', 5n],
    ['-3', '元', -300n],
  ])('%s%s', (digits, unit, fen) => {
    expect(amountFen(digits, unit)).toBe(fen)
  })

  test('parts of a fen and other units are refused, never rounded', () => {
    expect(amountFen('0.005', '元')).toBeNull()
    expect(amountFen('3', '美元')).toBeNull()
    expect(amountFen('三', '元')).toBeNull()
  })

  test('yuan with two decimals', () => {
    expect([yuanText(125_000n), yuanText(5n), yuanText(-101n)]).toEqual(['1250.00', '0.05', '-1.01'])
  })
})
