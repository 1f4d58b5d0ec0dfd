import { expect, test } from 'vitest'
import { limitsOf, readCasesSearch } from './cases-search.ts'

test('an address says what the list is limited to and what is set on its table', () => {
  const search = readCasesSearch({ type: 'problem', status: 'closed', 'f.state': 'solved', sort: '-due', page: '2' })
  expect(search).toEqual({ type: 'problem', status: 'closed', 'f.state': 'solved', sort: '-due', page: '2' })
  expect(limitsOf(search)).toEqual({ type: 'problem', status: 'closed' })
})

test('what is no status and no view is left out', () => {
  expect(readCasesSearch({ status: 'lost', view: 'map', mine: 'theirs', type: 7 })).toEqual({})
})
