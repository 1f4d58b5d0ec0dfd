/** What every command does with a file that is named: read it within the limit, and say what is wrong with it. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { lexiconsOf } from '@linchpin/server/city-packs'
import { compileFile } from '@linchpin/server/documents'
import { describeFileError, FileError } from '@linchpin/server/files'
import { UsageError } from '../usage-error.ts'
import { systemErrorText } from './system-error.ts'

const lexicons = lexiconsOf(process.env.CITY || undefined)

/** The largest file that is read, in bytes. */
export function readLimit(limitMb = '64'): number {
  if (!/^\d+$/.test(limitMb) || Number(limitMb) < 1) {
    throw new UsageError(`--limit-mb is ${limitMb}: it must be a whole number of megabytes, such as 64.`)
  }
  return Number(limitMb) * 1024 * 1024
}

/** Waits until a slow reader of a pipe has taken it. */
export const print = (text: string) => new Promise<void>((done) => process.stdout.write(text, () => done()))

export async function compilePath(path: string, limitBytes: number): Promise<CompiledDocument> {
  const { size } = await stat(path)
  const name = basename(path)
  // Told before it is read: what is too large does not come into memory.
  if (size > limitBytes)
    throw new FileError('file-too-large', { name, size: megabytes(size), limit: megabytes(limitBytes) })
  const { compiled } = await compileFile({ bytes: new Uint8Array(await readFile(path)), name, limitBytes, lexicons })
  return compiled
}

const megabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10

export function messageOf(error: unknown): string {
  if (error instanceof FileError) {
    const { message, remedy } = describeFileError(error, /^zh/i.test(process.env.LANG ?? '') ? 'zh' : 'en')
    return `${message} ${remedy}`
  }
  return systemErrorText(error)
}
