import { describe, expect, test } from 'vitest'
import { randomFrom } from '../fixtures/random.ts'
import { createNetwork } from '../network.ts'
import { herfindahl, largestShare, supplierConcentration } from './concentration.ts'
import { coverage } from './coverage.ts'
import { originShares } from './origin-shares.ts'
import { type InputPurchases, singleSources } from './single-sources.ts'

const random = randomFrom(77)

describe('concentration', () => {
  test('is 1 with one supplier, 1/n with n equal ones, and not known without purchases', () => {
    expect(herfindahl([7])).toBe(1)
    expect(herfindahl([5, 5, 5, 5])).toBeCloseTo(0.25, 12)
    expect(herfindahl([60, 30, 10])).toBeCloseTo(0.46, 12)
    expect(largestShare([60, 30, 10])).toBeCloseTo(0.6, 12)
    expect(herfindahl([])).toBeNull()
    expect(largestShare([0, 0])).toBeNull()
    expect(() => herfindahl([1, -1])).toThrow('no amount')
    expect(() => largestShare([Number.NaN])).toThrow('no amount')
  })

  test('of every firm of a random network is that of the list of its purchases, whatever the unit', () => {
    const firms = 30
    const links = Array.from({ length: 200 }, () => [0, 0].map(() => Math.floor(random() * firms)))
    const value = Float64Array.from(links, () => 1 + Math.floor(random() * 9))
    const made = (scale: number) =>
      createNetwork(firms, {
        supplier: Int32Array.from(links, ([from]) => from as number),
        customer: Int32Array.from(links, ([, to]) => to as number),
        value: value.map((each) => each * scale),
      })
    const [found, scaled] = [supplierConcentration(made(1)), supplierConcentration(made(1e6))]
    for (let firm = 0; firm < firms; firm++) {
      const bought = new Map<number, number>()
      links.forEach(([from = 0, to], at) => {
        if (to === firm) bought.set(from, (bought.get(from) ?? 0) + (value[at] as number))
      })
      expect(found.suppliers[firm]).toBe(bought.size)
      expect(found.herfindahl[firm]).toBeCloseTo(herfindahl([...bought.values()]) ?? Number.NaN, 12)
      expect(found.largest[firm]).toBeCloseTo(largestShare([...bought.values()]) ?? Number.NaN, 12)
      expect(scaled.herfindahl[firm]).toBeCloseTo(found.herfindahl[firm] as number, 12)
    }
  })
})

describe('where purchases come from', () => {
  test('is told of what is known, with how much that is', () => {
    const { shares, known } = originShares(Float64Array.of(60, 20, 20, 100), Int32Array.of(0, 1, 1, -1), 3)
    expect([...(shares ?? [])]).toEqual([0.6, 0.4, 0])
    expect(known).toBe(0.5)
  })

  test('is not known where no place is, or nothing was bought', () => {
    expect(originShares(Float64Array.of(5), Int32Array.of(-1), 2)).toEqual({ shares: null, known: 0 })
    expect(originShares(new Float64Array(), new Int32Array(), 2)).toEqual({ shares: null, known: null })
    expect(() => originShares(Float64Array.of(1), Int32Array.of(2), 2)).toThrow('no place')
    expect(() => originShares(Float64Array.of(-1), Int32Array.of(0), 2)).toThrow('no amount')
  })
})

describe('single sources', () => {
  const purchases = (...lines: readonly (readonly [number, number, number, number])[]): InputPurchases => ({
    customer: Int32Array.from(lines, ([customer]) => customer),
    input: Int32Array.from(lines, ([, input]) => input),
    supplier: Int32Array.from(lines, ([, , supplier]) => supplier),
    value: Float64Array.from(lines, ([, , , value]) => value),
  })

  test('are inputs of which one supplier has the share or more', () => {
    const given = purchases([0, 1, 5, 60], [0, 1, 6, 10], [0, 1, 5, 30], [0, 2, 5, 10], [0, 2, 6, 10], [1, 1, 9, 1])
    expect(singleSources(given, 0.8)).toEqual([
      { customer: 0, input: 1, supplier: 5, suppliers: 2, share: 0.9 },
      { customer: 1, input: 1, supplier: 9, suppliers: 1, share: 1 },
    ])
  })

  test('purchases worth nothing make no source', () => {
    expect(singleSources(purchases([0, 0, 1, 0]), 0)).toEqual([])
    expect(() => singleSources(purchases([0, 0, 1, -1]), 0)).toThrow('no amount')
  })

  test('of random purchases are those that a plain count finds', () => {
    const lines = Array.from(
      { length: 150 },
      () => [0, 0, 0].map(() => Math.floor(random() * 5)).concat(1 + Math.floor(random() * 20)) as never,
    ) as readonly (readonly [number, number, number, number])[]
    const found = singleSources(purchases(...lines), 0.4)
    let count = 0
    for (let customer = 0; customer < 5; customer++) {
      for (let input = 0; input < 5; input++) {
        const own = lines.filter((line) => line[0] === customer && line[1] === input)
        const of = (supplier: number) =>
          own.filter((line) => line[2] === supplier).reduce((sum, line) => sum + line[3], 0)
        const most = Math.max(...[0, 1, 2, 3, 4].map(of))
        const total = own.reduce((sum, line) => sum + line[3], 0)
        if (!(most / total >= 0.4)) continue
        count++
        expect(found.find((each) => each.customer === customer && each.input === input)?.share).toBeCloseTo(
          most / total,
          12,
        )
      }
    }
    expect(found).toHaveLength(count)
  })
})

describe('coverage of a chain', () => {
  test('says which segments have firms, one, or none', () => {
    expect(coverage(4, Int32Array.of(0, 0, 0, 2), Int32Array.of(7, 8, 7, 7))).toEqual({
      ...{ firms: Int32Array.of(2, 0, 1, 0), empty: [1, 3], single: [2], share: 0.5 },
    })
    expect(coverage(0, new Int32Array(), new Int32Array()).share).toBeNull()
    expect(() => coverage(1, Int32Array.of(1), Int32Array.of(0))).toThrow('no segment')
  })
})
