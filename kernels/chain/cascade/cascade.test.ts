import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { naiveCascade } from '../fixtures/naive-cascade.ts'
import { createNetwork } from '../network.ts'
import { createCascades, failureOf } from './cascade.ts'
import { CascadeInputError } from './check-input.ts'
import type { CascadeInput, Damage } from './types.ts'

const networkOf = (firms: number, links: readonly { from: number; to: number; value: number }[]) =>
  createNetwork(firms, {
    supplier: Int32Array.from(links, ({ from }) => from),
    customer: Int32Array.from(links, ({ to }) => to),
    value: Float64Array.from(links, ({ value }) => value),
  })

/** Firms 0 and 1 make the same, which firm 2 cannot do without; firm 3 makes what it can do with less of; firm 4 buys from 1 and 2. */
const worked: CascadeInput = {
  network: networkOf(5, [
    { from: 0, to: 2, value: 30 },
    { from: 1, to: 2, value: 60 },
    { from: 3, to: 2, value: 100 },
    { from: 2, to: 4, value: 80 },
    { from: 1, to: 4, value: 30 },
  ]),
  sector: Int32Array.of(0, 0, 2, 1, 3),
  sectors: 4,
  essential: Uint8Array.of(0, 0, 2, 1, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0),
  market: Int32Array.of(0, 0, 2, 1, 3),
}

test('worked by hand: who fails is made up for by who is left, as far as there is one', () => {
  const cascades = createCascades(worked)
  const risk = (firm: number) => cascades.run(failureOf(firm)).risks[0]
  expect(risk(0)?.total).toBeCloseTo((30 + 80 / 9) / 300, 12)
  expect(risk(0)?.up).toBeCloseTo(0.1, 12)
  expect(risk(3)?.total).toBeCloseTo((100 + 80 * (100 / 190)) / 300, 12)
  expect(risk(4)).toEqual({ total: 1, down: 0, up: 1 })
})

test('the damage is told sweep by sweep, from the shock itself to the end', () => {
  const told: Damage[] = []
  const { sweeps } = createCascades(worked).run(failureOf(0), (damage) => told.push(damage))
  expect(sweeps).toBe(3)
  expect(told).toHaveLength(sweeps + 1)
  expect(told.map(({ firms }) => [...firms])).toEqual([[0], [0, 2], [0, 2, 4], [0, 2, 4]])
  expect(told[1]?.down[1]).toBeCloseTo(1 / 9, 12)
})

test('a run leaves nothing behind for the next', () => {
  const cascades = createCascades(worked)
  const once = cascades.run(failureOf(3))
  cascades.run(failureOf(4))
  expect(cascades.run(failureOf(3))).toEqual(once)
})

test('what takes too many sweeps says that it has not converged', () => {
  const { sweeps, isConverged } = createCascades(worked, { mostSweeps: 2 }).run(failureOf(0))
  expect({ sweeps, isConverged }).toEqual({ sweeps: 2, isConverged: false })
})

describe('beside the definition written out', () => {
  const networks = fc.record({
    firms: fc.integer({ min: 1, max: 9 }),
    seeds: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1000 })), { maxLength: 30 }),
    sectors: fc.integer({ min: 1, max: 4 }),
    ofFirm: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
    kinds: fc.array(fc.constantFrom(0, 1, 2), { minLength: 16, maxLength: 16 }),
    hasMarket: fc.boolean(),
    eps: fc.constantFrom(0.01, 1e-6),
    shock: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1)), {
      minLength: 9,
      maxLength: 9,
    }),
  })
  test('any multigraph, any loss of any firms: the same losses after the same sweeps', () => {
    fc.assert(
      fc.property(networks, ({ firms, seeds, sectors, ofFirm, kinds, hasMarket, eps, shock }) => {
        const links = seeds.map(([from, to, value]) => ({ from: from % firms, to: to % firms, value }))
        const sector = Int32Array.from(ofFirm.slice(0, firms), (each) => each % sectors)
        const essential = Uint8Array.from(kinds.slice(0, sectors * sectors))
        const shared = { sector, sectors, essential, market: hasMarket ? sector : null }
        const given = shock.slice(0, firms)
        const first = {
          firms: given.map((_, at) => at),
          down: given.map(([down]) => down),
          up: given.map(([, up]) => up),
        }
        const weights = [new Float64Array(firms).fill(1)]
        let last: Damage | undefined
        const found = createCascades({ ...shared, network: networkOf(firms, links), weights }, { eps }).run(
          first,
          (damage) => {
            last = damage
          },
        )
        const expected = naiveCascade({ ...shared, firms, links }, first, { eps })
        const [down, up] = [new Float64Array(firms), new Float64Array(firms)]
        last?.firms.forEach((firm, at) => {
          down[firm] = last?.down[at] as number
          up[firm] = last?.up[at] as number
        })
        const off = expected.down.map((left, firm) =>
          Math.max(
            Math.abs(1 - left - (down[firm] as number)),
            Math.abs(1 - (expected.up[firm] as number) - (up[firm] as number)),
          ),
        )
        expect(found.sweeps).toBe(expected.sweeps)
        expect(Math.max(...off)).toBeLessThan(1e-9)
      }),
      { seed: 20_261_121, numRuns: 500 },
    )
  })
})

describe('what a cascade cannot be worked out from', () => {
  const refused: readonly (readonly [string, Partial<CascadeInput>, CascadeInputError['problem']])[] = [
    ['a sector that the matrix does not have', { sector: Int32Array.of(0, 0, 2, 1, 4) }, 'sector-unknown'],
    ['a firm too few', { sector: Int32Array.of(0, 0, 2, 1) }, 'length'],
    ['a kind of input that there is none', { essential: new Uint8Array(16).fill(3) }, 'kind-of-input'],
    ['a weight below nothing', { weights: [Float64Array.of(1, 1, -1, 1, 1)] }, 'weight'],
    ['weights by which nobody counts', { weights: [new Float64Array(5)] }, 'weights-without-sum'],
    ['costs that are no number', { costs: new Float64Array(5).fill(Number.NaN) }, 'costs'],
  ]
  test.each(refused)('%s is refused by name', (_, given, problem) => {
    expect(() => createCascades({ ...worked, ...given })).toThrow(expect.objectContaining({ problem }))
  })
  test('a firm that does not exist, a loss above the whole, a firm named twice', () => {
    const { run } = createCascades(worked)
    expect(() => run(failureOf(5))).toThrow(CascadeInputError)
    expect(() => run({ firms: [0], down: [1.5], up: [0] })).toThrow(/from 0 to 1/)
    expect(() => run({ firms: [1, 1], down: [1, 1], up: [0, 0] })).toThrow(/twice/)
  })
})
