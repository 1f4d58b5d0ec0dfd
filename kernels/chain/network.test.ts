import { expect, test } from 'vitest'
import { createNetwork, LinksError, type SupplyLinks } from './network.ts'
import { purchasesOf, salesOf } from './strength.ts'

const links = (...given: readonly (readonly [number, number, number])[]): SupplyLinks => ({
  supplier: Int32Array.from(given, ([supplier]) => supplier),
  customer: Int32Array.from(given, ([, customer]) => customer),
  value: Float64Array.from(given, ([, , value]) => value),
})

test('links of the same two firms are one, and lie by supplier and customer', () => {
  const network = createNetwork(4, links([2, 0, 5], [0, 3, 1], [0, 1, 2], [0, 3, 4], [3, 0, 0]))
  expect([...network.start]).toEqual([0, 2, 2, 3, 3])
  expect([...network.customer]).toEqual([1, 3, 0])
  expect([...network.value]).toEqual([2, 5, 5])
  expect(network.merged).toBe(1)
  expect([...salesOf(network)]).toEqual([7, 0, 5, 0])
  expect([...purchasesOf(network)]).toEqual([5, 2, 0, 5])
})

test('a firm that supplies itself is told and kept', () => {
  const network = createNetwork(2, links([1, 1, 3], [1, 0, 2], [1, 1, 1]))
  expect([...network.selfSuppliers]).toEqual([1])
  expect([...salesOf(network)]).toEqual([0, 6])
})

test('every link that cannot be taken is told at once', () => {
  const given = links(
    [0, 1, 1],
    [0, 9, 1],
    [-1, 0, 1],
    [1, 0, Number.NaN],
    [1, 0, -3],
    [0, 1, Number.POSITIVE_INFINITY],
  )
  expect(() => createNetwork(2, given)).toThrow(LinksError)
  try {
    createNetwork(2, given)
  } catch (error) {
    expect((error as LinksError).problems).toEqual([
      { link: 1, problem: 'unknown-customer' },
      { link: 2, problem: 'unknown-supplier' },
      { link: 3, problem: 'value-not-a-number' },
      { link: 4, problem: 'value-negative' },
      { link: 5, problem: 'value-not-a-number' },
    ])
  }
})

test('a network without links is one', () => {
  const network = createNetwork(3, links())
  expect([...network.start]).toEqual([0, 0, 0, 0])
})
