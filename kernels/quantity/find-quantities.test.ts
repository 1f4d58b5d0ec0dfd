import { describe, expect, test } from 'vitest'
import { findQuantities, mayHoldQuantity } from './find-quantities.ts'

const read = (text: string) => findQuantities(text).map(({ value, valueMax, unit }) => [value, valueMax, unit])

describe('quantities in text', () => {
  test.each([
    ['规模达到1.25万亿元', [[1.25, null, '万亿元']]],
    ['引进万家企业', [[10_000, null, '家']]],
    ['设立百亿元基金', [[100, null, '亿元']]],
    ['投入三千亿元', [[3000, null, '亿元']]],
    ['一百二十家', [[120, null, '家']]],
    ['提升四成', [[4, null, '成']]],
    ['降低百分之五', [[5, null, '%']]],
    ['降低百分之三点五', [[3.5, null, '%']]],
    ['提高5.6个百分点', [[5.6, null, '百分点']]],
    ['8-10个', [[8, 10, '个']]],
    ['1至2家', [[1, 2, '家']]],
    ['5%—20%', [[5, 20, '%']]],
    ['500万元至1亿元', [[0.05, 1, '亿元']]],
    ['发放2700余张', [[2700, null, '张']]],
    ['40亿元/平方公里', [[40, null, '亿元/平方公里']]],
    ['浓度31.3微克/立方米', [[31.3, null, '微克/立方米']]],
    ['带动比1∶20', [[20, null, '倍']]],
    [
      '四批1726个项目',
      [
        [4, null, '批'],
        [1726, null, '个'],
      ],
    ],
    ['1,234.5万元', [[1234.5, null, '万元']]],
    ['第三个', []],
    ['数十家', []],
    ['5G、A350和PM2.5', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
    expect(mayHoldQuantity(text) || expected.length === 0).toBe(true)
  })

  test('fractions are parts of one', () => {
    expect(read('占1/4')).toEqual([[0.25, null, null]])
    expect(read('三分之二')).toEqual([[2 / 3, null, null]])
  })

  test('a plus and 余 are told apart from an exact number', () => {
    expect(findQuantities('“100+”场景')[0]).toMatchObject({ value: 100, plus: true })
    expect(findQuantities('30余家')[0]).toMatchObject({ value: 30, approximate: true })
    expect(findQuantities('30家')[0]).toMatchObject({ plus: false, approximate: false })
  })

  test('offsets cover number and unit', () => {
    const text = '新建标准厂房120万平方米。'
    const found = findQuantities(text)[0]
    expect(text.slice(found?.start, found?.end)).toBe('120万平方米')
  })

  test('a very long run of digits or numerals is read in one go', () => {
    expect(findQuantities('1'.repeat(20_000)).length).toBeLessThan(20_000)
    expect(findQuantities('万'.repeat(20_000)).length).toBeLessThan(20_000)
  })
})
