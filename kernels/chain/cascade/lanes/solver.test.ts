import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNetworks } from '../../fixtures/random-networks.ts'
import { createCascades } from '../cascade.ts'
import { CascadeInputError } from '../check-input.ts'
import type { CascadeInput, CascadeOptions, Shock } from '../types.ts'
import { createSolver, type SolverOptions, solveOn, stopSolver, takenOf } from './solver.ts'

/** Every way in which a sweep is made. */
const ways: readonly (readonly [string, SolverOptions])[] = [
  ['each by itself', { lanesFrom: 1 }],
  ['in lanes from the first sweep on', { lanesFrom: 0 }],
  ['in lanes from the first sweep on, in plain JavaScript', { lanesFrom: 0, isPlain: true }],
  ['in lanes from some sweep on', { lanesFrom: 0.2 }],
]

function solved(input: CascadeInput, shocks: readonly Shock[], options: SolverOptions) {
  const solver = createSolver(input, shocks, options)
  solveOn(solver, 0)
  return solver.risks
}

describe.each(ways)('%s', (_, way) => {
  test('any network, any losses: as shock by shock, by every column of weights and either rule to stop', () => {
    fc.assert(
      fc.property(
        randomNetworks,
        fc.record({
          eps: fc.constantFrom(0.01, 1e-6),
          convergence: fc.constantFrom<'absolute' | 'relative'>('absolute', 'relative'),
          literalEmptyMarket: fc.boolean(),
          mostSweeps: fc.constantFrom(3, 1000),
        }),
        ({ input, shocks }, options: CascadeOptions) => {
          const one = createCascades(input, options)
          const found = solved(input, shocks, { ...options, ...way })
          shocks.forEach((shock, at) => {
            const { risks, sweeps, isConverged } = one.run(shock)
            expect(found.sweeps[at]).toBe(sweeps)
            expect(found.isConverged[at]).toBe(isConverged ? 1 : 0)
            risks.forEach((risk, column) => {
              for (const part of ['total', 'down', 'up'] as const) {
                expect(Math.abs((found[part][column]?.[at] ?? 2) - risk[part])).toBeLessThan(1e-12)
              }
            })
          })
        },
      ),
      { seed: 20_261_122, numRuns: 150 },
    )
  })
})

const two: CascadeInput = {
  network: {
    ...{ firms: 2, start: Int32Array.of(0, 1, 1), customer: Int32Array.of(1), value: Float64Array.of(1) },
    ...{ merged: 0, selfSuppliers: new Int32Array() },
  },
  ...{ sector: Int32Array.of(0, 0), sectors: 1, essential: Uint8Array.of(2), market: null },
}
const failures = [0, 1, 0, 1].map((firm) => ({ firms: [firm], down: [1], up: [1] }))

test('what has been taken up is told, and nothing is begun after a stop', () => {
  const solver = createSolver(two, failures)
  expect(takenOf(solver)).toBe(0)
  stopSolver(solver)
  solveOn(solver, 0)
  expect([...solver.risks.sweeps]).toEqual([0, 0, 0, 0])
  expect(takenOf(solver)).toBe(4)
})

test('a shock that is none is refused before anything is worked out', () => {
  expect(() => createSolver(two, [{ firms: [2], down: [1], up: [1] }])).toThrow(CascadeInputError)
})

test('two that share the work leave nothing undone and do nothing twice', () => {
  const solver = createSolver(two, failures, { threads: 2 })
  solveOn(solver, 0)
  solveOn(solver, 1)
  expect(solver.risks.sweeps.every((count) => count > 0)).toBe(true)
})
