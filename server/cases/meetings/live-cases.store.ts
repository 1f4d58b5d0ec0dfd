import { and, arrayContains, eq, gt, isNull, or } from 'drizzle-orm'
import { dueOf, reachedBy } from '../case-row.ts'
import { caseItem } from '../cases.tables.ts'
import type { LiveCase } from './cases-paper.ts'
import type { Queries } from './meetings.store.ts'

/** Cases of a type that are open, and those that ended after `sinceAt`; of one chain, or of the city. */
export async function liveCases(
  db: Queries,
  type: string,
  chain: string | null,
  sinceAt: string,
): Promise<readonly LiveCase[]> {
  const rows = await db
    .select()
    .from(caseItem)
    .where(
      and(
        eq(caseItem.type, type),
        isNull(caseItem.voidedAt),
        or(isNull(caseItem.closedAt), gt(caseItem.closedAt, new Date(sinceAt))),
        chain === null ? undefined : arrayContains(caseItem.chains, [chain]),
      ),
    )
    .orderBy(caseItem.number)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state,
    lead: row.lead,
    due: row.due,
    dueBecause: dueOf(row),
    warnFrom: row.warnFrom,
    waitsFor: row.waitsFor,
    openedAt: row.openedAt.toISOString(),
    stateSince: row.stateSince.toISOString(),
    reportedAt: row.reportedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    of: reachedBy(row),
  }))
}
