import { and, count, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import { type CaseItem, caseItem } from './cases.tables.ts'

const inHandOf = (person: string) => and(eq(caseItem.handlerId, person), isNull(caseItem.closedAt))

/** How many open cases somebody handles. */
export async function countInHandOf(db: Database | Transaction, person: string): Promise<number> {
  const [row] = await db.select({ count: count() }).from(caseItem).where(inHandOf(person))
  return row?.count ?? 0
}

export const casesInHandOf = (db: Database | Transaction, person: string): Promise<CaseItem[]> =>
  db.select().from(caseItem).where(inHandOf(person)).orderBy(caseItem.number)
