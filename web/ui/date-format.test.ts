import { expect, it } from 'vitest'
import { formatBytes, formatDay, formatInstant } from './date-format.ts'

it('a day is written as people write it, in both languages', () => {
  expect(formatDay('2022-03-01', 'zh')).toBe('2022年3月1日')
  expect(formatDay('2022-03-01', 'en')).toBe('1 Mar 2022')
})

it('an instant shows in the time of China', () => {
  expect(formatInstant('2026-11-20T16:30:00.000Z')).toBe('2026-11-21 00:30')
})

it('sizes are short', () => {
  expect([formatBytes(800), formatBytes(1536), formatBytes(64 * 1024 * 1024)]).toEqual(['800 B', '1.5 KB', '64 MB'])
})
