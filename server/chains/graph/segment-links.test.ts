import { expect, test } from 'vitest'
import { segmentLinks } from './segment-links.ts'

test('products of several segments link each of them, and none with itself', () => {
  const links = segmentLinks([
    { from: ['lithium'], to: ['cells', 'lithium'], value: null },
    { from: ['lithium'], to: ['cells'], value: null },
  ])
  expect(links).toEqual([{ from: 'lithium', to: 'cells', inputs: 2, supplies: 0, value: 0 }])
})

test('what firms sell is counted beside what products are made from', () => {
  const [link] = segmentLinks([
    { from: ['a'], to: ['b'], value: 500 },
    { from: ['a'], to: ['b'], value: 700 },
    { from: ['a'], to: ['b'], value: null },
  ])
  expect(link).toEqual({ from: 'a', to: 'b', inputs: 1, supplies: 2, value: 1200 })
})

test('of two directions between two segments one is drawn: inputs of products before sales, then the larger', () => {
  const both = segmentLinks([
    { from: ['a'], to: ['b'], value: 900 },
    { from: ['b'], to: ['a'], value: null },
    { from: ['c'], to: ['d'], value: 5 },
    { from: ['d'], to: ['c'], value: 4 },
  ])
  expect(both.map(({ from, to }) => `${from}→${to}`)).toEqual(['b→a', 'c→d'])
})
