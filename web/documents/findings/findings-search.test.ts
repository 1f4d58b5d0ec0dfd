import { expect, test } from 'vitest'
import { findingsQueryString, readFindingsSearch } from './findings-search.ts'

const document = '3f2b6c1e-0a4d-4b7e-9c55-0d1f2a3b4c5d'

test('an address keeps its filters, and what is not understood falls away', () => {
  const search = { severity: 'open', kind: 'tier', document, finding: 'a1', page: 2 }
  expect(readFindingsSearch(search)).toEqual(search)
  expect(readFindingsSearch({ severity: 'bad', kind: 'x', document: "'; --", page: 1, other: 1 })).toEqual({})
})

test('the second page asks for what comes behind the first, whatever stands out', () => {
  const query = findingsQueryString({ kind: 'sum', document, finding: 'a1', page: 2 })
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ kind: 'sum', document, limit: '50', offset: '50' })
})
