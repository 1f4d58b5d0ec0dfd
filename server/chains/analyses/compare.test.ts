import type { RankedFirm } from '@linchpin/api'
import { expect, test } from 'vitest'
import { comparePlaces, countChanges, differing, placesOf } from './compare.ts'

const place = (id: number, value: number, rank: number | null = null) => ({
  ...{ id, key: null, name: `云渚${id}号`, district: null, rank, value },
})

test('who rose, who fell, who is new and who is gone; the most moved first, rounding is no change', () => {
  const before = [place(1, 0.5), place(2, 0.3), place(3, 0.2), place(5, 0.1)]
  const after = [place(2, 0.45), place(1, 0.1), place(4, 0.05), place(5, 0.100_01)]
  const compared = comparePlaces(before, after)
  expect(compared.map(({ id, change }) => [id, change])).toEqual([
    [1, 'fell'],
    [3, 'gone'],
    [2, 'rose'],
    [4, 'new'],
    [5, 'same'],
  ])
  expect(countChanges(compared)).toEqual({ new: 1, gone: 1, rose: 1, fell: 1, same: 1 })
})

test('firms behind those that are kept row by row are neither new nor gone', () => {
  const ranked = (id: number) =>
    ({ ...place(id, 0, 1), risk: { low: 0.4, medium: 0.4, high: 0.4 } }) as unknown as RankedFirm
  const before = placesOf({ ranked: [ranked(1)], rest: [[2, 0.01]] }, new Map())
  const after = placesOf({ ranked: [ranked(2)], rest: [[1, 0.3]] }, new Map())
  expect(comparePlaces(before, after)).toMatchObject([
    { id: 2, name: '云渚2号', change: 'rose', before: { rank: 2, value: 0.01 } },
    { id: 1, name: '云渚1号', change: 'fell', after: { rank: 2, value: 0.3 } },
  ])
})

test('a firm that was known by name only is compared with the one that it has been found to be', () => {
  const found = new Map([[7, 1]])
  const [before, after] = [placesOf({ rest: [[7, 0.2]] }, found), placesOf({ rest: [[1, 0.2]] }, found)]
  expect(comparePlaces(before, after)).toMatchObject([{ id: 1, change: 'same' }])
  // Both were there: the one by its name is gone.
  const both = placesOf(
    {
      rest: [
        [7, 0.2],
        [1, 0.1],
      ],
    },
    found,
  )
  expect(comparePlaces(both, after).map(({ id, change }) => [id, change])).toEqual([
    [7, 'gone'],
    [1, 'rose'],
  ])
})

test('other terms are named', () => {
  const terms = { market: 'sector', eps: 0.01, purchaseRatio: 0.7, leastCoverage: 0.3 } as const
  expect(differing(terms, { ...terms, market: 'none', eps: 0.001 })).toEqual(['market', 'eps'])
})
