import { createCascades, createNetwork, createSolver, failureOf } from '@linchpin/kernels/chain'
import { expect, test } from 'vitest'
import { solveInThreads } from './solve-in-threads.ts'

/** A ring: each buys from the one before. */
const firms = 200
const ring = {
  network: createNetwork(firms, {
    supplier: Int32Array.from({ length: firms }, (_, firm) => firm),
    customer: Int32Array.from({ length: firms }, (_, firm) => (firm * 7 + 1) % firms),
    value: Float64Array.from({ length: firms }, (_, firm) => 1 + (firm % 5)),
  }),
  ...{ sector: new Int32Array(firms), sectors: 1, essential: Uint8Array.of(1), market: new Int32Array(firms) },
}
const shocks = Array.from({ length: firms }, (_, firm) => failureOf(firm))

test('threads that share a list of shocks find what one alone finds', async () => {
  const solver = createSolver(ring, shocks, { threads: 2 })
  const told: number[] = []
  await solveInThreads(solver, { threads: 2, onProgress: (taken) => told.push(taken) })
  const alone = createCascades(ring)
  shocks.forEach((shock, at) => {
    const { risks, sweeps } = alone.run(shock)
    expect(solver.risks.sweeps[at]).toBe(sweeps)
    expect(solver.risks.total[0]?.[at]).toBeCloseTo(risks[0]?.total as number, 12)
  })
  expect(told.at(-1)).toBe(firms)
})

test('who has been stopped before begins nothing', async () => {
  const solver = createSolver(ring, shocks)
  const signal = AbortSignal.abort(new Error('no longer wanted'))
  await expect(solveInThreads(solver, { threads: 1, signal })).rejects.toThrow('no longer wanted')
  expect(solver.risks.sweeps.some((count) => count > 0)).toBe(false)
})

test('who is stopped on the way ends, and says why', async () => {
  const many = Array.from({ length: 2000 }, () => shocks).flat()
  const solver = createSolver(ring, many, { eps: 0 })
  const controller = new AbortController()
  const solving = solveInThreads(solver, {
    ...{ threads: 1, signal: controller.signal },
    onProgress: () => controller.abort(new Error('no longer wanted')),
  })
  await expect(solving).rejects.toThrow('no longer wanted')
  expect(solver.risks.sweeps.at(-1)).toBe(0)
})
