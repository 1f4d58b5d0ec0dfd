import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Reach, withinReach } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { type CaseItem, caseCounter, caseEvent, caseItem, caseLink } from './cases.tables.ts'
import type { CaseEvent } from './lifecycle/case-state.ts'

/** The cases that somebody with `reach` sees: those that they answer for, and those in which they cooperate. */
export const casesWithin = (reach: Reach): SQL =>
  sql`(${casesOf(reach)} or ${withinReach(reach, { bodies: { many: sql`${caseItem.cooperating}` } })})`

/** The cases that somebody with `reach` answers for. */
export const casesOf = (reach: Reach): SQL =>
  withinReach(reach, {
    districts: { many: sql`${caseItem.districts}` },
    chains: { many: sql`${caseItem.chains}` },
    bodies: { many: sql`${caseItem.bodies}` },
    enterprises: { many: sql`${caseItem.enterprises}` },
  })

/** One case within reach, held until the transaction ends. */
export async function lockCase(tx: Transaction, id: string, reach: Reach): Promise<CaseItem | undefined> {
  const [row] = await tx
    .select()
    .from(caseItem)
    .where(and(eq(caseItem.id, id), casesWithin(reach)))
    .for('update')
  return row
}

export async function caseWithin(db: Database | Transaction, id: string, reach: Reach): Promise<CaseItem | undefined> {
  const [row] = await db
    .select()
    .from(caseItem)
    .where(and(eq(caseItem.id, id), casesWithin(reach)))
  return row
}

export async function insertCases(tx: Transaction, items: readonly CaseItem[]): Promise<void> {
  for (const rows of chunks(items)) await tx.insert(caseItem).values([...rows])
}

export async function updateCase(tx: Transaction, item: CaseItem): Promise<void> {
  await tx.update(caseItem).set(item).where(eq(caseItem.id, item.id))
}

export interface NewEvents {
  readonly caseId: string
  /** The number of those that are there. */
  readonly from: number
  readonly events: readonly CaseEvent[]
}

export async function insertEvents(tx: Transaction, added: readonly NewEvents[]): Promise<void> {
  const rows = added.flatMap(({ caseId, from, events }) =>
    events.map(({ at, person, role, kind, data }, index) => ({
      caseId,
      seq: from + index + 1,
      at: new Date(at),
      personId: person.id,
      personName: person.name,
      role,
      kind,
      data,
    })),
  )
  for (const each of chunks(rows)) await tx.insert(caseEvent).values([...each])
}

export type KeptEvent = CaseEvent & { readonly seq: number }

/** All that happened to a case, in order. */
export async function eventsOf(db: Database | Transaction, caseId: string): Promise<readonly KeptEvent[]> {
  const rows = await db.select().from(caseEvent).where(eq(caseEvent.caseId, caseId)).orderBy(asc(caseEvent.seq))
  return rows.map(eventOf)
}

export async function lastEventOf(tx: Transaction, caseId: string): Promise<KeptEvent | undefined> {
  const ofCase = eq(caseEvent.caseId, caseId)
  const [row] = await tx.select().from(caseEvent).where(ofCase).orderBy(desc(caseEvent.seq)).limit(1)
  return row && eventOf(row)
}

function eventOf({ seq, at, personId, personName, role, kind, data }: typeof caseEvent.$inferSelect): KeptEvent {
  const event = { at: at.toISOString(), person: { id: personId, name: personName }, role, kind, data, seq }
  return event as KeptEvent
}

/** The next numbers of a kind and year. The row stays locked to the end, so that none is left out. */
export async function nextNumbers(tx: Transaction, prefix: string, year: number, count: number): Promise<string[]> {
  const [row] = await tx
    .insert(caseCounter)
    .values({ prefix, year, last: count })
    .onConflictDoUpdate({
      target: [caseCounter.prefix, caseCounter.year],
      set: { last: sql`${caseCounter.last} + ${count}` },
    })
    .returning({ last: caseCounter.last })
  const first = (row?.last ?? 0) - count + 1
  return Array.from({ length: count }, (_, at) => `${prefix}-${year}-${String(first + at).padStart(digits, '0')}`)
}
const digits = 4

/** Points a case at something; once is enough. */
export async function insertLink(tx: Transaction, caseId: string, target: string): Promise<void> {
  await tx.insert(caseLink).values({ caseId, target }).onConflictDoNothing()
}

/** Held until the transaction ends: two that open cases of one origin take turns. */
export async function holdOrigin(tx: Transaction, kind: string, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('linchpin cases of'), hashtext(${`${kind}:${id}`}))`)
}

/** Of the given items of one origin, those that have a case of the type, with its id. */
export async function casesFrom(
  tx: Database | Transaction,
  type: string,
  kind: string,
  id: string,
  items?: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly number: string }>> {
  const rows = await tx
    .select({ id: caseItem.id, number: caseItem.number, item: caseItem.originItem })
    .from(caseItem)
    .where(
      and(
        eq(caseItem.type, type),
        eq(caseItem.originKind, kind),
        eq(caseItem.originId, id),
        items === undefined ? undefined : inArray(caseItem.originItem, [...items]),
      ),
    )
  return new Map(rows.map(({ item, ...rest }) => [item ?? '', rest]))
}

/** A statement takes so many values and no more. */
const rowsAtOnce = 500
function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce)
}
