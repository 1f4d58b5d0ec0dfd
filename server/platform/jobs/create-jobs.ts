import { randomUUID } from 'node:crypto'
import type { Database } from '../database/index.ts'
import { ProblemError } from '../problem/index.ts'
import { limitConcurrency } from '../workers/index.ts'
import { hasEnded, jobOwner } from './job-owner.ts'
import {
  askToCancel,
  beat,
  endJob,
  failAbandoned,
  insertJob,
  type JobEnd,
  type JobProgress,
  type JobRow,
  ownersOfUnended,
} from './jobs.store.ts'
import { repeat } from './repeat.ts'

export interface JobWork {
  readonly id: string
  /** Aborts when somebody cancels the job or the server stops. */
  readonly signal: AbortSignal
  /** How far the work is; cheap, it may be called for every row. */
  report(done: number, total?: number, message?: string): void
}

export interface Jobs {
  /**
   * Does `work` behind the request. What it returns (as JSON) is the result, a `ProblemError` that it throws is what
   * people are told; work that ends by throwing after its signal has aborted was cancelled.
   */
  start(kind: string, startedBy: string, work: (job: JobWork) => Promise<unknown>): Promise<JobRow>
  /** False where the job has ended or was never there. */
  cancel(id: string): Promise<boolean>
  /** Ends what is under way, as interrupted, and waits for it. */
  close(): Promise<void>
}

export interface JobsOptions {
  readonly db: Database
  readonly now: () => Date
  /** Told of faults that are ours. */
  readonly onError: (error: unknown) => void
  readonly atOnce?: number
  readonly beatMs?: number
  /** After how long a silence a process of another machine counts as dead. */
  readonly silentMs?: number
}

interface Running {
  progress: JobProgress
  isStarted: boolean
  ended: Promise<void>
  readonly controller: AbortController
}

/** Long work in this process with a row in the database; jobs that dead processes have left are failed, now and later. */
export async function createJobs(options: JobsOptions): Promise<Jobs> {
  const { db, now, onError, atOnce = 2, beatMs = 1000, silentMs = 60_000 } = options
  const owner = jobOwner()
  const inTurn = limitConcurrency(atOnce)
  const running = new Map<string, Running>()
  let isClosing = false

  const sweep = async () => {
    const dead = (await ownersOfUnended(db)).filter((other) => hasEnded(other, owner))
    await failAbandoned(db, dead, new Date(now().getTime() - silentMs), interrupted, now())
  }
  const beatOne = async (id: string, { progress, isStarted, controller }: Running) => {
    const cancelled = await beat(db, id, progress, isStarted ? 'running' : 'queued', now())
    if (cancelled) controller.abort(new ProblemError('job-cancelled'))
  }
  const beatAll = async () => {
    for (const [id, state] of running) await beatOne(id, state)
  }
  const beating = repeat(beatMs, beatAll, onError)
  const sweeping = repeat(silentMs / 4, sweep, onError)
  await sweep()

  const run = async (id: string, work: (job: JobWork) => Promise<unknown>, state: Running): Promise<JobEnd> => {
    const { signal } = state.controller
    try {
      state.isStarted = true
      await beatOne(id, state)
      signal.throwIfAborted()
      const report = (done: number, total?: number, message?: string) => {
        const { total: before, message: said } = state.progress
        state.progress = { done, total: total ?? before, message: message ?? said }
      }
      return { state: 'done', result: await work({ id, signal, report }) }
    } catch (error) {
      if (signal.aborted) return isClosing ? { state: 'failed', problem: interrupted } : { state: 'cancelled' }
      if (error instanceof ProblemError) return { state: 'failed', problem: { code: error.code, params: error.params } }
      onError(error)
      return { state: 'failed', problem: { code: 'job-failed', params: {} } }
    }
  }

  return {
    async start(kind, startedBy, work) {
      if (isClosing) throw new ProblemError('job-interrupted')
      const at = now()
      const id = randomUUID()
      const progress = { done: 0, total: null, message: null }
      const ending = { endedAt: null, result: null, problem: null, cancelAsked: false }
      const row: JobRow = { id, kind, state: 'queued', ...progress, startedBy, at, ...ending, owner, heartbeat: at }
      await insertJob(db, row)
      const state: Running = { progress, isStarted: false, controller: new AbortController(), ended: Promise.resolve() }
      running.set(id, state)
      state.ended = inTurn(() => run(id, work, state))
        .then((end) => endJob(db, id, state.progress, end, now()))
        .catch(onError)
        .finally(() => running.delete(id))
      return row
    },
    async cancel(id) {
      const asked = await askToCancel(db, id)
      if (asked) running.get(id)?.controller.abort(new ProblemError('job-cancelled'))
      return asked
    },
    async close() {
      isClosing = true
      await Promise.all([beating.stop(), sweeping.stop()])
      for (const { controller } of running.values()) controller.abort(new ProblemError('job-interrupted'))
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
  }
}

const interrupted = { code: 'job-interrupted', params: {} }
