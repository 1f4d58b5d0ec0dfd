import { type SQL, sql } from 'drizzle-orm'
import type { Reach } from './reach.ts'
import type { Belongings } from './scope.ts'

/** Where a table says whose its rows are: by kind, a column with one id or with an array of them; absent: not said. */
export type ScopeColumns = {
  readonly [K in keyof Belongings]?: { readonly one: SQL } | { readonly many: SQL }
}

/** A condition for `where`: the rows within `reach`, and no other. */
export function withinReach(reach: Reach, columns: ScopeColumns): SQL {
  if (reach === 'city') return sql`true`
  const arms = (Object.keys(columns) as (keyof Belongings)[]).flatMap((kind) => {
    const column = columns[kind]
    const ids = reach[kind]
    if (column === undefined || ids.length === 0) return []
    const array = sql`${sql.param(ids)}::text[]`
    return ['one' in column ? sql`${column.one} = any(${array})` : sql`${column.many} && ${array}`]
  })
  return arms.length === 0 ? sql`false` : sql`(${sql.join(arms, sql` or `)})`
}
