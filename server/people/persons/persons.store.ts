import { randomUUID } from 'node:crypto'
import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { isWithin, reachOf, type Widen } from '../access/reach.ts'
import type { Assignment, Belongings, Scope, ScopeKind } from '../access/scope.ts'
import type { Actor } from '../actor.ts'
import { recordAudit } from '../audit/audit.store.ts'
import { firstPassword, hashPassword } from '../sessions/password.ts'
import { endSessionsOf, type PersonRow } from '../sessions/sessions.store.ts'
import { setPassword } from '../sessions/sign-in.store.ts'
import { grantFault } from './grant.ts'
import { assignment, person } from './persons.tables.ts'

export interface NewPerson {
  readonly login: string
  readonly name: string
  readonly post: string | null
  readonly body: string | null
  readonly telephone: string | null
}
export interface AssignmentRow extends Assignment {
  readonly id: string
  readonly from: string
  readonly until: string | null
}
export interface Listed {
  readonly person: PersonRow
  readonly assignments: readonly AssignmentRow[]
}

const subjectOf = (id: string) => `person:${id}`

/** Everybody with an account, by name; those whose account is closed last. */
export async function listPersons(db: Database): Promise<readonly Listed[]> {
  const persons = await db.select().from(person).orderBy(sql`${person.closedAt} is not null`, asc(person.name))
  const given = await db.select().from(assignment).where(isNull(assignment.withdrawnAt)).orderBy(asc(assignment.from))
  const of = new Map<string, AssignmentRow[]>(persons.map(({ id }) => [id, []]))
  for (const row of given) of.get(row.personId)?.push(assignmentOf(row))
  return persons.map((each) => ({ person: each, assignments: of.get(each.id) ?? [] }))
}

const assignmentOf = (row: typeof assignment.$inferSelect): AssignmentRow => ({
  id: row.id,
  role: row.role,
  scope: { kind: row.scopeKind as ScopeKind, id: row.scopeId },
  from: row.from,
  until: row.until,
})

/** With a password that is told once and has to be changed at the first log-in. */
export async function addPerson(
  db: Database,
  given: NewPerson,
  actor: Actor,
): Promise<{ id: string; password: string }> {
  const id = randomUUID()
  const password = firstPassword()
  const passwordHash = await hashPassword(password)
  const login = given.login.trim()
  await db.transaction(async (tx) => {
    const same = await tx
      .select({ id: person.id })
      .from(person)
      .where(eq(sql`lower(${person.login})`, login.toLowerCase()))
    if (same.length > 0) throw new ProblemError('login-taken', { login })
    const { at } = actor
    await tx
      .insert(person)
      .values({ ...given, login, id, passwordHash, passwordSetAt: at, mustChangePassword: true, createdAt: at })
    const detail = { login, name: given.name, post: given.post, body: given.body }
    await recordAudit(tx, actor, [{ action: 'person.added', subject: subjectOf(id), detail }])
  })
  return { id, password }
}

export async function changePerson(
  db: Database,
  id: string,
  changes: Partial<Omit<NewPerson, 'login'>>,
  revision: number,
  actor: Actor,
): Promise<void> {
  await db.transaction(async (tx) => {
    const found = await openPerson(tx, id)
    if (found.revision !== revision) throw new ProblemError('person-changed', { name: found.name })
    await tx
      .update(person)
      .set({ ...changes, revision: revision + 1 })
      .where(eq(person.id, id))
    // A telephone number is the person's; that it changed is enough.
    const { telephone, ...told } = changes
    const detail = { ...told, ...(telephone === undefined ? {} : { telephone: 'changed' }) }
    await recordAudit(tx, actor, [{ action: 'person.changed', subject: subjectOf(id), detail }])
  })
}

/** A new first password; the person's sessions end, and a lock with them. */
export async function resetPassword(db: Database, id: string, actor: Actor): Promise<string> {
  const password = firstPassword()
  const hash = await hashPassword(password)
  await db.transaction(async (tx) => {
    await setPassword(tx, await openPerson(tx, id), hash, { at: actor.at, mustChange: true })
    await recordAudit(tx, actor, [{ action: 'person.passwordReset', subject: subjectOf(id), detail: {} }])
  })
  return password
}

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

async function openPerson(tx: Transaction, id: string): Promise<PersonRow> {
  const [found] = await tx.select().from(person).where(eq(person.id, id)).for('update')
  if (found === undefined) throw new ProblemError('person-not-found', { id })
  if (found.closedAt !== null) throw new ProblemError('person-closed', { name: found.name })
  return found
}

/** A person's telephone number: each look at one is written down. */
export async function revealTelephone(db: Database, id: string, actor: Actor): Promise<string | null> {
  return db.transaction(async (tx) => {
    const found = await openPerson(tx, id)
    await recordAudit(tx, actor, [{ action: 'person.telephoneSeen', subject: subjectOf(id), detail: {} }])
    return found.telephone
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

/** Those who can be named where an office-holder is meant, with their body; without telephone. */
export function directory(db: Database) {
  return db
    .select({ id: person.id, name: person.name, post: person.post, body: person.body })
    .from(person)
    .where(and(isNull(person.closedAt), isNotNull(person.body)))
    .orderBy(asc(person.name))
}
