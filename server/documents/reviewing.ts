import type {
  BulkConfirmResult,
  Commitment,
  DocumentFields,
  DocumentSummary,
  NewCommitment,
  ReviewCommand,
} from '@linchpin/api'
import { type Actor, recordAudit } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { commitmentsOf, insertCommitment, lockCommitment, updateCommitment } from './commitments.store.ts'
import { partsOf } from './document-parts.ts'
import { type DocumentRow, findSummary, findVersion, lockDocument, updateDocument } from './documents.store.ts'
import { addition, changes, type ReviewedText, review } from './review.ts'

/**
 * Reviews one commitment of the current version. Throws `commitment-changed`, with who did it and what it is now, where
 * `revision` is not the one that stands; otherwise as `review`.
 */
export function reviewCommitment(
  db: Database,
  id: string,
  item: string,
  command: ReviewCommand,
  revision: number,
  actor: Actor,
) {
  return db.transaction(async (tx): Promise<Commitment> => {
    const { row, text } = await lockText(tx, id)
    const before = await lockCommitment(tx, id, row.version, item)
    if (!before) throw new ProblemError('commitment-not-found', { id: item })
    if (before.revision !== revision) {
      throw new ProblemError('commitment-changed', { by: before.reviewedBy, at: before.reviewedAt, current: before })
    }
    const after = review(before, command, text, reviewer(actor))
    await save(tx, row, before, after, command, actor)
    return after
  })
}

/** Confirms many at once; those that somebody changed meanwhile are left and named. */
export function confirmCommitments(
  db: Database,
  id: string,
  items: readonly { readonly id: string; readonly revision: number }[],
  actor: Actor,
) {
  return db.transaction(async (tx): Promise<BulkConfirmResult> => {
    const { row, text } = await lockText(tx, id)
    const confirmed: Commitment[] = []
    const stale: string[] = []
    // In one order for everybody, so that two of these cannot wait for each other.
    for (const item of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const before = await lockCommitment(tx, id, row.version, item.id)
      if (!before || before.revision !== item.revision) {
        stale.push(item.id)
        continue
      }
      const after = review(before, { action: 'confirm' }, text, reviewer(actor))
      await save(tx, row, before, after, { action: 'confirm' }, actor)
      confirmed.push(after)
    }
    return { confirmed, stale }
  })
}

/** Adds what the compiler did not see. Throws `commitment-exists` where that sentence has one. */
export function addCommitment(db: Database, id: string, added: NewCommitment, actor: Actor) {
  return db.transaction(async (tx): Promise<Commitment> => {
    const { row, text } = await lockText(tx, id)
    const item = addition(added, text, reviewer(actor), await commitmentsOf(tx, id, row.version))
    if (!(await insertCommitment(tx, id, row.version, item))) {
      throw new ProblemError('commitment-exists', { clause: added.clause })
    }
    const subject = commitmentSubject(id, item.id)
    await recordAudit(tx, actor, [
      { action: 'commitment.add', subject, detail: { kind: item.kind, clause: item.clause, fields: item.current } },
    ])
    return item
  })
}

/** Corrects what the document is said to say of itself. */
export function correctDocument(
  db: Database,
  id: string,
  fields: Partial<DocumentFields>,
  revision: number,
  actor: Actor,
) {
  return changeDocument(db, id, actor, 'document.correct', (row) => {
    if (row.deletedAt) throw new ProblemError('document-deleted')
    if (row.revision !== revision) throw new ProblemError('document-changed')
    return fields
  })
}

export function deleteDocument(db: Database, id: string, actor: Actor) {
  return changeDocument(db, id, actor, 'document.delete', () => ({ deletedAt: actor.at }))
}

export function restoreDocument(db: Database, id: string, actor: Actor) {
  return changeDocument(db, id, actor, 'document.restore', () => ({ deletedAt: null }))
}

export const commitmentSubject = (documentId: string, id: string): string => `commitment:${documentId}:${id}`

function changeDocument(
  db: Database,
  id: string,
  actor: Actor,
  action: string,
  change: (row: DocumentRow) => Partial<DocumentRow>,
): Promise<DocumentSummary> {
  return db.transaction(async (tx) => {
    const row = await lockDocument(tx, id, 'update')
    if (!row) throw new ProblemError('document-not-found', { id })
    const changed = change(row)
    await updateDocument(tx, { ...row, ...changed, revision: row.revision + 1 })
    const before = Object.fromEntries(Object.keys(changed).map((name) => [name, row[name as keyof DocumentRow]]))
    await recordAudit(tx, actor, [{ action, subject: `document:${id}`, detail: { before, after: changed } }])
    const summary = await findSummary(tx, id)
    if (!summary) throw new ProblemError('document-not-found', { id })
    return summary
  })
}

/** The current version's text, with the document held so that no new version comes in between. */
async function lockText(tx: Transaction, id: string): Promise<{ row: DocumentRow; text: ReviewedText }> {
  const row = await lockDocument(tx, id, 'share')
  if (!row) throw new ProblemError('document-not-found', { id })
  if (row.deletedAt) throw new ProblemError('document-deleted')
  const version = await findVersion(tx, id, row.version)
  if (!version) throw new ProblemError('version-not-found', { version: row.version })
  return { row, text: { text: version.compiled.text, clauses: partsOf(version.compiled) } }
}

async function save(
  tx: Transaction,
  row: DocumentRow,
  before: Commitment,
  after: Commitment,
  command: ReviewCommand,
  actor: Actor,
): Promise<void> {
  await updateCommitment(tx, row.id, row.version, after)
  const reason = command.action === 'reject' && command.reason ? { reason: command.reason } : {}
  const detail = { version: row.version, ...reason, changes: changes(before, after) }
  await recordAudit(tx, actor, [
    { action: `commitment.${command.action}`, subject: commitmentSubject(row.id, after.id), detail },
  ])
}

const reviewer = (actor: Actor) => ({ name: actor.person.name, at: actor.at.toISOString() })
