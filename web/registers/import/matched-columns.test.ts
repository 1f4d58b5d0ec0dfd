import { expect, test } from 'vitest'
import { columnName, doubtful, unusedColumns } from './matched-columns.ts'

test('a column is called by its letter and its name, as in Excel', () => {
  expect(columnName(['企业名称'], 0)).toBe('A 企业名称')
  expect([25, 26, 27, 51, 52, 701, 702].map((at) => columnName([], at))).toEqual([
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})

test('what was guessed and what is missing is counted', () => {
  expect(
    doubtful([
      { column: 0, score: 1, isRequired: true },
      { column: 3, score: 0.7, isRequired: false },
      { column: null, score: 0, isRequired: true },
      { column: null, score: 0, isRequired: false },
    ]),
  ).toEqual({ matched: 2, doubt: 1, missing: 1 })
})

test('columns with a name that give no field are told, empty ones are not', () => {
  expect(unusedColumns(['代码', '', '备注'], [0, null])).toEqual([2])
})
