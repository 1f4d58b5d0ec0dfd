import { and, eq, lt } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { commandReceipt } from './cases.tables.ts'

export interface CommandKey {
  readonly personId: string
  readonly key: string
  /** Digest of what is asked. */
  readonly asked: string
}

/**
 * Claims the key for this transaction, or gives the answer that was given under it: `null` where the key is new. A transaction with
 * the same key waits here for this one to end. Throws `idempotency-key-reused` where something else was asked under it.
 */
export async function claimKey(
  tx: Transaction,
  { personId, key, asked }: CommandKey,
  at: Date,
): Promise<{ readonly answer: unknown } | null> {
  const claimed = await tx
    .insert(commandReceipt)
    .values({ personId, key, asked, answer: null, at })
    .onConflictDoNothing()
    .returning({ key: commandReceipt.key })
  if (claimed.length === 1) return null
  const [there] = await tx.select().from(commandReceipt).where(isKey({ personId, key }))
  if (there?.asked !== asked) throw new ProblemError('idempotency-key-reused', { key })
  return { answer: there.answer }
}

export async function keepAnswer(tx: Transaction, key: CommandKey, answer: unknown): Promise<void> {
  await tx.update(commandReceipt).set({ answer }).where(isKey(key))
}

/** Nobody asks for an answer again after so long. */
export async function forgetReceipts(db: Database, before: Date): Promise<void> {
  await db.delete(commandReceipt).where(lt(commandReceipt.at, before))
}

const isKey = ({ personId, key }: Pick<CommandKey, 'personId' | 'key'>) =>
  and(eq(commandReceipt.personId, personId), eq(commandReceipt.key, key))
