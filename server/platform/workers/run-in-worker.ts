import { Worker } from 'node:worker_threads'

export interface WorkerOptions {
  /** Aborting ends the thread; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  /** Limit of the JavaScript heap; buffers are not counted by Node, so readers bound those themselves. */
  readonly memoryMb?: number
  /** Buffers of the payload to hand over instead of copying; they are empty here afterwards. */
  readonly transfer?: readonly ArrayBuffer[]
}

export type WorkerFailureKind = 'timeout' | 'out-of-memory' | 'died'

/** The thread itself failed: it ran out of time or memory, or ended without an answer. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure'
  readonly kind: WorkerFailureKind

  constructor(kind: WorkerFailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** `run` of the module threw; its error as data, since classes do not cross threads. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError'
  readonly original: {
    readonly name: string
    readonly message: string
    readonly stack?: string
    readonly code?: string
    readonly params?: unknown
  }

  constructor(original: WorkerError['original']) {
    super(original.message)
    this.original = original
    if (original.stack !== undefined) this.stack = original.stack
  }
}

/**
 * Runs `run(payload)`, exported by the module, in a thread of its own, and ends the thread. Payload and result are
 * plain data (structured clone). Starting a thread with tsx takes some 0.2 s: for work, not for look-ups.
 */
export function runInWorker<Result>(
  modulePath: URL | string,
  payload: unknown,
  options: WorkerOptions = {},
): Promise<Result> {
  const { signal, timeoutMs = 60_000, memoryMb = 512, transfer = [] } = options
  if (signal?.aborted) return Promise.reject(signal.reason)
  return new Promise<Result>((resolve, reject) => {
    const worker = new Worker(new URL('./worker-bootstrap.js', import.meta.url), {
      workerData: { module: String(modulePath), payload },
      transferList: [...transfer],
      // Loader flags of the parent (vitest, tsx) must not be applied a second time.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    let settled = false
    const settle = (finish: () => void) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      void worker.terminate()
      finish()
    }
    const fail = (kind: WorkerFailureKind, message: string, cause?: unknown) =>
      settle(() => reject(new WorkerFailure(kind, message, { cause })))
    const onAbort = () => settle(() => reject(signal?.reason))
    const timer = setTimeout(() => fail('timeout', `no answer within ${timeoutMs} ms`), timeoutMs)
    signal?.addEventListener('abort', onAbort, { once: true })

    worker.on('message', (answer: Answer<Result>) =>
      settle(() => (answer.ok ? resolve(answer.result) : reject(new WorkerError(answer.error)))),
    )
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        fail('out-of-memory', `more than ${memoryMb} MB were needed`, error)
      else fail('died', error.message, error)
    })
    worker.on('exit', (code) => fail('died', `the thread ended with ${code} before it answered`))
  })
}

type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: WorkerError['original'] }
