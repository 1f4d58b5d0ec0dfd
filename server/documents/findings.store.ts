import type { Commitment } from '@linchpin/api'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import { currentVersion } from './documents.store.ts'
import { commitment, document, documentVersion } from './documents.tables.ts'
import { storedForm } from './stored-form.ts'

/** A document that is compared, with what people corrected of what it says of itself. */
export interface PresentDocument {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly issuer: string | null
  readonly date: string | null
  readonly sample: boolean
  /** Changes with every review that `ReviewedItem` tells of; null where there is none. */
  readonly reviewed: string | null
}

/** What a person rejected, changed or added. Confirming changes nothing that is compared. */
export type ReviewedItem = Pick<Commitment, 'id' | 'kind' | 'clause' | 'start' | 'end' | 'state' | 'current'>

/** All documents that are neither deleted nor repealed, in the order of their import. */
export async function presentDocuments(db: Database): Promise<readonly PresentDocument[]> {
  const { id, version, title, issuer, date, sample } = document
  const rows = await db
    .select({ id, version, title, issuer, date, sample })
    .from(document)
    .where(isPresent)
    .orderBy(asc(document.importedAt), asc(document.id))
  const { id: item, revision } = commitment
  const marks = await db
    .select({ id, mark: sql<string>`md5(string_agg(${item} || ':' || ${revision}, ',' order by ${item}))` })
    .from(document)
    .innerJoin(commitment, ofCurrent)
    .where(and(isPresent, isDecided))
    .groupBy(id)
  const markOf = new Map(marks.map((row) => [row.id, row.mark]))
  return rows.map((row) => ({ ...row, reviewed: markOf.get(row.id) ?? null }))
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
  return new Map(rows.map(({ id, compiled }) => [id, storedForm(compiled)]))
}

/** By document, what people decided of its current version. */
export async function reviewedItems(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReviewedItem[]>> {
  const found = new Map<string, ReviewedItem[]>()
  if (ids.length === 0) return found
  const { documentId, id, kind, clause, start, end, state, current } = commitment
  const rows = await db
    .select({ documentId, item: { id, kind, clause, start, end, state, current } })
    .from(document)
    .innerJoin(commitment, ofCurrent)
    .where(and(inArray(documentId, [...ids]), isDecided))
  for (const { documentId: of, item } of rows) found.set(of, [...(found.get(of) ?? []), item as ReviewedItem])
  return found
}

const isPresent = sql`${document.deletedAt} is null and ${document.status} is distinct from 'repealed'`
const ofCurrent = and(eq(commitment.documentId, document.id), eq(commitment.version, document.version))
/** Of the kinds that are compared as they were taken out of the text. */
const isDecided = sql`${commitment.kind} in ('target', 'fact', 'measure') and (${commitment.state} = 'rejected' or (${commitment.state} = 'confirmed'
  and (${commitment.origin} = 'added' or ${commitment.current} is distinct from ${commitment.proposed})))`
