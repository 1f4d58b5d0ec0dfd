/**
 * Threads that run `run(payload)` of one module, each payload alone in its thread. Starting a thread and loading the
 * module costs some 0.4 s, so a thread that has answered waits for the next payload; one that failed, was aborted or ran
 * out of time is ended, and one that has idled for long or served many times too.
 *
 * Payload and result are plain data (structured clone).
 */
import { Worker } from 'node:worker_threads'
import { type PlainError, WorkerError, WorkerFailure } from './worker-failure.ts'

export interface WorkerPoolOptions {
  /** Limit of the JavaScript heap of a thread; buffers are not counted by Node. */
  readonly memoryMb?: number
  /** Threads that are kept waiting. */
  readonly idle?: number
  readonly idleMs?: number
  /** How many payloads a thread serves, against what a library forgets to free. */
  readonly uses?: number
}

export interface RunOptions {
  /** Aborting ends the thread; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
}

export interface WorkerPool<Payload, Result> {
  /** Rejects with `WorkerError` where `run` threw, with `WorkerFailure` where the thread failed. */
  run(payload: Payload, options?: RunOptions): Promise<Result>
}

interface Thread {
  readonly worker: Worker
  served: number
  idleTimer?: NodeJS.Timeout
}

type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: PlainError }

export function createWorkerPool<Payload, Result>(
  module: URL,
  options: WorkerPoolOptions = {},
): WorkerPool<Payload, Result> {
  const { memoryMb = 512, idle = 2, idleMs = 30_000, uses = 100 } = options
  const waiting: Thread[] = []

  const start = (): Thread => {
    const worker = new Worker(new URL('./worker-bootstrap.js', import.meta.url), {
      workerData: { module: module.href },
      // Loader flags of the parent (vitest, tsx) must not be applied a second time.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    return { worker, served: 0 }
  }

  const take = (): Thread => {
    const thread = waiting.pop() ?? start()
    clearTimeout(thread.idleTimer)
    thread.worker.removeAllListeners()
    thread.worker.ref()
    return thread
  }

  const giveBack = (thread: Thread) => {
    thread.served++
    if (thread.served >= uses || waiting.length >= idle) return void thread.worker.terminate()
    thread.worker.removeAllListeners()
    const leave = () => {
      const at = waiting.indexOf(thread)
      if (at >= 0) waiting.splice(at, 1)
      void thread.worker.terminate()
    }
    thread.worker.on('error', leave)
    thread.worker.on('exit', leave)
    // A thread that waits keeps nobody from ending.
    thread.worker.unref()
    thread.idleTimer = setTimeout(leave, idleMs).unref()
    waiting.push(thread)
  }

  return {
    run: (payload, { signal, timeoutMs = 60_000 } = {}) => {
      if (signal?.aborted) return Promise.reject(signal.reason)
      const thread = take()
      return new Promise<Result>((resolve, reject) => {
        const settle = (finish: () => void, end: (thread: Thread) => void) => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', abort)
          thread.worker.removeAllListeners()
          end(thread)
          finish()
        }
        const terminate = ({ worker }: Thread) => {
          // An error that comes while it ends has nobody to tell.
          worker.on('error', () => undefined)
          void worker.terminate()
        }
        const fail = (failure: WorkerFailure) => settle(() => reject(failure), terminate)
        const abort = () => settle(() => reject(signal?.reason), terminate)
        const timer = setTimeout(
          () => fail(new WorkerFailure('timeout', `no answer within ${timeoutMs} ms`)),
          timeoutMs,
        )
        signal?.addEventListener('abort', abort, { once: true })
        thread.worker.on('message', (answer: Answer<Result>) =>
          settle(() => (answer.ok ? resolve(answer.result) : reject(new WorkerError(answer.error))), giveBack),
        )
        thread.worker.on('error', (cause: Error & { readonly code?: string }) => {
          const kind = cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'died'
          fail(new WorkerFailure(kind, cause.message, { cause }))
        })
        thread.worker.on('exit', (code) =>
          fail(new WorkerFailure('died', `the thread ended with ${code} before it answered`)),
        )
        thread.worker.postMessage(payload)
      })
    },
  }
}
