import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Reach } from '../../people/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { casesWithin } from '../case-items.store.ts'
import { caseItem, caseLink } from '../cases.tables.ts'

/** The cases within reach that point at this one, or came out of it. */
export function casesPointingAt(db: Database, id: string, reach: Reach) {
  // As a list, so that both arms go by an index.
  const points = sql`${caseItem.id} = any(array(select l.case_id from ${caseLink} l where l.target = ${`case:${id}`}))`
  const cameOut = and(sql`${caseItem.originKind} in ('case', 'rule')`, eq(caseItem.originId, id))
  return db
    .select({ id: caseItem.id, number: caseItem.number, title: caseItem.title, definition: caseItem.definition })
    .from(caseItem)
    .where(and(or(points, cameOut), casesWithin(reach)))
    .orderBy(caseItem.openedAt)
    .limit(100)
}

/** Of these cases, those within reach. */
export async function casesReached(db: Database, ids: readonly string[], reach: Reach): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ id: caseItem.id })
    .from(caseItem)
    .where(and(inArray(caseItem.id, [...ids]), casesWithin(reach)))
  return new Set(rows.map(({ id }) => id))
}
