import { expect, test } from 'vitest'
import { changed, readCoverageSearch, readListSearch, readRowsSearch } from './packs-search.ts'

test('what an address cannot mean is left out', () => {
  expect(readRowsSearch({ q: ' ', show: 'all' })).toEqual({})
  expect(readListSearch({ q: '任务', kind: 'robot' })).toEqual({ q: '任务' })
  expect(readCoverageSearch({ document: 'plan-2021', clause: 2, state: 'open' })).toEqual({
    document: 'plan-2021',
    clause: '2',
    state: 'open',
  })
})

test('a filter that is cleared leaves the address', () => {
  expect(changed({ q: '任务', show: 'with' as const }, { q: undefined })).toEqual({ show: 'with' })
})
