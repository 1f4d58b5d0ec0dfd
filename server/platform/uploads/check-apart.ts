import { type FileKind, failureOfWorker } from '../files/index.ts'
import { createWorkerPool, type WorkerPool } from '../workers/index.ts'
import type { FileToCheck } from './check-upload.ts'

const timeoutMs = 60_000
let pool: WorkerPool<FileToCheck, FileKind> | undefined

/** `checkUpload` in a thread of its own with limits on time and memory, so that no file can stop the server. */
export async function checkApart(file: FileToCheck, signal: AbortSignal): Promise<FileKind> {
  // Made at the first file: the tables of this part are also read where there are no threads.
  pool ??= createWorkerPool(new URL('./check-upload.ts', import.meta.url), { memoryMb: 768 })
  try {
    return await pool.run(file, { timeoutMs, signal })
  } catch (error) {
    throw failureOfWorker(error, file.name, timeoutMs)
  }
}
