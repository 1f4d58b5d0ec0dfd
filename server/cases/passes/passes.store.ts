import type { CaseType } from '@linchpin/pack-kit'
import { and, count, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { dayInChina, type Reach } from '../../people/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { casesWithin } from '../case-items.store.ts'
import { type CaseItem, caseEvent, caseItem } from '../cases.tables.ts'
import { passKey } from './pass-key.tables.ts'
import { createPassKey, revocationList } from './pass-token.ts'

/** The city's private key, in PEM; hosts that need the first at the same time agree on one. */
export async function keyOfPasses(db: Database, at: Date): Promise<string> {
  const [known] = await db.select().from(passKey)
  if (known !== undefined) return known.privateKey
  const { privateKey } = createPassKey()
  await db.insert(passKey).values({ privateKey, madeAt: at }).onConflictDoNothing()
  const [made] = await db.select().from(passKey)
  return made?.privateKey ?? privateKey
}

const field = (name: string): SQL<string> => sql<string>`${caseItem.fields} ->> ${name}`
const isPass = ({ id }: CaseType) => and(eq(caseItem.type, id), isNotNull(field('number')))

/** The pass with a number, whoever asks: whoever holds the paper may know that it holds. */
export async function passNumbered(db: Database, type: CaseType, number: string): Promise<CaseItem | undefined> {
  const [found] = await db
    .select()
    .from(caseItem)
    .where(and(isPass(type), eq(field('number'), number)))
  return found
}

/** Passes that ended before their last day, signed, as those who verify take them along. */
export async function revocations(db: Database, type: CaseType, at: Date, privateKey: string): Promise<string> {
  const day = dayInChina(at)
  const rows = await db
    .select({ number: field('number') })
    .from(caseItem)
    .where(and(isPass(type), isNotNull(caseItem.closedAt), sql`${field('validUntil')} >= ${day}`))
  return revocationList(
    rows.map(({ number }) => number),
    day,
    privateKey,
  )
}

export async function passCounts(db: Database, type: CaseType, reach: Reach, day: string) {
  const within = and(isPass(type), casesWithin(reach))
  const inForce = sql`${caseItem.closedAt} is null and ${field('validUntil')} >= ${day}`
  const [row] = await db
    .select({
      issued: count(),
      inForce: sql<number>`count(*) filter (where ${inForce})`.mapWith(Number),
      ended: sql<number>`count(*) filter (where not (${inForce}))`.mapWith(Number),
    })
    .from(caseItem)
    .where(within)
  const moves = Object.entries(type.moves).flatMap(([move, { by }]) => (by.includes('inspector') ? [move] : []))
  const [looked] = await db
    .select({ times: count() })
    .from(caseEvent)
    .innerJoin(caseItem, eq(caseItem.id, caseEvent.caseId))
    .where(
      and(within, eq(caseEvent.kind, 'moved'), sql`${caseEvent.data} ->> 'move' = any(${sql.param(moves)}::text[])`),
    )
  return { issued: row?.issued ?? 0, inForce: row?.inForce ?? 0, ended: row?.ended ?? 0, verified: looked?.times ?? 0 }
}
