import { expect, test } from 'vitest'
import { type Schedule, slippageOf } from './slippage.ts'

const today = '2026-06-30'
const told = (schedule: Partial<Schedule>) => {
  const nothing = { plannedStart: null, actualStart: null, plannedFinish: null, actualFinish: null, isEnded: false }
  const { light, reason, days } = slippageOf({ ...nothing, ...schedule }, today)
  return [light, reason, days]
}

test('what should have begun and has not is red by the days gone', () => {
  expect(told({ plannedStart: '2026-06-20', plannedFinish: '2027-01-01' })).toEqual(['red', 'notStarted', 10])
  expect(told({ plannedStart: today })).toEqual(['green', 'onTime', 0])
})

test('what should be finished and is not is red, however it began', () => {
  expect(told({ plannedStart: '2025-01-01', actualStart: '2025-01-01', plannedFinish: '2026-06-29' })).toEqual([
    ...['red', 'notFinished', 1],
  ])
})

test('what began or finished later than planned is yellow', () => {
  const began = { plannedStart: '2026-01-01', actualStart: '2026-01-15' }
  expect(told({ ...began, plannedFinish: '2027-01-01' })).toEqual(['yellow', 'startedLate', 14])
  expect(told({ plannedFinish: '2026-05-01', actualFinish: '2026-05-03' })).toEqual(['yellow', 'finishedLate', 2])
})

test('finished in time is green even if it began late', () => {
  expect(
    told({
      plannedStart: '2026-01-01',
      actualStart: '2026-02-01',
      plannedFinish: '2026-06-01',
      actualFinish: '2026-05-30',
    }),
  ).toEqual(['green', 'onTime', 0])
})

test('without a plan, and of what was given up, there is no light', () => {
  expect(told({ actualStart: '2026-01-01' })).toEqual(['noData', 'noPlan', 0])
  expect(told({ plannedFinish: '2026-01-01', isEnded: true })).toEqual(['noData', 'ended', 0])
})
