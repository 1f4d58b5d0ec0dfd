import { createHash, randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database/index.ts'
import { ProblemError } from '../problem/index.ts'
import type { UploadKind } from './accepted-kind.ts'
import { storedFile, upload } from './uploads.tables.ts'

type Reader = Database | Transaction
export type UploadRow = typeof upload.$inferSelect

export interface NewUpload {
  readonly name: string
  readonly kind: UploadKind
  readonly bytes: Uint8Array
  readonly personId: string
  readonly at: Date
}

/** Keeps the bytes of a file, unless they are there, and says how they are found again. */
export async function storeBytes(tx: Transaction, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // The row is written where it is there already, too: it must not be dropped before something refers to it.
  await tx
    .insert(storedFile)
    .values({ sha256, size: bytes.byteLength, bytes: Buffer.from(bytes) })
    .onConflictDoUpdate({ target: storedFile.sha256, set: { size: sql`excluded.size` } })
  return sha256
}

export async function addUpload(tx: Transaction, file: NewUpload): Promise<UploadRow> {
  const { name: fileName, kind, personId: uploadedBy, at } = file
  const sha256 = await storeBytes(tx, file.bytes)
  const row = { id: randomUUID(), sha256, fileName, size: file.bytes.byteLength, kind, uploadedBy, at, keptBy: null }
  await tx.insert(upload).values(row)
  return row
}

/**
 * Gives files to a record, in the order of `ids`. Throws `upload-not-yours` unless all of them were sent by this person and
 * no record has taken one.
 */
export async function takeUploads(
  tx: Transaction,
  ids: readonly string[],
  personId: string,
  keptBy: string,
): Promise<readonly UploadRow[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const taken = await tx
    .update(upload)
    .set({ keptBy })
    .where(and(inArray(upload.id, wanted), eq(upload.uploadedBy, personId), isNull(upload.keptBy)))
    .returning()
  const byId = new Map(taken.map((row) => [row.id, row]))
  const missing = wanted.filter((id) => !byId.has(id))
  if (missing.length > 0) throw new ProblemError('upload-not-yours', { ids: missing.join('、') })
  return wanted.map((id) => byId.get(id) as UploadRow)
}

/** Several at once, in no order; those that are not there are left out. */
export async function uploadsOf(db: Reader, ids: readonly string[]): Promise<readonly UploadRow[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(upload)
        .where(inArray(upload.id, [...ids]))
}

/** All that a record has taken, the oldest first. */
export const uploadsKeptBy = (db: Reader, keptBy: string): Promise<UploadRow[]> =>
  db.select().from(upload).where(eq(upload.keptBy, keptBy)).orderBy(asc(upload.at), asc(upload.id))

export async function uploadOf(db: Reader, id: string): Promise<UploadRow | undefined> {
  const [row] = await db.select().from(upload).where(eq(upload.id, id))
  return row
}

export async function uploadBytes(db: Reader, id: string): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ bytes: storedFile.bytes })
    .from(upload)
    .innerJoin(storedFile, eq(storedFile.sha256, upload.sha256))
    .where(eq(upload.id, id))
  return row?.bytes
}

/** Lets go of what no record has taken since, and of bytes that nothing refers to any more; says how many files went. */
export async function dropOldUploads(db: Database, before: Date): Promise<number> {
  const dropped = await db
    .delete(upload)
    .where(and(isNull(upload.keptBy), lt(upload.at, before)))
    .returning({ sha256: upload.sha256 })
  for (const sha256 of new Set(dropped.map((row) => row.sha256))) await dropBytes(db, sha256)
  return dropped.length
}

const foreignKeyViolation = '23503'

async function dropBytes(db: Database, sha256: string): Promise<void> {
  try {
    await db.delete(storedFile).where(eq(storedFile.sha256, sha256))
  } catch (error) {
    // Some record has the same bytes. Which tables refer to them is theirs to know, and the database's.
    const { code } = ((error as Error).cause ?? error) as { code?: string }
    if (code !== foreignKeyViolation) throw error
  }
}
