import { expect, test } from 'vitest'
import { filterEntries, listEntries } from './list-entries.ts'

const label = (zh: string, en: string) => ({ zh, en })
const task = { kind: 'case' as const, id: 'task', label: label('任务', 'task') }
const bureau = { kind: 'body' as const, id: 'bureau', label: label('市工信局', 'industry bureau') }
const list = (entries: readonly (typeof task | typeof bureau)[]) =>
  entries.map((entry) => ({ kind: entry.kind, label: entry.label, entries: [entry] }))
const head = {
  kinds: [
    { kind: 'body' as const, label: label('机构', 'Bodies'), count: 1 },
    { kind: 'case' as const, label: label('台账事项', 'Case types'), count: 1 },
  ],
  rows: [
    { id: 'M1', label: label('甲', 'A'), count: 1, kinds: list([task]), supporting: list([bureau]) },
    { id: 'M7', label: label('乙', 'B'), count: 1, kinds: list([task]), supporting: [] },
  ],
}
const entries = listEntries(head)

test('a definition that serves two rows is listed once, with both', () => {
  expect(entries.map(({ id, rows }) => [id, rows])).toEqual([
    ['bureau', ['M1']],
    ['task', ['M1', 'M7']],
  ])
})

test('it is found by its name in either language, by its id, and by its kind', () => {
  const found = (search: Parameters<typeof filterEntries>[1]) => filterEntries(entries, search).map(({ id }) => id)
  expect(found({ q: '工信' })).toEqual(['bureau'])
  expect(found({ q: 'INDUSTRY' })).toEqual(['bureau'])
  expect(found({ q: 'tas' })).toEqual(['task'])
  expect(found({ kind: 'case' })).toEqual(['task'])
  expect(found({ kind: 'case', q: '工信' })).toEqual([])
})
