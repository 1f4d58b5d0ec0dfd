export { limitConcurrency } from './limit-concurrency.ts'
export { WorkerError, WorkerFailure, type WorkerFailureKind } from './worker-failure.ts'
export { createWorkerPool, type RunOptions, type WorkerPool, type WorkerPoolOptions } from './worker-pool.ts'
