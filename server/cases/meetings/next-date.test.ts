import { every, whenNeeded } from '@linchpin/pack-kit'
import { expect, test } from 'vitest'
import { intervalBefore, nextDate } from './next-date.ts'

const after = (interval: Parameters<typeof every>[0], last: string) => nextDate(every(interval), last)

test('a weekly meeting comes on the same weekday of the next week', () => {
  expect(after('week', '2022-04-11')).toBe('2022-04-18')
})

test('a monthly one keeps its day, and takes the last day of a shorter month', () => {
  expect(after('month', '2022-06-08')).toBe('2022-07-08')
  expect(after('month', '2022-01-31')).toBe('2022-02-28')
  expect(after('halfYear', '2021-09-15')).toBe('2022-03-15')
})

test('a day off moves it to the next working day, and a weekend that is worked does not', () => {
  // The holiday of October 2022 lasted until the 7th; 8 and 9 October were worked instead.
  expect(after('week', '2022-09-26')).toBe('2022-10-08')
  expect(after('month', '2022-09-09')).toBe('2022-10-09')
  expect(after('month', '2022-04-11')).toBe('2022-05-11')
})

test('a kind that is called when needed, or was never held, has no next day', () => {
  expect(nextDate(whenNeeded, '2022-04-11')).toBeNull()
  expect(nextDate(every('week'), null)).toBeNull()
})

test('a first meeting looks back one interval', () => {
  expect(intervalBefore(every('week'), '2022-04-11')).toBe('2022-04-04')
  expect(intervalBefore(every('halfYear'), '2022-08-31')).toBe('2022-02-28')
  expect(intervalBefore(whenNeeded, '2022-04-11')).toBe('2022-03-11')
})
