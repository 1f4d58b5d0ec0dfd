import type { PackWording } from '@linchpin/api'
import { expect, test } from 'vitest'
import { dayToTry } from './day-to-try.ts'

const wording = (from: string, until: string | null, lines: PackWording['lines'] = []): PackWording => ({
  from,
  until,
  lines,
})
const ended = [wording('2021-10-01', '2022-06-30'), wording('2022-07-01', null, null)]

test('a rule is tried today where it is in force', () => {
  expect(dayToTry([wording('2022-01-01', null)], '2026-11-22')).toBe('2026-11-22')
})

test('one that is to come on its first day, one that has ended on its last', () => {
  expect(dayToTry([wording('2027-01-01', null)], '2026-11-22')).toBe('2027-01-01')
  expect(dayToTry(ended, '2026-11-22')).toBe('2022-06-30')
  expect(dayToTry(ended, '2022-01-01')).toBe('2022-01-01')
  expect(dayToTry([], '2026-11-22')).toBe('2026-11-22')
})
