import type { MeetingSeries } from '@linchpin/api'
import { expect, test } from 'vitest'
import { nextSeries } from './next-series.ts'

const label = { zh: '', en: '' }
const series = (kind: string, more: Partial<MeetingSeries>): MeetingSeries => ({
  ...{ kind, label, chain: null, heldBy: { id: 'o', label }, chair: [], every: 'week', lastHeldOn: null },
  ...{ current: null, dueOn: null, mayRun: true },
  ...more,
})
const current = (on: string, state: 'preparing' | 'held' = 'preparing') => ({ current: { id: on, on, state } })
const next = (...all: readonly MeetingSeries[]) => nextSeries(all, () => true)?.kind

test('a meeting under way comes before those that are planned', () => {
  expect(next(series('a', current('2026-03-01')), series('b', current('2026-03-09', 'held')))).toBe('b')
})
test('what is planned comes before what is only due, and the nearest first', () => {
  expect(next(series('a', { dueOn: '2026-03-01' }), series('b', current('2026-03-05')))).toBe('b')
  expect(next(series('a', { dueOn: '2026-03-08' }), series('b', { dueOn: '2026-03-01' }))).toBe('b')
})
test('a series without a day is no next meeting', () => {
  expect(next(series('a', {}))).toBeUndefined()
  expect(nextSeries([series('a', current('2026-03-01'))], () => false)).toBeUndefined()
})
