import type { CaseRow, Entry } from '@linchpin/api'
import { expect, test } from 'vitest'
import { investmentOf, projectsOf, yearGone } from './project.ts'

const entry = (key: string, values: Entry['values']) => ({ key, name: key, values, isInvented: false }) as Entry
const row = (id: string, key: string, openedAt: string, closedAt: string | null) =>
  ({ id, subject: { register: 'p', key, name: key }, openedAt, closedAt, values: { nextStep: '设备安装' } }) as never

test('an entry goes with its open case, and without one with the last', () => {
  const cases: CaseRow[] = [
    row('open', 'a', '2026-01-01T00:00:00Z', null),
    row('later', 'a', '2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z'),
    row('old', 'b', '2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z'),
    row('last', 'b', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
  ]
  const projects = projectsOf([entry('a', {}), entry('b', {}), entry('c', {})], cases)
  expect(projects.map((each) => each.case?.id ?? null)).toEqual(['open', 'last', null])
  expect(projects[0]?.nextStep).toBe('设备安装')
})

test('a case that closed before the project was finished was given up', () => {
  const closed = row('x', 'a', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z')
  expect(projectsOf([entry('a', {})], [closed])[0]?.isEnded).toBe(true)
  expect(projectsOf([entry('a', { actualFinish: '2026-02-01' })], [closed])[0]?.isEnded).toBe(false)
})

test('sums take what is filled in, and without a plan no share is made up', () => {
  const projects = projectsOf(
    [entry('a', { investment: 300, plannedThisYear: 100, doneThisYear: 40 }), entry('b', { investment: 200 })],
    [],
  )
  expect(investmentOf(projects)).toEqual({ count: 2, investment: 500, planned: 100, done: 40, share: 0.4 })
  expect(investmentOf(projects.slice(1)).share).toBeNull()
})

test('the share of a year that has gone counts its last day', () => {
  expect(yearGone('2025-12-31')).toBe(1)
  expect(yearGone('2025-01-01')).toBeCloseTo(1 / 365)
  expect(yearGone('2024-07-01')).toBeCloseTo(183 / 366)
})
