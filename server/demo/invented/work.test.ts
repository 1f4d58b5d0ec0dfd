import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { dayAfter, demoCityOf } from './city.ts'
import { inventedEnterprises } from './enterprises.ts'
import { inventedProblems, inventedTasks } from './work.ts'

test('no invented problem or task was due before it was opened, and some are late', () => {
  const today = '2026-11-22'
  const city = demoCityOf(pack, today)
  const made = [...inventedProblems(city, inventedEnterprises(city, 60), 45), ...inventedTasks(city, 36)]
  const days = made.map(({ values, openedDaysAgo }) => [dayAfter(today, -openedDaysAgo), String(values.due)] as const)
  expect(days.filter(([opened, due]) => due <= opened)).toEqual([])
  expect(days.filter(([, due]) => due < today).length).toBeGreaterThan(5)
})
