import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../platform/problem/index.ts'
import { limitConcurrency } from '../platform/workers/index.ts'
import { compileApart } from './compile-apart.ts'
import type { FileToCompile } from './compile-file.ts'
import type { ImportedFile } from './import.ts'

/** Files that are held in memory and read at once; the others wait without being taken off the wire. */
const filesAtOnce = 3
const nameLimit = 200

const inTurn = limitConcurrency(filesAtOnce)

/**
 * Takes the one file of a request and compiles it apart from the server's own thread. When the sender goes away, the
 * work ends and nothing is kept.
 */
export function receiveFile(
  request: FastifyRequest,
  compiling: Pick<FileToCompile, 'limitBytes' | 'lexicons'>,
): Promise<ImportedFile> {
  const gone = new AbortController()
  request.raw.socket.once('close', () => gone.abort(new ProblemError('import-interrupted')))
  return inTurn(async () => {
    gone.signal.throwIfAborted()
    const { name, bytes } = await readUpload(request, compiling.limitBytes)
    const compiled = await compileApart({ ...compiling, bytes, name }, gone.signal)
    gone.signal.throwIfAborted()
    return { ...compiled, name, bytes }
  })
}

async function readUpload(request: FastifyRequest, limitBytes: number): Promise<{ name: string; bytes: Uint8Array }> {
  if (!request.isMultipart()) throw new ProblemError('file-missing')
  let part: MultipartFile | undefined
  let bytes: Buffer
  try {
    part = await request.file()
    if (part?.fieldname !== 'file') throw new ProblemError('file-missing')
    bytes = await part.toBuffer()
  } catch (error) {
    throw uploadProblem(error, request, part?.filename ?? '', limitBytes)
  }
  return { name: baseName(part.filename), bytes: new Uint8Array(bytes) }
}

function uploadProblem(error: unknown, request: FastifyRequest, name: string, limitBytes: number): unknown {
  if (error instanceof ProblemError) return error
  if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') return new ProblemError('import-interrupted')
  const size = megabytes(Number(request.headers['content-length'] ?? limitBytes))
  return new ProblemError('file-too-large', { name: baseName(name), size, limit: megabytes(limitBytes) })
}

const megabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10

/** The last part of a name as some browsers send it, without what no file system takes, and not endless. */
const baseName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}<>:"|?*]/gu, '')
    .trim()
    .slice(-nameLimit) || '未命名文件'
