/** What pages ask of the stored outcomes; how they came to be stands in `match-enterprises.store.ts`. */
import type { Outcome } from '@linchpin/kernels/rules'
import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'

export interface ProgrammeOutcome {
  readonly programme: string
  readonly outcome: Outcome
}

/** Which programmes fit this enterprise, in the order of the programmes; none where it was not there at the last run. */
export async function programmesFor(db: Database, enterprise: string): Promise<readonly ProgrammeOutcome[]> {
  const { rows } = await db.execute<ProgrammeOutcome & Record<string, unknown>>(sql`
    select p.programme, case when get_bit(m.met, p.slot) = 1 then 'met'
      when get_bit(m.unknown, p.slot) = 1 then 'unknown' else 'notMet' end as outcome
    from programme_match m cross join matched_programme p where m.enterprise = ${enterprise} order by p.slot`)
  return rows
}

export interface Reach {
  /** The day that the programme was decided for. */
  readonly day: string
  readonly met: number
  readonly notMet: number
  readonly unknown: number
}

/** How many a programme reaches; `null` for one that has not been decided. */
export async function reachOf(db: Database, programme: string): Promise<Reach | null> {
  const { rows } = await db.execute<Reach & Record<string, unknown>>(sql`
    select day::text, met, not_met as "notMet", unknown from matched_programme where programme = ${programme}`)
  return rows[0] ?? null
}

export interface ReachedPage {
  readonly programme: string
  /** Those who meet it, or those of whom too little is known. */
  readonly outcome: 'met' | 'unknown'
  /** The last key of the page before; the first page if not given. */
  readonly after?: string
  readonly limit: number
}

/** Whom a programme reaches, by key. */
export async function reachedBy(db: Database, { programme, outcome, after, limit }: ReachedPage): Promise<string[]> {
  const { rows: slots } = await db.execute<{ slot: number }>(
    sql`select slot from matched_programme where programme = ${programme}`,
  )
  const slot = slots[0]?.slot
  if (slot === undefined) return []
  const bits = sql.identifier(outcome)
  const behind = after === undefined ? sql`` : sql`and enterprise > ${after}`
  const { rows } = await db.execute<{ enterprise: string }>(sql`
    select enterprise from programme_match where get_bit(${bits}, ${slot}) = 1 ${behind} order by enterprise limit ${limit}`)
  return rows.map(({ enterprise }) => enterprise)
}
