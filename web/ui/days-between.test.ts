import { expect, test } from 'vitest'
import { daysBetween, nearness, todayInChina } from './days-between.ts'

test('days are those of the calendar, over months, leap days and the end of a year', () => {
  expect(daysBetween('2026-11-22', '2026-11-25')).toBe(3)
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
  expect(daysBetween('2026-11-22', '2026-11-17')).toBe(-5)
  expect(daysBetween('2026-11-22', '2026-11-22T08:00:00+08:00')).toBe(0)
})

test('the day turns at midnight in China', () => {
  expect(todayInChina(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21')
  expect(todayInChina(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22')
})

test('a deadline is soon up to the day that the caller says', () => {
  expect([-1, 0, 3, 4].map((days) => nearness(days, 3))).toEqual(['late', 'today', 'soon', 'far'])
})
