import { randomUUID } from 'node:crypto'
import type { DemoPerson } from '@linchpin/api'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../../platform/database/index.ts'
import type { Assignment } from '../access/scope.ts'
import { systemActor } from '../actor.ts'
import { recordAudit } from '../audit/audit.store.ts'
import { dayInChina } from '../day-in-china.ts'
import type { PeopleWords } from '../people-words.ts'
import { assignment, person } from '../persons/persons.tables.ts'
import type { PersonRow } from '../sessions/sessions.store.ts'

/** Somebody invented, to be signed in as by one click. */
export interface InventedPerson {
  readonly login: string
  readonly name: string
  readonly post: string
  readonly body: string | null
  readonly assignments: readonly Assignment[]
}

/** Adds those who are not there yet. Nobody signs in as one of them with a password. */
export async function addDemoPersons(db: Database, persons: readonly InventedPerson[], at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const there = new Set((await tx.select({ login: person.login }).from(person)).map(({ login }) => login))
    const missing = persons.filter(({ login }) => !there.has(login)).map((each) => ({ ...each, id: randomUUID() }))
    if (missing.length === 0) return
    const common = {
      passwordHash: null,
      passwordSetAt: null,
      mustChangePassword: false,
      isInvented: true,
      createdAt: at,
    }
    await tx
      .insert(person)
      .values(missing.map(({ id, login, name, post, body }) => ({ ...common, id, login, name, post, body })))
    const given = missing.flatMap(({ id, assignments }) =>
      assignments.map(({ role, scope }) => ({
        id: randomUUID(),
        personId: id,
        role,
        scopeKind: scope.kind,
        scopeId: scope.id,
        from: dayInChina(at),
        grantedBy: 'system',
      })),
    )
    await tx.insert(assignment).values(given)
    const lines = missing.map(({ id, login, assignments }) => ({
      action: 'person.added',
      subject: `person:${id}`,
      detail: { login, assignments, at: 'demonstration' },
    }))
    await recordAudit(tx, systemActor(at, 'demonstration'), lines)
  })
}

/** Whether the database ever showed a demonstration: what it invented then is still there. */
export async function holdsDemo(db: Database): Promise<boolean> {
  const found = await db.select({ id: person.id }).from(person).where(eq(person.isInvented, true)).limit(1)
  return found.length > 0
}

export async function demoPersons(db: Database, words: PeopleWords): Promise<DemoPerson[]> {
  const rows = await db
    .select({ person, assignment })
    .from(person)
    .innerJoin(assignment, eq(assignment.personId, person.id))
    .where(and(eq(person.isInvented, true), isNull(person.closedAt), isNull(assignment.withdrawnAt)))
    .orderBy(asc(person.createdAt), asc(person.login))
  const found = new Map<string, DemoPerson>()
  for (const { person: each, assignment: given } of rows) {
    const { id, name, post } = each
    const known = found.get(id) ?? { id, name, post, roles: [] }
    const scope = { kind: given.scopeKind as Assignment['scope']['kind'], id: given.scopeId }
    found.set(id, { ...known, roles: [...known.roles, words.held({ role: given.role, scope })] })
  }
  return [...found.values()]
}

export async function findDemoPerson(db: Database, id: string): Promise<PersonRow | undefined> {
  const [found] = await db
    .select()
    .from(person)
    .where(and(eq(person.id, id), eq(person.isInvented, true), isNull(person.closedAt)))
  return found
}
