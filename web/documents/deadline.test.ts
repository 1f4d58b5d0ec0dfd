import { describe, expect, it } from 'vitest'
import { formatDeadline, parseDeadline } from './deadline.ts'

describe('a deadline as it is shown', () => {
  it.each([
    [null, '持续推进'],
    ['2025', '2025年底前'],
    ['2025-06', '2025年6月底前'],
    ['2025-06-30', '2025年6月30日前'],
  ])('%s is %s', (deadline, shown) => {
    expect(formatDeadline(deadline, 'zh')).toBe(shown)
  })
})

describe('a deadline as it is typed', () => {
  it.each([
    ['', null],
    ['持续推进', null],
    ['2025', '2025'],
    ['2025年底前', '2025'],
    ['2025-6', '2025-06'],
    ['２０２５年６月', '2025-06'],
    ['2025年6月底前', '2025-06'],
    ['2025/6/30', '2025-06-30'],
    ['2025年6月30日前', '2025-06-30'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is read as %s', (typed, deadline) => {
    expect(parseDeadline(typed)).toBe(deadline)
  })

  it.each(['明年', '2025-13', '2025-02-30', '25年', '2025年前'])('%s is refused', (typed) => {
    expect(parseDeadline(typed)).toBeUndefined()
  })

  it('what is shown can be typed again', () => {
    for (const deadline of [null, '2025', '2025-06', '2025-06-30']) {
      expect(parseDeadline(formatDeadline(deadline, 'zh'))).toBe(deadline)
    }
  })
})
