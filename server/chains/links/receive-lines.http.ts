import type { FastifyRequest } from 'fastify'
import { ProblemError } from '../../platform/problem/index.ts'
import { dropFiles, keepUpload } from './link-files.ts'

/** Millions of lines are more than other files are. */
const limitBytes = 4 * 1024 ** 3

/** The one file of a request onto the disk as it comes; its name. */
export async function receiveLines(request: FastifyRequest, id: string): Promise<string> {
  if (!request.isMultipart()) throw new ProblemError('file-missing')
  const part = await request.file({ limits: { fileSize: limitBytes } })
  if (part?.fieldname !== 'file') throw new ProblemError('file-missing')
  const name =
    (part.filename.split(/[/\\]/).at(-1) ?? '')
      .replace(/[\p{Cc}<>:"|?*]/gu, '')
      .trim()
      .slice(-200) || '未命名文件'
  await keepUpload(id, part.file).catch(() => {
    throw new ProblemError('import-interrupted')
  })
  if (part.file.truncated) {
    await dropFiles(id)
    const [size, limit] = [Number(request.headers['content-length'] ?? limitBytes), limitBytes].map((bytes) =>
      Math.ceil(bytes / 2 ** 20),
    )
    throw new ProblemError('file-too-large', { name, size, limit })
  }
  return name
}
