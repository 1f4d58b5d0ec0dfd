import { describe, expect, test } from 'vitest'
import { documentYearOf } from './document-year.ts'

const yearOf = (title: string, date: string | null, genre: 'plan' | 'report' = 'plan') =>
  documentYearOf({
    title,
    date,
    genre,
    issuer: null,
    docNumber: null,
    openness: null,
    effective: null,
    status: null,
  })

describe('the year that a document speaks from', () => {
  test('is that of its date', () => {
    expect(yearOf('云渚市渔港发展规划', '2021-08-03')).toBe(2021)
    expect(yearOf('云渚市“十四五”渔港发展规划', '2022-01-10')).toBe(2022)
  })

  test('without a date, the first year that its title plans for', () => {
    expect(yearOf('云渚市渔港三年行动方案（2023—2025年）', null)).toBe(2023)
    expect(yearOf('云渚市“十四五”渔港发展规划', null)).toBe(2021)
    expect(yearOf('云渚市渔港发展规划', null)).toBeNull()
  })

  test('a plan is not dated after the time it plans for; a review of it is', () => {
    expect(yearOf('云渚市渔港三年行动方案（2023—2025年）', '2026-04-01')).toBe(2023)
    expect(yearOf('云渚市“十三五”渔港规划实施情况', '2021-03-01')).toBe(2021)
    expect(yearOf('2021年云渚市政府工作报告', '2022-01-08', 'report')).toBe(2022)
  })
})
