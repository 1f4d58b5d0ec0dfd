import { type Solver, stopSolver, takenOf } from '@linchpin/kernels/chain'
import { createWorkerPool } from '../../platform/workers/index.ts'
import type { Share } from './solver-thread.ts'

export interface SolveOptions {
  /** As many as the solver has room for. */
  readonly threads: number
  /** Aborting rejects with the signal's reason once every thread has ended what it was at. */
  readonly signal?: AbortSignal
  /** How many shocks have been taken up; told now and then. */
  readonly onProgress?: (taken: number) => void
}

const tellEveryMs = 500
/** What a timer can wait at most: a network of a country takes as long as it takes. */
const longestMs = 2 ** 31 - 1

const pool = createWorkerPool<Share, void>(new URL('./solver-thread.ts', import.meta.url))

/** The results stand in `solver.risks` then. */
export async function solveInThreads(solver: Solver, options: SolveOptions): Promise<void> {
  const { threads, signal, onProgress = () => {} } = options
  signal?.throwIfAborted()
  const stop = () => stopSolver(solver)
  signal?.addEventListener('abort', stop, { once: true })
  const telling = setInterval(() => onProgress(takenOf(solver)), tellEveryMs)
  try {
    const shares = Array.from({ length: threads }, (_, thread) =>
      pool.run({ solver, thread }, { timeoutMs: longestMs }),
    )
    const ended = await Promise.allSettled(shares)
    signal?.throwIfAborted()
    for (const each of ended) if (each.status === 'rejected') throw each.reason
    onProgress(takenOf(solver))
  } finally {
    clearInterval(telling)
    signal?.removeEventListener('abort', stop)
  }
}
