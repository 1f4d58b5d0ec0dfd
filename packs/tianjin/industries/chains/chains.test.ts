import { expect, test } from 'vitest'
import { chainNames } from '../chain-names.ts'
import { industries } from '../industry-list.ts'
import { chains } from './index.ts'

test('there is a chain under every name of the decision, in its order, each with a task force of its own', () => {
  expect(chains.map(({ id }) => id)).toEqual(Object.keys(chainNames))
  expect(new Set(chains.map(({ taskForce }) => taskForce)).size).toBe(12)
})

test('the plan classes five as strong, two as new, three as short, and leaves two unclassed', () => {
  const of = (chainClass: string | null) => chains.filter((each) => each.chainClass === chainClass).map(({ id }) => id)
  expect(of('strong')).toEqual(['it-innovation', 'biomedicine', 'new-energy', 'high-end-equipment', 'automobiles'])
  expect(of('new')).toEqual(['connected-vehicles', 'new-materials'])
  expect(of('short')).toEqual(['integrated-circuits', 'petrochemicals', 'aerospace'])
  expect(of(null)).toEqual(['chinese-medicine', 'light-industry'])
})

test('every chain runs from upstream to downstream in the order of its segments', () => {
  const order = ['upstream', 'midstream', 'downstream']
  for (const { id, segments } of chains) {
    const stages = Object.values(segments).map(({ stage }) => order.indexOf(stage))
    expect([id, stages]).toEqual([id, [...stages].sort()])
    expect([id, new Set(stages).size]).toEqual([id, 3])
  }
})

test('no segment names a product twice, and no industry does', () => {
  const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)
  for (const { segments } of chains) {
    for (const { products } of Object.values(segments)) expect(twice(products.map(({ zh }) => zh))).toEqual([])
  }
  for (const { products } of industries) expect(twice(products.map(({ zh }) => zh))).toEqual([])
})

test('the system is “1+3+4” and two traditional industries', () => {
  const count = (standing: string) => industries.filter((each) => each.standing === standing).length
  expect(['leading', 'emerging', 'established', 'traditional'].map(count)).toEqual([1, 3, 4, 2])
})
