import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/index.ts'
import { caseEvent } from '../../cases.tables.ts'

/** What was last noted of the progress of each case. For the authorities: internal notes are among them. */
export async function latestProgress(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const text = sql<string>`${caseEvent.data} ->> 'text'`
  const tellsProgress = sql`${caseEvent.data} ->> 'isProgress' is distinct from 'false'`
  const rows = await db
    .selectDistinctOn([caseEvent.caseId], { id: caseEvent.caseId, text })
    .from(caseEvent)
    .where(and(inArray(caseEvent.caseId, [...ids]), eq(caseEvent.kind, 'noted'), tellsProgress))
    .orderBy(caseEvent.caseId, desc(caseEvent.seq))
  return new Map(rows.map(({ id, text: told }) => [id, told]))
}
