import type { CaseTallyCounts, CaseTallyQuery } from '@linchpin/api'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/index.ts'
import { caseItem } from '../cases.tables.ts'
import { type Asking, caseWhere, lightOn } from './case-where.store.ts'

/** `key` is `null` where all are counted together. */
export type TallyRow = CaseTallyCounts & { readonly key: string | null }

const keysBy: Readonly<Record<CaseTallyQuery['by'], SQL>> = {
  chain: sql`${caseItem.chains}`,
  district: sql`${caseItem.districts}`,
  lead: sql`array_remove(array[${caseItem.lead}], null)`,
}

/** Open cases by type and light, in all and for each key, in one query. */
export async function caseTally(
  db: Database,
  { by, ...filter }: CaseTallyQuery,
  asking: Asking,
): Promise<readonly TallyRow[]> {
  const { day } = asking
  const light = (name: string) => sql`count(*) filter (where light = ${name})::int`
  const counts = sql`type, ${light('red')} as red, ${light('yellow')} as yellow, ${light('green')} as green,
    ${light('noData')} as "noData", count(*) filter (where light = 'red' and due = ${day}::date - 1)::int as "turnedRed",
    count(*) filter (where light = 'yellow' and warn_from = ${day}::date)::int as "turnedYellow",
    coalesce(max(${day}::date - due) filter (where light = 'red'), 0)::int as "longestLate"`
  const { rows } = await db.execute<TallyRow & Record<string, unknown>>(sql`
    with found as materialized (
      select ${caseItem.type} as type, ${caseItem.due} as due, ${caseItem.warnFrom} as warn_from,
        ${lightOn(day)} as light, ${keysBy[by]} as keys
      from ${caseItem} where ${caseWhere({ ...filter, status: 'open' }, asking)})
    select null as key, ${counts} from found group by type
    union all select each.key, ${counts} from found, unnest(keys) as each(key) group by each.key, type`)
  return rows
}
