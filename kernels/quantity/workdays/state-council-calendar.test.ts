/** Plausibility only: what the notices say, a person has to compare. */
import { describe, expect, test } from 'vitest'
import { dayNumber, isoDay } from '../days.ts'
import { isWeekend, numberOf } from './calendar.ts'
import { stateCouncilCalendar } from './state-council-calendar.ts'

const daysOf = ([from, until]: readonly [string, string]) =>
  Array.from({ length: numberOf(until) - numberOf(from) + 1 }, (_, index) => isoDay(numberOf(from) + index))

test('no year is missing between the first and the last', () => {
  const years = stateCouncilCalendar.map(({ year }) => year)
  expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index))
})

describe.each(stateCouncilCalendar)('$year', ({ year, source, holidays, workdays }) => {
  const off = holidays.flatMap(daysOf)

  test('has days that exist, in order, each once', () => {
    for (const days of [off, workdays]) {
      expect(days.filter((day) => dayNumber(day) === null)).toEqual([])
      expect(days).toEqual([...new Set(days)].sort())
    }
    expect(off.filter((day) => !day.startsWith(`${year}`))).toEqual(year === 2023 ? ['2022-12-31'] : [])
  })

  test('works on weekend days only, and on none of its holidays', () => {
    expect(workdays.filter((day) => !isWeekend(numberOf(day)))).toEqual([])
    expect(workdays.filter((day) => off.includes(day))).toEqual([])
  })

  test('gives as many days as the law: what is free of the week, less what is worked of weekends', () => {
    const free = off.filter((day) => !isWeekend(numberOf(day))).length - workdays.length
    // In 2020 the lengthened festival freed two days more.
    expect(free).toBe(year === 2020 ? 13 : year < 2025 ? 11 : 13)
  })

  test('names its notice', () => {
    expect(source).toContain(`国办发明电〔${year - 1}〕`)
  })
})
