import { failureOfWorker } from '../platform/files/index.ts'
import { runInWorker } from '../platform/workers/index.ts'
import type { CompiledFile, FileToCompile } from './compile-file.ts'

const timeoutMs = 120_000
const memoryMb = 1024

/**
 * `compileFile` in a thread of its own with limits on time and memory, so that no file can stop the server or hold it
 * for ever. Throws `FileError`; when `signal` aborts the thread ends and the promise rejects with its reason.
 */
export async function compileApart(file: FileToCompile, signal?: AbortSignal): Promise<CompiledFile> {
  const limits = { timeoutMs, memoryMb, ...(signal ? { signal } : {}) }
  try {
    return await runInWorker<CompiledFile>(new URL('./compile-file.ts', import.meta.url), file, limits)
  } catch (error) {
    throw failureOfWorker(error, file.name, timeoutMs)
  }
}
