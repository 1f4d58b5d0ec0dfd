import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Reach, withinReach } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import type { CaseItem } from './case-row.ts'
import { caseCounter, caseEvent, caseItem, caseLink } from './cases.tables.ts'
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

export async function insertCase(tx: Transaction, item: CaseItem): Promise<void> {
  await tx.insert(caseItem).values(item)
}

export async function updateCase(tx: Transaction, item: CaseItem): Promise<void> {
  await tx.update(caseItem).set(item).where(eq(caseItem.id, item.id))
}

/** Adds events behind `from`, the number of those that are there. */
export async function insertEvents(
  tx: Transaction,
  caseId: string,
  from: number,
  events: readonly CaseEvent[],
): Promise<void> {
  await tx.insert(caseEvent).values(
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

/** The next number of its kind and year. The row stays locked to the end, so that none is left out. */
export async function nextNumber(tx: Transaction, prefix: string, year: number): Promise<string> {
  const [row] = await tx
    .insert(caseCounter)
    .values({ prefix, year, last: 1 })
    .onConflictDoUpdate({
      target: [caseCounter.prefix, caseCounter.year],
      set: { last: sql`${caseCounter.last} + 1` },
    })
    .returning({ last: caseCounter.last })
  return `${prefix}-${year}-${String(row?.last ?? 0).padStart(digits, '0')}`
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
