export { limitConcurrency } from './limit-concurrency.ts'
export { runInWorker, WorkerError, WorkerFailure, type WorkerFailureKind, type WorkerOptions } from './run-in-worker.ts'
