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
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value)
  })

  test('what is no number gives null, never NaN', () => {
    for (const text of ['', '甲', '十甲', '12', '一一一一一一一一一一一一一'])
      expect(parseChineseNumber(text)).toBeNull()
  })
})
