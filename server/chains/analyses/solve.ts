/** The one place that works cascades out, in threads: arrays in, risks out. */
import { availableParallelism } from 'node:os'
import type { Solver } from '@linchpin/kernels/chain'
import { createWorkerPool } from '../../platform/workers/index.ts'
import { solveInThreads } from '../solver/index.ts'
import type { Groups, Risks, SolveInput } from './solve-input.ts'
import type { SolvePayload } from './solve-work.ts'

export interface Watched {
  readonly signal: AbortSignal
  /** How many groups more are done. */
  readonly report: (done: number) => void
}

const threads = availableParallelism()
const layOutMs = 10 * 60_000
const laying = createWorkerPool<SolvePayload, Solver>(new URL('./solve-work.ts', import.meta.url), { memoryMb: 2048 })

/** Each group fails alone; ending `signal` ends the threads. */
export async function solveGroups(input: SolveInput, groups: Groups, { signal, report }: Watched): Promise<Risks> {
  const solver = await laying.run({ input, groups, threads }, { signal, timeoutMs: layOutMs })
  let told = 0
  const onProgress = (taken: number) => {
    report(taken - told)
    told = taken
  }
  await solveInThreads(solver, { threads, signal, onProgress })
  const { total, down, up, sweeps, isConverged } = solver.risks
  return {
    ...{ total, sweeps, isConverged: Uint8Array.from(isConverged) },
    down: down[0] as Float64Array,
    up: up[0] as Float64Array,
  }
}

export const eachFirm = (firms: number): Groups => ({
  start: Int32Array.from({ length: firms + 1 }, (_, at) => at),
  firm: Int32Array.from({ length: firms }, (_, at) => at),
})
