import type { CompiledDocument } from '@linchpin/kernels/policy'
import { asc, inArray, isNull } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import { currentVersion } from './documents.store.ts'
import { document, documentVersion } from './documents.tables.ts'

/** A document that is compared, with what people corrected of what it says of itself. */
export interface PresentDocument {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly issuer: string | null
  readonly date: string | null
  readonly sample: boolean
}

/** All documents that are not deleted, in the order of their import. */
export function presentDocuments(db: Database): Promise<readonly PresentDocument[]> {
  const { id, version, title, issuer, date, sample } = document
  return db
    .select({ id, version, title, issuer, date, sample })
    .from(document)
    .where(isNull(document.deletedAt))
    .orderBy(asc(document.importedAt), asc(document.id))
}

/** What was compiled of the current versions of `ids`. */
export async function currentCompiled(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CompiledDocument>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: documentVersion.documentId, compiled: documentVersion.compiled })
    .from(document)
    .innerJoin(documentVersion, currentVersion)
    .where(inArray(document.id, [...ids]))
  return new Map(rows.map(({ id, compiled }) => [id, compiled]))
}
