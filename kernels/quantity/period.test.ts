import { describe, expect, test } from 'vitest'
import { findTimes, planEnd, planOf, yearOf } from './period.ts'

const read = (text: string, year: number | null = 2024) =>
  findTimes(text, year).map(({ period, year: found, role }) => [period, found, role])

describe('times in text', () => {
  test.each([
    ['到2025年，', ['2025', 2025, 'by']],
    ['2025年底前完成', ['2025', 2025, 'by']],
    ['2026年6月底前', ['2026-06', 2026, 'by']],
    ['2023年上半年', ['2023年上半年', 2023, 'in']],
    ['二〇三五年', ['2035', 2035, 'in']],
    ['2021—2025年', ['2021—2025', 2025, 'in']],
    ['“十三五”期间', ['十三五', 2020, 'in']],
    ['比“十二五”末', ['十二五', 2015, 'comparison']],
    ['较2020年下降', ['2020', 2020, 'comparison']],
    ['自2022年起', ['2022', 2022, 'since']],
    ['今年', ['2024', 2024, 'in']],
    ['上年', ['2023', 2023, 'in']],
    ['上半年', ['2024年上半年', 2024, 'in']],
    ['五年来', ['2019—2023', 2023, 'in']],
    ['年底前', ['2024', 2024, 'by']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test('words without a date of the document have no year', () => {
    expect(read('今年', null)).toEqual([['今年', null, 'in']])
  })

  test('a cited plan and a span of three years are no times', () => {
    expect(read('“十四五”规划')).toEqual([])
    expect(read('三年内')).toEqual([])
  })
})

test('five-year plans count from 十五, which ended in 2005', () => {
  expect([planEnd('一'), planEnd('四'), planEnd('五')]).toEqual([2010, 2025, 2030])
  expect(planEnd('百')).toBeNull()
  expect([planOf(2021), planOf(2025), planOf(2026), planOf(1999)]).toEqual(['十四五', '十四五', '十五五', null])
})

test('only four digits make a year', () => {
  expect([yearOf('2025'), yearOf('二○二五'), yearOf('25'), yearOf('9999')]).toEqual([2025, 2025, null, null])
})
