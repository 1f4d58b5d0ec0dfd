import { and, isNull, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/index.ts'
import { caseItem } from '../cases.tables.ts'
import { type Asking, caseWhere } from './case-where.store.ts'

/** Of each type within reach: how many are open, and how many of those are late. Types without any case are left out. */
export async function openByType(db: Database, asking: Asking) {
  const isOpen = isNull(caseItem.closedAt)
  const rows = await db
    .select({
      type: caseItem.type,
      open: sql<number>`count(*) filter (where ${isOpen})`.mapWith(Number),
      late: sql<number>`count(*) filter (where ${and(isOpen, sql`${caseItem.due} < ${asking.day}`)})`.mapWith(Number),
    })
    .from(caseItem)
    .where(caseWhere({ status: 'all' }, asking))
    .groupBy(caseItem.type)
  return new Map(rows.map(({ type, ...counts }) => [type, counts] as const))
}
