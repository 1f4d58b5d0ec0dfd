import { and, arrayContains, eq, gt, isNull, or } from 'drizzle-orm'
import { caseItem } from '../cases.tables.ts'
import type { DueBecause } from '../deadlines/next-due.ts'
import type { LiveCase } from './cases-paper.ts'
import type { Queries } from './meetings.store.ts'

const { id, number, title, state, lead, due, dueBecause, warnFrom, waitsFor } = caseItem
const { openedAt, stateSince, reportedAt, closedAt } = caseItem
const { districts, chains, bodies, enterprises, cooperating, subjectName } = caseItem
const columns = {
  ...{ id, number, title, state, lead, due, dueBecause, warnFrom, waitsFor },
  ...{ openedAt, stateSince, reportedAt, closedAt },
  ...{ districts, chains, bodies, enterprises, cooperating, about: subjectName },
}

/** Cases of a type that are open, and those that ended after `sinceAt`; of one chain, or of the city. */
export async function liveCases(
  db: Queries,
  type: string,
  chain: string | null,
  sinceAt: string,
): Promise<readonly LiveCase[]> {
  const rows = await db
    .select(columns)
    .from(caseItem)
    .where(
      and(
        eq(caseItem.type, type),
        isNull(caseItem.voidedAt),
        or(isNull(closedAt), gt(closedAt, new Date(sinceAt))),
        chain === null ? undefined : arrayContains(chains, [chain]),
      ),
    )
  return rows.map(({ districts, chains, bodies, enterprises, cooperating, ...row }) => ({
    ...row,
    dueBecause: row.dueBecause as DueBecause | null,
    openedAt: row.openedAt.toISOString(),
    stateSince: row.stateSince.toISOString(),
    reportedAt: row.reportedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    of: { districts, chains, bodies: [...bodies, ...cooperating], enterprises },
  }))
}
