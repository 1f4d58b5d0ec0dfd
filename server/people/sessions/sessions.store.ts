import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import type { Assignment, ScopeKind } from '../access/scope.ts'
import { assignment, person, session } from '../persons/persons.tables.ts'

export type PersonRow = typeof person.$inferSelect

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Starts a session; gives the token for the person's cookie, which nobody else ever sees. */
export async function startSession(tx: Transaction, personId: string, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.insert(session).values({ tokenHash: tokenHash(token), personId, startedAt: at, seenAt: at })
  return token
}

export async function sessionOf(db: Database, hash: string) {
  const [found] = await db
    .select({ session, person })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(eq(session.tokenHash, hash))
  return found
}

export const touchSession = (db: Database, hash: string, at: Date) =>
  db.update(session).set({ seenAt: at }).where(eq(session.tokenHash, hash))

export const endSession = (db: Database | Transaction, hash: string) =>
  db.delete(session).where(eq(session.tokenHash, hash))

/** All of a person: a new password, a lock or a closed account ends them. */
export const endSessionsOf = (tx: Transaction, personId: string) =>
  tx.delete(session).where(eq(session.personId, personId))

export const dropOldSessions = (db: Database, before: Date) => db.delete(session).where(lte(session.seenAt, before))

/** What a person is on `day`. */
export async function assignmentsOf(
  db: Database | Transaction,
  personId: string,
  day: string,
): Promise<readonly Assignment[]> {
  const rows = await db
    .select({ role: assignment.role, kind: assignment.scopeKind, id: assignment.scopeId })
    .from(assignment)
    .where(
      and(
        eq(assignment.personId, personId),
        isNull(assignment.withdrawnAt),
        lte(assignment.from, day),
        or(isNull(assignment.until), gte(assignment.until, day)),
      ),
    )
  return rows.map(({ role, kind, id }) => ({ role, scope: { kind: kind as ScopeKind, id } }))
}
