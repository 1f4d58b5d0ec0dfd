import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { officerRoles } from '../access/role-permissions.ts'
import type { Assignment, ScopeKind } from '../access/scope.ts'
import type { Actor } from '../actor.ts'
import { recordAudit } from '../audit/audit.store.ts'
import { firstPassword, hashPassword } from '../sessions/password.ts'
import type { PersonRow } from '../sessions/sessions.store.ts'
import { setPassword } from '../sessions/sign-in.store.ts'
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

export const subjectOf = (id: string) => `person:${id}`

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

/**
 * A new first password; the person's sessions end, and a lock with them. An officer's is not reset by another officer, who would hold
 * that power for as long as the password is theirs to know.
 */
export async function resetPassword(db: Database, id: string, actor: Actor): Promise<string> {
  const password = firstPassword()
  const hash = await hashPassword(password)
  await db.transaction(async (tx) => {
    const found = await openPerson(tx, id)
    if (await isOfficer(tx, id)) throw new ProblemError('reset-of-officer', { name: found.name, login: found.login })
    await setPassword(tx, found, hash, { at: actor.at, mustChange: true })
    await recordAudit(tx, actor, [{ action: 'person.passwordReset', subject: subjectOf(id), detail: {} }])
  })
  return password
}

/** Whoever runs the server lets an officer in again who cannot sign in. `null`: there is no such officer. */
export async function resetOfficer(db: Database, login: string, actor: Actor): Promise<string | null> {
  const password = firstPassword()
  const hash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select()
      .from(person)
      .where(and(eq(sql`lower(${person.login})`, login.trim().toLowerCase()), isNull(person.closedAt)))
      .for('update')
    if (found === undefined || !(await isOfficer(tx, found.id))) return null
    await setPassword(tx, found, hash, { at: actor.at, mustChange: true })
    await recordAudit(tx, actor, [{ action: 'person.passwordReset', subject: subjectOf(found.id), detail: {} }])
    return password
  })
}

async function isOfficer(tx: Transaction, id: string): Promise<boolean> {
  const held = await tx
    .select({ id: assignment.id })
    .from(assignment)
    .where(
      and(eq(assignment.personId, id), inArray(assignment.role, [...officerRoles]), isNull(assignment.withdrawnAt)),
    )
    .limit(1)
  return held.length > 0
}

/** A person's telephone number: each look at one is written down. */
export async function revealTelephone(db: Database, id: string, actor: Actor): Promise<string | null> {
  return db.transaction(async (tx) => {
    const found = await openPerson(tx, id)
    await recordAudit(tx, actor, [{ action: 'person.telephoneSeen', subject: subjectOf(id), detail: {} }])
    return found.telephone
  })
}

/** Those who can be named where an office-holder is meant, with their body; without telephone. */
export function directory(db: Database) {
  return db
    .select({ id: person.id, name: person.name, post: person.post, body: person.body })
    .from(person)
    .where(and(isNull(person.closedAt), isNotNull(person.body)))
    .orderBy(asc(person.name))
}

/** Locked, and refused where the account is closed. */
export async function openPerson(tx: Transaction, id: string): Promise<PersonRow> {
  const [found] = await tx.select().from(person).where(eq(person.id, id)).for('update')
  if (found === undefined) throw new ProblemError('person-not-found', { id })
  if (found.closedAt !== null) throw new ProblemError('person-closed', { name: found.name })
  return found
}
