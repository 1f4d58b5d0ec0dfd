import type { CaseType } from '@linchpin/pack-kit'
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { caseEvent } from '../cases.tables.ts'
import type { Queries } from './meetings.store.ts'

/** What a definition has people report: the texts that its moves ask for. */
export const reportedTexts = ({ fields, moves }: Pick<CaseType, 'fields' | 'moves'>): readonly string[] =>
  Object.keys(fields).filter(
    (name) => fields[name]?.kind === 'text' && Object.values(moves).some(({ asks }) => asks.includes(name)),
  )

/** What was last reported of each case, by a move or a note; notes of the authorities where all who read are among them. */
export async function reportedProgress(
  db: Queries,
  cases: readonly string[],
  texts: readonly string[],
  withInternal: boolean,
): Promise<ReadonlyMap<string, string>> {
  if (cases.length === 0) return new Map()
  const names = sql`${sql.param([...texts])}::text[]`
  const values = sql`(${caseEvent.data} -> 'values')`
  const reported = sql<string>`(select string_agg(${values} ->> name, '；' order by place)
    from unnest(${names}) with ordinality fields (name, place) where ${values} ->> name <> '')`
  const noted = and(
    eq(caseEvent.kind, 'noted'),
    sql`${caseEvent.data} ->> 'isProgress' is distinct from 'false'`,
    withInternal ? undefined : sql`${caseEvent.data} ->> 'isInternal' = 'false'`,
  )
  const rows = await db
    .selectDistinctOn([caseEvent.caseId], {
      id: caseEvent.caseId,
      text: sql<string>`case ${caseEvent.kind} when 'noted' then ${caseEvent.data} ->> 'text' else ${reported} end`,
    })
    .from(caseEvent)
    .where(
      and(
        inArray(caseEvent.caseId, [...cases]),
        or(noted, and(eq(caseEvent.kind, 'moved'), sql`jsonb_exists_any(${values}, ${names})`)),
      ),
    )
    .orderBy(caseEvent.caseId, desc(caseEvent.seq))
  return new Map(rows.flatMap(({ id, text }) => (text ? [[id, text] as const] : [])))
}
