import { failureOfWorker } from '../platform/files/index.ts'
import { createWorkerPool } from '../platform/workers/index.ts'
import type { CompiledFile, FileToCompile } from './compile-file.ts'

const timeoutMs = 120_000
const pool = createWorkerPool<FileToCompile, CompiledFile>(new URL('./compile-file.ts', import.meta.url), {
  memoryMb: 1024,
})

/**
 * `compileFile` in a thread of its own with limits on time and memory, so that no file can stop the server or hold it
 * for ever. Throws `FileError`; when `signal` aborts the thread ends and the promise rejects with its reason.
 */
export async function compileApart(file: FileToCompile, signal?: AbortSignal): Promise<CompiledFile> {
  try {
    return await pool.run(file, { timeoutMs, ...(signal ? { signal } : {}) })
  } catch (error) {
    throw failureOfWorker(error, file.name, timeoutMs)
  }
}
