import type { Actor } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { takeUploads, uploadsOf } from '../platform/uploads/index.ts'
import { auditSubject } from './case-audit.ts'

/** Of `ids`, the uploads that may come into the case: own ones that nothing holds yet, and those of the case. */
export async function uploadsKnownTo(
  tx: Transaction,
  caseId: string,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await uploadsOf(tx, ids.filter(isUuid))
  const known = rows.filter(({ keptBy, uploadedBy }) =>
    keptBy === null ? uploadedBy === actor.person.id : keptBy === auditSubject(caseId),
  )
  return new Set(known.map(({ id }) => id))
}

/** Gives the uploads to the case: whoever sees it sees them. */
export async function bindUploads(
  tx: Transaction,
  caseId: string,
  actor: Actor,
  ids: readonly string[],
): Promise<void> {
  const rows = await uploadsOf(tx, ids)
  const free = rows.filter(({ keptBy }) => keptBy === null).map(({ id }) => id)
  await takeUploads(tx, free, actor.person.id, auditSubject(caseId))
}

/** Names of uploads, for those that are still there. */
export async function fileNames(db: Database, ids: readonly string[]) {
  const rows = await uploadsOf(db, ids)
  return new Map(rows.map(({ id, fileName, size }) => [id, { id, name: fileName, size }] as const))
}

/** Uploads go by UUID; the database takes nothing else for one. */
const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
