import type { Lexicon } from '@linchpin/kernels/policy'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { access, type Permission } from '../people/index.ts'
import type { Database } from '../platform/database/index.ts'

export interface DocumentsOptions {
  readonly db: Database
  readonly fileLimitBytes: number
  /** Names that the city's pack knows. */
  readonly lexicons: readonly Lexicon[]
  readonly now: () => Date
}

export const ofDocument = z.object({ id: z.uuid() })
export const VersionQuery = z.object({ version: z.coerce.number().int().min(1).max(1_000_000).optional() })

/** What the guard reads: documents belong to the city as a whole. */
export const withPermission = (permission: Permission) => access(permission, 'city')

/** A file to be saved under `title` and `ending`, never shown inside the page. */
export function download(reply: FastifyReply, title: string, ending: string, type: string): FastifyReply {
  const name = `${[...title].slice(0, titleLimit).join('')}${ending}`
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type(type)
}

/** Characters; file systems take 255 bytes. */
const titleLimit = 70
