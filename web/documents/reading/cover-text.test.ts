import type { ClauseView } from '@linchpin/api'
import { expect, it } from 'vitest'
import { coverText } from './cover-text.ts'

const clause = (ref: string, start: number, end: number): ClauseView => ({
  ref,
  eId: ref,
  level: 1,
  heading: null,
  text: '',
  start,
  end,
  committing: true,
})

it('text before, between and after the clauses is shown as sections without a reference', () => {
  const sections = coverText([clause('二', 6, 8), clause('一', 2, 4)], '题题一一中中二二尾尾')
  expect(sections.map(({ ref, start, end }) => [ref, start, end])).toEqual([
    ['', 0, 2],
    ['一', 2, 4],
    ['', 4, 6],
    ['二', 6, 8],
    ['', 8, 10],
  ])
})

it('white space between clauses makes no section', () => {
  expect(coverText([clause('一', 0, 2), clause('二', 3, 5)], '一一\n二二')).toHaveLength(2)
})
