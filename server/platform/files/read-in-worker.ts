import { runInWorker, WorkerError, WorkerFailure } from '../workers/index.ts'
import { FileError, type FileErrorParams, isFileErrorCode } from './file-error.ts'
import { defaultLimitBytes, type ReadOptions, type ReadResult, readDocument } from './read-document.ts'

export interface ReadInWorkerOptions extends ReadOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  readonly memoryMb?: number
}

/**
 * `readDocument` in a thread of its own: a hostile file can cost that thread its time and memory, never the server.
 * Rejects with a `FileError`, or with the signal's reason when aborted. The caller's bytes stay usable.
 */
export async function readInWorker(bytes: Uint8Array, options: ReadInWorkerOptions = {}): Promise<ReadResult> {
  const { signal, timeoutMs = 60_000, memoryMb = 768, ...read } = options
  const name: FileErrorParams = read.name === undefined ? {} : { name: read.name }
  // What is refused anyway is not copied first.
  if (bytes.length > (read.limitBytes ?? defaultLimitBytes)) return readDocument(bytes, read)
  // A copy to hand over; not `slice`, which on a Buffer is a view of the caller's memory.
  const payload = new Uint8Array(bytes)
  try {
    return await runInWorker<ReadResult>(
      new URL('./read-worker.ts', import.meta.url),
      { bytes: payload, options: read },
      { timeoutMs, memoryMb, transfer: [payload.buffer], ...(signal === undefined ? {} : { signal }) },
    )
  } catch (error) {
    if (error instanceof WorkerError && isFileErrorCode(error.original.code)) {
      throw new FileError(error.original.code, error.original.params as FileErrorParams, { cause: error })
    }
    if (error instanceof WorkerFailure && error.kind === 'timeout') {
      throw new FileError(
        'file-timeout',
        { ...name, seconds: Math.max(1, Math.round(timeoutMs / 1000)) },
        { cause: error },
      )
    }
    if (error instanceof WorkerFailure || error instanceof WorkerError) {
      throw new FileError('file-damaged', name, { cause: error })
    }
    throw error
  }
}
