import { endOf as endOfSpan, stateCouncilCalendar } from '@linchpin/kernels/quantity'
import { days, workdays } from '@linchpin/pack-kit'
import { expect, test } from 'vitest'
import type { EndOf } from '../deadlines/next-due.ts'
import { dueReminders } from './due-reminders.ts'

const endOf: EndOf = (day, duration) => endOfSpan(day, duration, stateCouncilCalendar).day
const reminders = [
  { when: 'before', by: days(3), to: ['department'], supervises: false },
  { when: 'after', by: days(1), to: ['department'], supervises: false },
  { when: 'after', by: workdays(5), to: ['office-director'], supervises: true },
] as const
const on = (day: string, openedOn = '2026-03-01') =>
  dueReminders({ reminders }, { due: '2026-03-20', openedOn }, day, endOf).map(({ index }) => index)

test('goes out from its day on, before and after the due day', () => {
  expect(
    ['2026-03-16', '2026-03-17', '2026-03-20', '2026-03-21', '2026-03-26', '2026-03-27'].map((day) => on(day)),
  ).toEqual([[], [0], [0], [1], [1], [1, 2]])
})

test('what was late when it came in is reminded of from the day it came in', () => {
  expect([on('2026-04-01', '2026-04-01'), on('2026-04-02', '2026-04-01'), on('2026-04-09', '2026-04-01')]).toEqual([
    [],
    [1],
    [1, 2],
  ])
})

test('a run that was missed is made up for', () => expect(on('2026-05-20')).toEqual([1, 2]))
