import { expect, test } from 'vitest'
import { columnsOf, firmAt } from './fixtures/columns.ts'
import { substitutesIn } from './substitutes.ts'
import { termsOf } from './terms.ts'

const firms = [
  firmAt(0, { segments: ['hulls'] }),
  firmAt(1, { industryCode: '3510' }),
  firmAt(2, { segments: ['hulls'] }),
  firmAt(3),
  firmAt(4, { segments: ['hulls'] }),
]
const columns = columnsOf(firms, [
  [0, 1, 100],
  [2, 1, 50],
  [3, 1, 70],
])
const terms = termsOf(columns, { market: 'sector', eps: 0.01, purchaseRatio: 0.5 })
const isFailing = (at: number) => at === 0 || at === 4
const maker = { key: 'K8', name: '云渚船厂有限公司', product: 'p1', segments: ['hulls'] }

test('who makes the product comes first, then who is of the segment; who fails, the supplier and the customer are none', () => {
  const found = substitutesIn(terms, [maker, { ...maker, key: 'K4', product: 'p1' }], isFailing)(0, 1, 'p1')
  expect(found.substitutes.map(({ key, by }) => [key, by])).toEqual([
    ['K8', 'product'],
    ['K2', 'segment'],
  ])
})

test('firms of the trade stand in only where nobody of the product or segment is known', () => {
  const found = substitutesIn(terms, [], (at) => at !== 3 && at !== 1)(0, 1, null)
  expect(found).toEqual({ substitutes: [{ key: 'K3', name: firms[3]?.name, by: 'sector' }], substituteCount: 1 })
})
