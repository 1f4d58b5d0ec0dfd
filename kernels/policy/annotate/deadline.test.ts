import { describe, expect, test } from 'vitest'
import { deadlineOf } from './deadline.ts'

describe('deadlines', () => {
  test.each([
    ['到2025年，建成10个园区', '2025'],
    ['2025年底前完成改造', '2025'],
    ['2025年6月底前出台办法', '2025-06'],
    ['2025年上半年印发方案', '2025-06'],
    ['于2025年3月15日前报送', '2025-03-15'],
    ['6月30日前报送总结', '2024-06-30'],
    ['年底前建成平台', '2024'],
    ['今年还要推出一批园区', '2024'],
    ['明年完成验收', '2025'],
  ])('%s', (sentence, date) => {
    expect(deadlineOf(sentence, 2024)).toEqual({ date, yearUnknown: false })
  })

  test('a time without a year is unknown where the document has no date', () => {
    expect(deadlineOf('年底前建成平台', null)).toEqual({ date: null, yearUnknown: true })
  })

  test.each([
    '自2020年以来持续推进',
    '将2021年四季度实施的政策延续',
    '每年组织招聘活动',
    '每年6月30日前报送总结',
    '推进改革',
  ])('%s sets none', (sentence) => {
    expect(deadlineOf(sentence, 2024)).toBeNull()
  })
})
