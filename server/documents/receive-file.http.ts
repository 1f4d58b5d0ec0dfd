import type { FastifyRequest } from 'fastify'
import { receiveUpload } from '../platform/http/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { limitConcurrency } from '../platform/workers/index.ts'
import { compileApart } from './compile-apart.ts'
import type { FileToCompile } from './compile-file.ts'
import type { ImportedFile } from './import.ts'

/** Files that are held in memory and read at once; the others wait without being taken off the wire. */
const filesAtOnce = 3

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
    const { name, bytes } = await receiveUpload(request, compiling.limitBytes)
    const compiled = await compileApart({ ...compiling, bytes, name }, gone.signal)
    gone.signal.throwIfAborted()
    return { ...compiled, name, bytes }
  })
}
