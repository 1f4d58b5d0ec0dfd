import { expect, test } from 'vitest'
import { comparePlaces, countChanges, differing } from './compare.ts'

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

test('other terms are named', () => {
  const terms = { market: 'sector', eps: 0.01, purchaseRatio: 0.7, leastCoverage: 0.3 } as const
  expect(differing(terms, { ...terms, market: 'none', eps: 0.001 })).toEqual(['market', 'eps'])
})
