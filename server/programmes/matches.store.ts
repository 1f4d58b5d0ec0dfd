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

/** Below this share of all, looking through all is faster than going by key until a page is full. */
const fewShare = 0.02

/** Whom a programme reaches, by key. */
export async function reachedBy(db: Database, { programme, outcome, after, limit }: ReachedPage): Promise<string[]> {
  const bits = sql.identifier(outcome)
  const { rows: shares } = await db.execute<{ share: number }>(sql`
    select ${bits}::float8 / greatest(1, met + not_met + unknown) as share
    from matched_programme where programme = ${programme}`)
  const share = shares[0]?.share ?? 0
  // Slot and bits come from one statement, so from one run: another may take its place between two.
  const slot = sql`(select slot from matched_programme where programme = ${programme})`
  const reached = sql`select enterprise from programme_match where get_bit(${bits}, ${slot}) = 1`
  const behind = after === undefined ? sql`true` : sql`enterprise > ${after}`
  const { rows } = await db.execute<{ enterprise: string }>(
    share < fewShare
      ? sql`with reached as materialized (${reached}) select * from reached where ${behind} order by enterprise limit ${limit}`
      : sql`${reached} and ${behind} order by enterprise limit ${limit}`,
  )
  return rows.map(({ enterprise }) => enterprise)
}
