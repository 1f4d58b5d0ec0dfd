import { randomUUID } from 'node:crypto'
import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { isWithin, reachOf, type Widen } from '../access/reach.ts'
import type { Assignment, Belongings, Scope, ScopeKind } from '../access/scope.ts'
import type { Actor } from '../actor.ts'
import { recordAudit } from '../audit/audit.store.ts'
import { grantFault } from './grant.ts'
import { openPerson, subjectOf } from './persons.store.ts'
import { assignment, person } from './persons.tables.ts'

export interface Grant extends Assignment {
  readonly from: string
  readonly until: string | null
}

export async function grantRole(db: Database, personId: string, grant: Grant, actor: Actor): Promise<string> {
  const id = randomUUID()
  await db.transaction(async (tx) => {
    const found = await openPerson(tx, personId)
    const held = await tx
      .select({ role: assignment.role })
      .from(assignment)
      .where(and(eq(assignment.personId, personId), isNull(assignment.withdrawnAt)))
    const fault = grantFault({
      personId,
      actorId: actor.person.id,
      role: grant.role,
      held: held.map(({ role }) => role),
    })
    if (fault !== null) throw new ProblemError(fault, { name: found.name, role: grant.role })
    const { role, scope, from, until } = grant
    const values = { id, personId, role, scopeKind: scope.kind, scopeId: scope.id, from, until }
    await tx.insert(assignment).values({ ...values, grantedBy: actor.person.id })
    const detail = { role, scope, from, until, assignment: id }
    await recordAudit(tx, actor, [{ action: 'person.roleGranted', subject: subjectOf(personId), detail }])
  })
  return id
}

export async function withdrawRole(db: Database, personId: string, id: string, actor: Actor): Promise<void> {
  await db.transaction(async (tx) => {
    const [gone] = await tx
      .update(assignment)
      .set({ withdrawnAt: actor.at })
      .where(and(eq(assignment.id, id), eq(assignment.personId, personId), isNull(assignment.withdrawnAt)))
      .returning()
    if (gone === undefined) throw new ProblemError('assignment-not-found', { id })
    if (personId === actor.person.id) throw new ProblemError('grant-to-oneself')
    const detail = { role: gone.role, scope: { kind: gone.scopeKind, id: gone.scopeId }, assignment: id }
    await recordAudit(tx, actor, [{ action: 'person.roleWithdrawn', subject: subjectOf(personId), detail }])
  })
}

/** Whoever holds one of `roles` today with a scope that covers a record of `belongings`. */
export async function holdersOf(
  db: Database | Transaction,
  roles: readonly string[],
  belongings: Belongings,
  day: string,
  widen: Widen,
): Promise<readonly { readonly id: string; readonly name: string; readonly role: string }[]> {
  if (roles.length === 0) return []
  const rows = await db
    .select({
      id: person.id,
      name: person.name,
      role: assignment.role,
      kind: assignment.scopeKind,
      scope: assignment.scopeId,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .where(
      and(
        inArray(assignment.role, [...roles]),
        isNull(person.closedAt),
        isNull(assignment.withdrawnAt),
        lte(assignment.from, day),
        or(isNull(assignment.until), gte(assignment.until, day)),
      ),
    )
  const covers = (scope: Scope) => isWithin(reachOf([scope], widen), belongings)
  const found = rows.filter(({ kind, scope }) => covers({ kind: kind as ScopeKind, id: scope }))
  return [...new Map(found.map(({ id, name, role }) => [`${id} ${role}`, { id, name, role }])).values()]
}
