import type { Commitment, CommitmentKind } from '@linchpin/api'
import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import { commitment } from './documents.tables.ts'
import { differs } from './review.ts'
import { byText } from './text-order.ts'

type Row = typeof commitment.$inferSelect
const rowsPerInsert = 500

/** The commitments of one version of a document, in the order of its text. */
export async function commitmentsOf(
  db: Database | Transaction,
  documentId: string,
  version: number,
): Promise<Commitment[]> {
  const rows = await db
    .select()
    .from(commitment)
    .where(and(eq(commitment.documentId, documentId), eq(commitment.version, version)))
  return rows.map(fromRow).sort(byText)
}

/** One commitment, locked until the transaction ends. */
export async function lockCommitment(tx: Transaction, documentId: string, version: number, id: string) {
  const [row] = await tx
    .select()
    .from(commitment)
    .where(isOne(documentId, version, id))
    .for('update')
  return row ? fromRow(row) : undefined
}

export async function insertCommitments(
  tx: Transaction,
  documentId: string,
  version: number,
  items: readonly Commitment[],
) {
  for (let i = 0; i < items.length; i += rowsPerInsert) {
    await tx
      .insert(commitment)
      .values(items.slice(i, i + rowsPerInsert).map((item) => toRow(documentId, version, item)))
  }
}

/** Inserts one; `false` where its id is taken. */
export async function insertCommitment(
  tx: Transaction,
  documentId: string,
  version: number,
  item: Commitment,
): Promise<boolean> {
  const inserted = await tx
    .insert(commitment)
    .values(toRow(documentId, version, item))
    .onConflictDoNothing()
    .returning()
  return inserted.length === 1
}

export async function updateCommitment(
  tx: Transaction,
  documentId: string,
  version: number,
  item: Commitment,
): Promise<void> {
  await tx
    .update(commitment)
    .set(toRow(documentId, version, item))
    .where(isOne(documentId, version, item.id))
}

const isOne = (documentId: string, version: number, id: string) =>
  and(eq(commitment.documentId, documentId), eq(commitment.version, version), eq(commitment.id, id))

function toRow(documentId: string, version: number, item: Commitment): typeof commitment.$inferInsert {
  const { corrected: _derived, reviewedAt, ...stored } = item
  return { documentId, version, ...stored, reviewedAt: reviewedAt === null ? null : new Date(reviewedAt) }
}

function fromRow({ documentId: _document, version: _version, ...row }: Row): Commitment {
  return {
    ...row,
    corrected: differs(row.kind as CommitmentKind, row.proposed, row.current),
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
  } as Commitment
}
