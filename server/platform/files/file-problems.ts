import type { ProblemTable } from '../problem/index.ts'
import type { FileErrorCode } from './file-error.ts'
import { fileErrors } from './file-errors.ts'

const statuses: Readonly<Record<FileErrorCode, number>> = {
  'file-empty': 422,
  'file-too-large': 413,
  'file-encrypted': 422,
  'file-scanned': 422,
  'file-damaged': 422,
  'file-unsupported': 415,
  'file-classified': 422,
  'file-timeout': 422,
}

/** The errors of readers as a server answers them. */
export const fileProblems: ProblemTable = Object.fromEntries(
  Object.entries(fileErrors).map(([code, words]) => [code, { status: statuses[code as FileErrorCode], ...words }]),
)
