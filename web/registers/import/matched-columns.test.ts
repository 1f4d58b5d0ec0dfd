import { expect, test } from 'vitest'
import { choiceOf, columnName, columnsOf, isGuess, missingIn, withField } from './matched-columns.ts'

const header = ['企业', '代码', '备注']
const columns = [
  { field: 'code', column: 1, score: 1, isRequired: true },
  { field: 'name', column: 0, score: 0.7, isRequired: true },
  { field: 'staff', column: null, score: 0, isRequired: false },
]
const choice = choiceOf(header, columns)

test('a column is called by its letter and its name, as in Excel', () => {
  expect(columnName(['企业名称'], 0)).toBe('A 企业名称')
  expect([25, 26, 51, 52, 701, 702].map((at) => columnName([], at))).toEqual(['Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('what was matched is shown by the columns of the file, and sent by the fields of the register', () => {
  expect(choice).toEqual(['name', 'code', null])
  expect(columnsOf(choice, columns)).toEqual({ code: 1, name: 0, staff: null })
})

test('a field that is given by another column is given by that one only', () => {
  expect(withField(choice, 2, 'name')).toEqual([null, 'code', 'name'])
  expect(withField(choice, 1, null)).toEqual(['name', null, null])
})

test('a guess is one until somebody chooses, and a required field that no column gives is missing', () => {
  expect([0, 1, 2].map((at) => isGuess(choice, at, columns))).toEqual([true, false, false])
  const other = withField(choice, 0, 'staff')
  expect(isGuess(other, 0, columns)).toBe(false)
  expect(missingIn(other, columns).map(({ field }) => field)).toEqual(['name'])
})
