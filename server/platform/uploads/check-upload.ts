import type { Block } from '@linchpin/kernels/policy'
import { FileError, type FileKind, fileContent, readDocument, refuseClassified } from '../files/index.ts'
import { ProblemError } from '../problem/index.ts'
import { readSheet } from '../sheets/index.ts'

export interface FileToCheck {
  readonly bytes: Uint8Array
  readonly name: string
}

/**
 * What a file is by its content. Throws `FileError` for what is empty, encrypted or broken, and for what its readable text
 * marks as a state secret. Pictures, scans, presentations and archives have no text that is read here.
 */
export async function checkUpload({ bytes, name }: FileToCheck): Promise<FileKind> {
  const { kind } = await named(name, () => fileContent(bytes, name))
  if (kind === 'xlsx') await checkSheets(bytes, name)
  else if (readable.has(kind)) await checkDocument(bytes, name)
  return kind
}

/** The same, as the entry of a worker. */
export const run = checkUpload

const readable: ReadonlySet<FileKind> = new Set<FileKind>(['pdf', 'docx', 'doc', 'rtf', 'txt', 'md'])
const rowsLookedAt = 30

async function checkDocument(bytes: Uint8Array, name: string): Promise<void> {
  try {
    refuseClassified((await readDocument(bytes, { name, limitBytes: Number.POSITIVE_INFINITY })).source, name)
  } catch (error) {
    // A paper of pictures only has no words to look at.
    if (!(error instanceof FileError) || (error.code !== 'file-scanned' && error.code !== 'file-empty')) throw error
  }
}

async function checkSheets(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { sheets } = await readSheet(bytes, { fileName: name })
    for (const { name: sheet } of sheets) {
      const rows: string[][] = []
      for await (const { cells } of (await readSheet(bytes, { fileName: name, sheet })).rows) {
        rows.push(cells.map((cell) => (cell === null ? '' : String(cell))))
        if (rows.length === rowsLookedAt) break
      }
      const table: Block = { kind: 'table', rows }
      refuseClassified({ blocks: [table] }, name)
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    // A sheet that is too large to be imported may still be kept as a file.
    if (error.code === 'sheet-damaged') throw new FileError('file-damaged', { name, format: 'Excel (.xlsx)' })
  }
}

async function named<T>(name: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    throw error instanceof FileError ? new FileError(error.code, { name, ...error.params }, { cause: error }) : error
  }
}
