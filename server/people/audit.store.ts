import { asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import type { Actor } from './actor.ts'
import { audit } from './audit.tables.ts'

export interface AuditLine {
  readonly action: string
  readonly subject: string
  readonly detail: Record<string, unknown>
}

/** Writes audit lines in the transaction of the change that they tell of. */
export async function recordAudit(tx: Transaction, actor: Actor, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length === 0) return
  const { id: personId, name: personName } = actor.person
  const rows = lines.map((line) => ({ ...line, at: actor.at, personId, personName, requestId: actor.requestId }))
  await tx.insert(audit).values(rows)
}

/** The history of one record, oldest first. */
export function auditOf(db: Database, subject: string) {
  return db.select().from(audit).where(eq(audit.subject, subject)).orderBy(asc(audit.id))
}
