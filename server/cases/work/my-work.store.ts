import { inArray, type SQL, sql } from 'drizzle-orm'
import { reachOfScopes } from '../../people/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { casesOf, casesWithin } from '../case-items.store.ts'
import { caseItem } from '../cases.tables.ts'
import { type ListedCase, listedColumns } from '../queries/case-list.store.ts'
import { type Asking, waitingFor } from '../queries/case-where.store.ts'

export const workParts = ['overdue', 'dueSoon', 'waiting', 'handling', 'reports'] as const
export type WorkPart = (typeof workParts)[number]
export interface Work {
  readonly total: number
  readonly items: readonly ListedCase[]
}

/** The open cases that are somebody's work, by part: what is nearest first, and how many there are. */
export async function workOf(db: Database, asking: Asking, limit: number): Promise<Readonly<Record<WorkPart, Work>>> {
  const { rows } = await db.execute<{ part: WorkPart; id: string; total: number }>(sql`
    with mine as materialized (
      select ${caseItem.id} as id, ${caseItem.due} as due, ${caseItem.dueBecause} as because, ${caseItem.warnFrom} as warn,
        ${waitingFor(asking)} as waits, ${caseItem.handlerId} is not distinct from ${asking.who.id} as handled
      from ${caseItem}
      where ${caseItem.closedAt} is null and ${casesWithin(asking.reach)}
        and (${waitingFor(asking)} or ${caseItem.handlerId} = ${asking.who.id} or (${caseItem.due} < ${asking.day} and ${ofOwnScope(asking)}))),
    sorted as (
      select part, mine.id, row_number() over (partition by part order by due nulls last, mine.id) as place,
        count(*) over (partition by part)::int as total
      from mine, lateral (values
        ('overdue', due < ${asking.day}),
        ('dueSoon', due >= ${asking.day} and warn <= ${asking.day}),
        ('waiting', waits),
        ('handling', handled),
        ('reports', because = 'report' and (waits or handled))) parts (part, holds)
      where holds)
    select part, id, total from sorted where place <= ${limit} order by part, place`)
  const items = await itemsOf(db, [...new Set(rows.map(({ id }) => id))])
  const partOf = (part: WorkPart): Work => {
    const own = rows.filter((row) => row.part === part)
    return { total: own[0]?.total ?? 0, items: own.flatMap(({ id }) => items.get(id) ?? []) }
  }
  return Object.fromEntries(workParts.map((part) => [part, partOf(part)])) as Record<WorkPart, Work>
}

/** What is late stays with those it belongs to, whoever it waits for at the moment. The city as a whole is nobody's own. */
function ofOwnScope({ who, widen }: Asking): SQL {
  const scopes = who.assignments.map(({ scope }) => scope).filter(({ kind }) => kind !== 'city')
  return scopes.length === 0 ? sql`false` : casesOf(reachOfScopes(scopes, widen))
}

async function itemsOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, ListedCase>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select(listedColumns)
    .from(caseItem)
    .where(inArray(caseItem.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}
