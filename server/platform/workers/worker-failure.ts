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

/** An error as it crosses from one thread to another. */
export interface PlainError {
  readonly name: string
  readonly message: string
  readonly stack?: string
  readonly code?: string
  readonly params?: unknown
}

/** `run` of the module threw; its error as data, since classes do not cross threads. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError'
  readonly original: PlainError

  constructor(original: PlainError) {
    super(original.message)
    this.original = original
    if (original.stack !== undefined) this.stack = original.stack
  }
}
