import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { Actor } from '../actor.ts'
import { recordAudit } from '../audit/audit.store.ts'
import { formerPassword, person } from '../persons/persons.tables.ts'
import { hashPassword, isPassword } from './password.ts'
import { lockRules, passwordFault, passwordRules } from './password-rules.ts'
import { endSession, endSessionsOf, type PersonRow, startSession } from './sessions.store.ts'

export interface Attempt {
  readonly login: string
  readonly password: string
  readonly at: Date
  readonly requestId: string
}

const actorOfPerson = ({ id, name }: PersonRow, { at, requestId }: Pick<Attempt, 'at' | 'requestId'>): Actor => ({
  person: { id, name },
  at,
  requestId,
})

/** The token of a new session. A wrong name and a wrong password are answered alike; a lock says until when it holds. */
export async function signIn(db: Database, attempt: Attempt): Promise<string> {
  const { login, password, at } = attempt
  const [found] = await db
    .select()
    .from(person)
    .where(and(eq(sql`lower(${person.login})`, login.trim().toLowerCase()), isNull(person.closedAt)))
  const isRight = await isPassword(found?.passwordHash ?? null, password)
  if (found === undefined) {
    await tellUnknown(db, attempt)
    throw new ProblemError('sign-in-refused')
  }
  refuseLocked(found, at)
  if (!isRight) {
    await countFailure(db, found, attempt)
    throw new ProblemError('sign-in-refused')
  }
  return openSession(db, found, attempt)
}

/** Signs somebody in who has shown otherwise who they are. */
export function openSession(db: Database, found: PersonRow, told: Pick<Attempt, 'at' | 'requestId'>): Promise<string> {
  return db.transaction(async (tx) => {
    // Of guesses that come at the same time the right one is worth no more than five attempts allow.
    const [row] = await tx.select().from(person).where(eq(person.id, found.id)).for('update')
    refuseLocked(row ?? found, told.at)
    const token = await startSession(tx, found.id, told.at)
    await tx.update(person).set({ failures: 0, lockedUntil: null }).where(eq(person.id, found.id))
    const line = { action: 'session.opened', subject: `person:${found.id}`, detail: {} }
    await recordAudit(tx, actorOfPerson(found, told), [line])
    return token
  })
}

function refuseLocked({ lockedUntil }: PersonRow, at: Date): void {
  if (lockedUntil === null || lockedUntil <= at) return
  const minutes = Math.ceil((lockedUntil.getTime() - at.getTime()) / 60_000)
  throw new ProblemError('person-locked', { minutes })
}

export async function signOut(db: Database, hash: string, actor: Actor): Promise<void> {
  await db.transaction(async (tx) => {
    await endSession(tx, hash)
    await recordAudit(tx, actor, [{ action: 'session.closed', subject: `person:${actor.person.id}`, detail: {} }])
  })
}

/** Without the name that was typed: a password lands in that field too. */
async function tellUnknown(db: Database, { at, requestId }: Attempt): Promise<void> {
  const nobody: Actor = { person: { id: 'unknown', name: '未知账号' }, at, requestId }
  const line = { action: 'session.refused', subject: 'session', detail: { reason: 'unknown account' } }
  await db.transaction((tx) => recordAudit(tx, nobody, [line]))
}

async function countFailure(db: Database, { id }: PersonRow, attempt: Attempt): Promise<void> {
  await db.transaction(async (tx) => {
    // Guesses that come at the same time each count.
    const [row] = await tx.select().from(person).where(eq(person.id, id)).for('update')
    if (row === undefined) return
    const failures = row.failures + 1
    const isLocked = failures >= lockRules.failures
    const lockedUntil = isLocked ? new Date(attempt.at.getTime() + lockRules.minutes * 60_000) : row.lockedUntil
    await tx
      .update(person)
      .set({ failures: isLocked ? 0 : failures, lockedUntil })
      .where(eq(person.id, id))
    const detail = isLocked ? { lockedForMinutes: lockRules.minutes } : { failures }
    await recordAudit(tx, actorOfPerson(row, attempt), [{ action: 'session.refused', subject: `person:${id}`, detail }])
  })
}

export interface PasswordChange {
  readonly personId: string
  readonly current: string
  readonly next: string
}

/** A person's own new password. All of the person's sessions end; gives the token of a new one. */
export async function changePassword(db: Database, change: PasswordChange, actor: Actor): Promise<string> {
  const [found] = await db.select().from(person).where(eq(person.id, change.personId))
  if (found === undefined || !(await isPassword(found.passwordHash, change.current))) {
    throw new ProblemError('password-wrong')
  }
  const fault = passwordFault(change.next, found.login)
  if (fault !== null) throw new ProblemError(`password-${fault}`, { least: passwordRules.leastLength })
  await refuseFormer(db, found, change.next)
  const next = await hashPassword(change.next)
  return db.transaction(async (tx) => {
    await setPassword(tx, found, next, { at: actor.at, mustChange: false })
    const token = await startSession(tx, found.id, actor.at)
    await recordAudit(tx, actor, [{ action: 'person.passwordChanged', subject: `person:${found.id}`, detail: {} }])
    return token
  })
}

/** Sets it, keeps the one before among the former, and ends the person's sessions. */
export async function setPassword(
  tx: Transaction,
  { id, passwordHash }: PersonRow,
  next: string,
  { at, mustChange }: { readonly at: Date; readonly mustChange: boolean },
): Promise<void> {
  if (passwordHash !== null) {
    await tx.insert(formerPassword).values({ personId: id, setAt: at, passwordHash }).onConflictDoNothing()
  }
  await tx
    .update(person)
    .set({ passwordHash: next, passwordSetAt: at, mustChangePassword: mustChange, failures: 0, lockedUntil: null })
    .where(eq(person.id, id))
  await endSessionsOf(tx, id)
}

async function refuseFormer(db: Database, { id, passwordHash }: PersonRow, next: string): Promise<void> {
  const former = await db
    .select({ passwordHash: formerPassword.passwordHash })
    .from(formerPassword)
    .where(eq(formerPassword.personId, id))
    .orderBy(desc(formerPassword.setAt))
    .limit(passwordRules.remembered - 1)
  for (const hash of [passwordHash, ...former.map((each) => each.passwordHash)]) {
    if (hash !== null && (await isPassword(hash, next))) {
      throw new ProblemError('password-former', { remembered: passwordRules.remembered })
    }
  }
}
