import type { Label } from '@linchpin/pack-kit'
import { type SQL, sql } from 'drizzle-orm'
import type { Belongings } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { belongingsOf, together } from './belongings-of.ts'
import { entriesByKey } from './entries.store.ts'
import { stateNames } from './entry.ts'
import type { KnownRegister } from './known-registers.ts'
import type { Services } from './services.ts'
import { at, fromSql } from './where.store.ts'

export interface MovedEntries {
  /** Admitted now. */
  readonly total: number
  /** Added or changed since. */
  readonly moved: number
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly state: Label
    readonly movedAt: Date
    readonly belongings: Belongings
  }[]
}

/** What has moved on a register, the newest first; `chain`: of one chain only. Whom it is shown to is for the caller to say. */
export async function movedEntries(
  { registers }: Pick<Services, 'registers'>,
  db: Database | Transaction,
  id: string,
  { since, chain, limit }: { readonly since: Date; readonly chain: string | null; readonly limit: number },
): Promise<MovedEntries> {
  const register = registers.get(id)
  if (register === undefined) return { total: 0, moved: 0, rows: [] }
  const ofChain = chainSql(register, chain)
  const moved = sql`e0.changed_at > ${since.toISOString()}::timestamptz`
  const from = fromSql(register, chain === null ? 0 : register.above.length)
  const { rows: counted } = await db.execute<{ total: string; moved: string }>(sql`
    select count(*) filter (where e0.state = 'admitted') as total, count(*) filter (where ${moved}) as moved
    from ${from} where ${ofChain}`)
  const { rows } = await db.execute<{ key: string }>(sql`
    select e0.key from ${from} where ${moved} and ${ofChain} order by e0.changed_at desc, e0.id desc limit ${limit}`)
  const entries = await entriesByKey(
    db,
    register,
    rows.map(({ key }) => key),
    new Set(),
  )
  return {
    total: Number(counted[0]?.total ?? 0),
    moved: Number(counted[0]?.moved ?? 0),
    rows: entries.map(({ key, name, state, changedAt, scope, inherited }) => ({
      key,
      name,
      state: stateNames[state],
      movedAt: changedAt,
      belongings: belongingsOf(together(scope, inherited)),
    })),
  }
}

function chainSql({ above }: KnownRegister, chain: string | null): SQL {
  if (chain === null) return sql`true`
  const levels = [0, ...above.map((_, index) => index + 1)]
  return sql`(${sql.join(
    levels.map((level) => sql`${chain} = any(${at(level, 'chains')})`),
    sql` or `,
  )})`
}
