import { WorkerError, WorkerFailure } from '../workers/index.ts'
import { FileError, type FileErrorParams, isFileErrorCode } from './file-error.ts'

/** What the end of a thread that worked on a file means for the file; other errors as they are. */
export function failureOfWorker(error: unknown, name: string, timeoutMs: number): unknown {
  if (error instanceof WorkerError && isFileErrorCode(error.original.code)) {
    return new FileError(error.original.code, error.original.params as FileErrorParams, { cause: error })
  }
  if (error instanceof WorkerFailure) {
    if (error.kind !== 'timeout') return new FileError('file-damaged', { name }, { cause: error })
    return new FileError('file-timeout', { name, seconds: Math.round(timeoutMs / 1000) }, { cause: error })
  }
  return error
}
