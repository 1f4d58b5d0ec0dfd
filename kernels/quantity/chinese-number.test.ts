import { describe, expect, test } from 'vitest'
import { parseChineseNumber } from './chinese-number.ts'

describe('Chinese numerals', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百零三', 103],
    ['两千', 2000],
    ['三万五千', 35_000],
    ['二〇二五', 2025],
    ['一百二', 120],
    ['一百二十', 120],
    ['三万五', 35_000],
    ['三点五', 3.5],
    ['两千万', 20_000_000],
    ['万亿', 1_000_000_000_000],
    ['一亿三千万', 130_000_000],
    ['壹佰贰拾', 120],
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value)
  })

  test('what is no number gives null, never NaN', () => {
    for (const text of ['', '甲', '十甲', '12', '一一一一一一一一一一一一一', '三点', '三点十', '二三百'])
      expect(parseChineseNumber(text)).toBeNull()
  })
})
