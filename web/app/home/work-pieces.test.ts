import type { CaseRow } from '@linchpin/api'
import { expect, test } from 'vitest'
import { workPieces } from './work-pieces.ts'

const row = (id: string, type: string) => ({ id, type }) as CaseRow
const part = (...items: readonly CaseRow[]) => ({ total: items.length, items: [...items] })
const principal = { task: 'task', problem: 'problem', project: null }

test('each case stands once, where it presses most, and an owed report only among the reports', () => {
  const [late, soon, owed, visit] = [row('1', 'task'), row('2', 'problem'), row('3', 'task'), row('4', 'visit')]
  const pieces = workPieces(
    {
      overdue: part(late),
      dueSoon: part(soon, owed),
      waiting: part(late, soon, visit),
      handling: part(late),
      reports: part(owed),
    },
    principal,
  )
  expect(Object.fromEntries(Object.entries(pieces).map(([name, rows]) => [name, rows.map(({ id }) => id)]))).toEqual({
    ...{ tasks: ['1'], problems: ['2'], projects: [], others: ['4'], reports: ['3'] },
  })
})

test('a city without such a list has no piece of that name to fill', () => {
  const pieces = workPieces(
    { overdue: part(row('1', 'task')), dueSoon: part(), waiting: part(), handling: part(), reports: part() },
    undefined,
  )
  expect([pieces.tasks.length, pieces.others.length]).toEqual([0, 1])
})
