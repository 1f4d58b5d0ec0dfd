import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../client/search-string.ts'
import {
  libraryQueryString,
  readLibrarySearch,
  readMapSearch,
  readReadingSearch,
  readTargetsSearch,
  readTasksSearch,
} from './url-state.ts'

describe('the address of the library', () => {
  it('goes out and comes back the same', () => {
    const search = { q: '智能 工厂', genre: 'plan', review: 'open', year: 2022, deleted: true, page: 3 } as const
    expect(readLibrarySearch(parseSearch(stringifySearch(search)))).toEqual(search)
  })

  it('leaves out what is no filter', () => {
    expect(readLibrarySearch({ genre: 'poem', year: 'soon', page: '1', q: '  ', deleted: 'false' })).toEqual({})
  })

  it('asks the server for the page', () => {
    expect(libraryQueryString({ q: '港', page: 3 })).toBe('q=%E6%B8%AF&limit=50&offset=100')
  })
})

describe('the address of a document', () => {
  it('carries clause and item, brackets and slashes too', () => {
    const search = { clause: '五/（四）/3', item: '12e5', show: 'all', kind: 'target', version: 2 } as const
    expect(readReadingSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  })
})

describe('the address of a task table', () => {
  it('carries the view, the body and the state', () => {
    const search = { by: 'body', body: '市科技局', state: 'proposed' } as const
    expect(readTasksSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  })
})

describe('the address of a map', () => {
  it('carries the colouring and the look that stands out, and nothing else', () => {
    const search = { by: 'review', look: 'heading-only' } as const
    expect(readMapSearch(parseSearch(stringifySearch(search)))).toEqual(search)
    expect(readMapSearch({ by: 'size', look: 'red' })).toEqual({})
  })
})

describe('the address of a targets sheet', () => {
  it('carries scope, year and state', () => {
    const search = { scope: 'industry:轴承', due: 2030, state: 'confirmed' } as const
    expect(readTargetsSearch(parseSearch(stringifySearch(search)))).toEqual(search)
    expect(readTargetsSearch({ due: 'none' })).toEqual({ due: 'none' })
    expect(readTargetsSearch({ due: 'soon', state: 'rejected', scope: ' ' })).toEqual({})
  })
})
