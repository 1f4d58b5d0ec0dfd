import type { RegisterDetail } from '@linchpin/api'
import { expect, test } from 'vitest'
import { firstState, tableState, withFilter } from '../../ui/data-table/index.ts'
import { choiceOf, requestOf } from './entry-search.ts'

const field = (name: string, kind: RegisterDetail['fields'][number]['kind']): RegisterDetail['fields'][number] => ({
  name,
  label: { zh: name, en: name },
  kind,
  unit: null,
  options: null,
  register: null,
  format: null,
  isRequired: false,
  isMany: false,
  isPersonal: false,
  ...{ isNumbered: false, isForKeepers: false, requiredWithout: null, belongs: false },
  of: 'enterprises',
})
const register = { fields: [field('revenue', 'money'), field('staff', 'number')] }

test.each([
  ['2000..', '2000000000..'],
  ['0.5..2000.123456', '500000..2000123456'],
  ['..-1', '..-1000000'],
  ['35', '35000000'],
  ['much', 'much'],
])('money filtered in 万元 as %s is asked for in fen as %s', (typed, asked) => {
  const state = withFilter(firstState, 'revenue', typed)
  expect(choiceOf(state, register)['f.revenue']).toBe(asked)
})

test('a number that is no money is asked for as it is', () => {
  expect(choiceOf(withFilter(firstState, 'staff', '10..20'), register)).toEqual({ 'f.staff': '10..20' })
})

test('what is counted by a column leaves the filter on that column out, and order and page', () => {
  const state = tableState({ q: '轴承', 'f.district': 'east', 'f._state': 'admitted', sort: '-revenue', page: '3' })
  expect(choiceOf(state, register, '_state')).toEqual({ q: '轴承', 'f.district': 'east' })
})

test('a page is asked for with its order and with the columns in view', () => {
  const state = tableState({ sort: '-revenue', page: '3', columns: 'name' })
  expect(requestOf(state, register, ['name', 'revenue'])).toEqual({
    sort: '-revenue',
    page: '3',
    columns: 'name,revenue',
  })
})
