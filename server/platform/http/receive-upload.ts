import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../problem/index.ts'

const nameLimit = 200

/** The one file of a request, whole in memory. Throws `ProblemError` where there is none, or too much of it. */
export async function receiveUpload(
  request: FastifyRequest,
  limitBytes: number,
): Promise<{ name: string; bytes: Uint8Array }> {
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
