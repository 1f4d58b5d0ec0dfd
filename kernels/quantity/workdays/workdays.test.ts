import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '../days.ts'
import { type Calendar, isWeekend, numberOf, unknownYears } from './calendar.ts'
import { stateCouncilCalendar } from './state-council-calendar.ts'
import { addWorkdays, endOf, isWorkday, workdaysBetween } from './workdays.ts'

const calendar = stateCouncilCalendar

/** Day by day, as somebody would with the notices beside them. */
function worksNaively(day: string, by: Calendar): boolean {
  if (by.some(({ workdays }) => workdays.includes(day))) return true
  if (by.some(({ holidays }) => holidays.some(([from, until]) => from <= day && day <= until))) return false
  return !isWeekend(numberOf(day))
}
function addNaively(day: string, count: number, by: Calendar): string {
  const step = count < 0 ? -1 : 1
  let at = numberOf(day)
  if (count === 0) while (!worksNaively(isoDay(at), by)) at++
  for (let left = Math.abs(count); left > 0; ) {
    at += step
    if (worksNaively(isoDay(at), by)) left--
  }
  return isoDay(at)
}

describe('known answers', () => {
  test.each([
    ['2026-02-13', 1, '2026-02-14', 'a Saturday that is worked before the Spring Festival'],
    ['2026-02-14', 1, '2026-02-24', 'over the whole festival'],
    ['2026-02-24', -1, '2026-02-14', 'and back'],
    ['2026-02-28', 1, '2026-03-02', 'over the Sunday after a Saturday that is worked'],
    ['2026-03-06', 5, '2026-03-13', 'an ordinary week'],
    ['2022-12-30', 1, '2023-01-03', 'New Year that begins in the old one'],
    ['2020-01-23', 1, '2020-02-03', 'the lengthened festival of 2020'],
    ['2026-10-03', 0, '2026-10-08', 'no days from a holiday: the next working day'],
    ['2026-10-08', 0, '2026-10-08', 'no days from a working day: that day'],
  ])('%s and %i working days is %s: %s', (day, count, end) => {
    expect(addWorkdays(day, count, calendar)).toBe(end)
  })

  test('a holiday, a weekend day that is worked, and ordinary days are told apart', () => {
    const days = ['2026-02-16', '2026-02-14', '2026-03-01', '2026-03-02']
    expect(days.map((day) => isWorkday(day, calendar))).toEqual([false, true, false, true])
  })

  test('the working days of 2026 are 248', () => {
    expect(workdaysBetween('2025-12-31', '2026-12-31', calendar)).toBe(248)
  })
})

describe('against counting day by day', () => {
  const around = fc.integer({ min: numberOf('2019-06-01'), max: numberOf('2028-06-01') }).map(isoDay)
  const calendars = fc.constantFrom<Calendar>(calendar, calendar.slice(2, 4), [])

  test('adding', () => {
    const property = fc.property(around, fc.integer({ min: -300, max: 300 }), calendars, (day, count, by) => {
      expect(addWorkdays(day, count, by)).toBe(addNaively(day, count, by))
    })
    fc.assert(property, { seed: 20260304, numRuns: 300 })
  })

  test('asking, and counting between', () => {
    const property = fc.property(around, around, calendars, (from, until, by) => {
      expect(isWorkday(from, by)).toBe(worksNaively(from, by))
      const [first, last] = from < until ? [numberOf(from) + 1, numberOf(until)] : [numberOf(until), numberOf(from) - 1]
      const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => isoDay(first + index))
      const count = days.filter((day) => worksNaively(day, by)).length
      expect(workdaysBetween(from, until, by)).toBe(from <= until ? count : 0 - count)
    })
    fc.assert(property, { seed: 20260305, numRuns: 60 })
  })

  test('adding and counting undo each other', () => {
    const counts = fc.integer({ min: -5000, max: 5000 }).filter((count) => count !== 0)
    const property = fc.property(around, counts, (day, count) => {
      expect(workdaysBetween(day, addWorkdays(day, count, calendar), calendar)).toBe(count)
    })
    fc.assert(property, { seed: 20260306, numRuns: 300 })
  })
})

describe('ends of spans', () => {
  test.each([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2026-02-28', 1, 'month', '2026-03-28'],
    ['2026-03-31', -1, 'month', '2026-02-28'],
    ['2026-11-30', 15, 'month', '2028-02-29'],
    ['2026-02-20', 10, 'day', '2026-03-02'],
    ['2026-02-13', 2, 'workday', '2026-02-24'],
  ] as const)('%s and %i %s is %s', (day, count, unit, end) => {
    expect(endOf(day, { count, unit }, calendar)).toEqual({ day: end, isProvisional: false })
  })

  test('a span into a year without a notice is reckoned with weekends only, and said to be provisional', () => {
    expect(endOf('2026-12-24', { count: 10, unit: 'workday' }, calendar)).toEqual({
      day: '2027-01-07',
      isProvisional: true,
    })
    expect(endOf('2026-12-24', { count: 2, unit: 'month' }, calendar).isProvisional).toBe(false)
  })
})

describe('years that are not known', () => {
  test('are those between the days, in either order', () => {
    expect(unknownYears('2018-05-01', '2021-05-01', calendar)).toEqual([2018, 2019])
    expect(unknownYears('2027-05-01', '2026-05-01', calendar)).toEqual([2027])
    expect(unknownYears('2022-01-01', '2026-06-30', calendar)).toEqual([])
  })

  test('the next notice may still move the last week of December', () => {
    expect(unknownYears('2026-12-01', '2026-12-25', calendar)).toEqual([])
    expect(unknownYears('2026-12-01', '2026-12-26', calendar)).toEqual([2027])
  })
})

test('what is no day, or no whole number, or beyond the calendar is refused', () => {
  expect(() => isWorkday('2026-02-30', calendar)).toThrow('2026-02-30')
  expect(() => addWorkdays('2026-02-03', 1.5, calendar)).toThrow('whole number')
  expect(() => addWorkdays('9999-12-01', 400, calendar)).toThrow('9999')
  expect(() => endOf('9999-12-31', { count: 1, unit: 'day' }, calendar)).toThrow('9999')
})
