import { expect, test } from 'vitest'
import { filterRows, type Row } from './filter-rows.ts'

const label = (zh: string, en = zh) => ({ zh, en })
const entry = (id: string, zh: string) => ({ kind: 'case' as const, id, label: label(zh) })
const rows: readonly Row[] = [
  {
    id: 'M1',
    label: label('政策库', 'policy library'),
    count: 2,
    kinds: [{ kind: 'case', label: label('台账事项'), entries: [entry('task', '任务'), entry('report', '反馈')] }],
    supporting: [{ kind: 'body', label: label('机构'), entries: [entry('bureau', '工信局')] }],
  },
  { id: 'M10', label: label('重点企业'), count: 0, kinds: [], supporting: [] },
]
const found = (search: Parameters<typeof filterRows>[1]) =>
  filterRows(rows, search).map(({ id, kinds, supporting }) => [
    id,
    [...kinds, ...supporting].flatMap(({ entries }) => entries.map((each) => each.id)),
  ])

test('a row that is found by its own name keeps all its definitions', () => {
  expect(found({ q: '政策' })).toEqual([['M1', ['task', 'report', 'bureau']]])
  expect(found({ q: 'POLICY' })).toEqual([['M1', ['task', 'report', 'bureau']]])
})

test('a row that is found by a definition shows that definition only', () => {
  expect(found({ q: '反馈' })).toEqual([['M1', ['report']]])
  expect(found({ q: '工信' })).toEqual([['M1', ['bureau']]])
})

test('a number finds its row and no longer one', () => {
  expect(found({ q: 'm1' })).toEqual([['M1', ['task', 'report', 'bureau']]])
})

test('rows without definitions can be left out, or shown alone', () => {
  expect(found({ show: 'with' }).map(([id]) => id)).toEqual(['M1'])
  expect(found({ show: 'without' }).map(([id]) => id)).toEqual(['M10'])
  expect(found({})).toHaveLength(2)
})
