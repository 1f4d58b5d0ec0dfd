import type { CaseRow, MyWork } from '@linchpin/api'
import { expect, test } from 'vitest'
import { shownParts } from './work-parts.ts'

const rows = (...ids: string[]) => ({ total: ids.length, items: ids.map((id) => ({ id }) as CaseRow) })
const work: MyWork = {
  overdue: rows('a'),
  dueSoon: rows('b'),
  waiting: rows('a', 'b', 'c'),
  handling: rows('a', 'c', 'd'),
  reports: rows(),
  unread: 0,
  names: { bodies: {}, chains: {} },
}
const told = (only?: Parameters<typeof shownParts>[1]) =>
  shownParts(work, only).map(({ part, rows, above, total }) => [part, rows.map(({ id }) => id).join(''), above, total])

test('each case stands once, where it presses most, and the counts stay whole', () => {
  expect(told()).toEqual([
    ['overdue', 'a', 0, 1],
    ['dueSoon', 'b', 0, 1],
    ['waiting', 'c', 2, 3],
    ['reports', '', 0, 0],
    ['handling', 'd', 2, 3],
  ])
})

test('one part alone shows all that is in it, the late ones too', () => {
  expect(told('handling')).toEqual([['handling', 'acd', 0, 3]])
})
