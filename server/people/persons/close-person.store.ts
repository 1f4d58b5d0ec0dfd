import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { Actor } from '../actor.ts'
import { recordAudit } from '../audit/audit.store.ts'
import { endSessionsOf, type PersonRow } from '../sessions/sessions.store.ts'
import { openPerson, subjectOf } from './persons.store.ts'
import { assignment, person } from './persons.tables.ts'

interface Named {
  readonly id: string
  readonly name: string
}
/** What somebody who leaves still has in hand, told by a later room. */
export interface Leaving {
  readonly openWork: (db: Database | Transaction, personId: string) => Promise<number>
  readonly handOver: (tx: Transaction, from: Named, to: Named, actor: Actor) => Promise<number>
}

/**
 * Closes an account: roles and sessions end, password and telephone go, the name stays with the record of acts. Work in hand goes
 * to `to` in the same transaction; without somebody to take it the account stays open.
 */
export async function closePerson(
  db: Database,
  id: string,
  to: string | null,
  actor: Actor,
  leaving: readonly Leaving[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const found = await openPerson(tx, id)
    if (id === actor.person.id) throw new ProblemError('close-oneself')
    await refuseLastOfficer(tx, found)
    let work = 0
    for (const room of leaving) work += await room.openWork(tx, id)
    if (work > 0 && to === null) throw new ProblemError('work-in-hand', { name: found.name, count: work })
    if (work > 0 && to !== null) {
      if (to === id) throw new ProblemError('hand-over-to-oneself')
      const taker = await openPerson(tx, to)
      for (const room of leaving) await room.handOver(tx, found, taker, actor)
    }
    await tx
      .update(assignment)
      .set({ withdrawnAt: actor.at })
      .where(and(eq(assignment.personId, id), isNull(assignment.withdrawnAt)))
    await endSessionsOf(tx, id)
    await tx
      .update(person)
      .set({ closedAt: actor.at, passwordHash: null, telephone: null, revision: found.revision + 1 })
      .where(eq(person.id, id))
    const detail = { handedOver: work, to }
    await recordAudit(tx, actor, [{ action: 'person.closed', subject: subjectOf(id), detail }])
  })
}

/** The only one left of an officer's power cannot go: nobody could name the next. */
async function refuseLastOfficer(tx: Transaction, { id, name }: PersonRow): Promise<void> {
  const held = await tx
    .select({ role: assignment.role })
    .from(assignment)
    .where(and(eq(assignment.personId, id), isNull(assignment.withdrawnAt), sql`${assignment.role} like '%-officer'`))
  for (const { role } of held) {
    const others = await tx
      .select({ id: assignment.id })
      .from(assignment)
      .where(and(eq(assignment.role, role), ne(assignment.personId, id), isNull(assignment.withdrawnAt)))
    if (others.length === 0) throw new ProblemError('last-officer', { name, role })
  }
}
