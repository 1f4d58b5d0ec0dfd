/** Why a file could not be read; `file-problems.ts` has the words for each. */
export type FileErrorCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-encrypted'
  | 'file-scanned'
  | 'file-damaged'
  | 'file-unsupported'
  | 'file-classified'
  | 'file-timeout'

export type FileErrorParams = Readonly<Record<string, string | number>>

/** Thrown by every reader; `params` fill the placeholders of the message of its code. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly code: FileErrorCode
  readonly params: FileErrorParams

  constructor(code: FileErrorCode, params: FileErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.code = code
    this.params = params
  }
}

/** Whether a string received from elsewhere (a worker, a stored row) names one of the errors above. */
export function isFileErrorCode(code: unknown): code is FileErrorCode {
  return typeof code === 'string' && codes.has(code)
}

const codes: ReadonlySet<string> = new Set<FileErrorCode>([
  'file-empty',
  'file-too-large',
  'file-encrypted',
  'file-scanned',
  'file-damaged',
  'file-unsupported',
  'file-classified',
  'file-timeout',
])
