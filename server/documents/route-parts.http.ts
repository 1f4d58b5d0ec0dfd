import type { Lexicon } from '@linchpin/kernels/policy'
import { z } from 'zod'
import { access, type Permission } from '../people/index.ts'
import type { Database } from '../platform/database/index.ts'

export { download } from '../platform/http/index.ts'

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
