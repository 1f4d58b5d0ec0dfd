import { z } from 'zod'
import type { Database } from '../database/index.ts'
import { type Http, type RouteAccess, receiveUpload } from '../http/index.ts'
import { ProblemError } from '../problem/index.ts'
import { limitConcurrency } from '../workers/index.ts'
import { acceptedKind } from './accepted-kind.ts'
import { checkApart } from './check-apart.ts'
import { addUpload } from './uploads.store.ts'

export interface UploadOptions {
  readonly db: Database
  readonly fileLimitBytes: number
  /** Who may send files in. */
  readonly access: RouteAccess
  readonly now: () => Date
}

/** Files that are held in memory and read at once; the others wait without being taken off the wire. */
const filesAtOnce = 3

const Uploaded = z.object({ id: z.uuid(), name: z.string(), size: z.number().int(), kind: z.string() })

/** A file comes in before the record that it is for; the record takes it by its id (`takeUploads`). */
export function uploadRoutes(app: Http, { db, fileLimitBytes, access, now }: UploadOptions): void {
  const inTurn = limitConcurrency(filesAtOnce)
  app.post(
    '/api/uploads',
    {
      config: { access },
      schema: { response: { 201: Uploaded }, consumes: ['multipart/form-data'], tags: ['uploads'] },
    },
    (request, reply) => {
      const gone = new AbortController()
      request.raw.socket.once('close', () => gone.abort(new ProblemError('import-interrupted')))
      return inTurn(async () => {
        gone.signal.throwIfAborted()
        const { name, bytes } = await receiveUpload(request, fileLimitBytes)
        const kind = acceptedKind(await checkApart({ name, bytes }, gone.signal), name)
        gone.signal.throwIfAborted()
        const file = { name, kind, bytes, personId: request.person.id, at: now() }
        const { id, size } = await db.transaction((tx) => addUpload(tx, file))
        return reply.status(201).send({ id, name, size, kind })
      })
    },
  )
}
