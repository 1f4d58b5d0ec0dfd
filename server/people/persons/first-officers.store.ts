import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { officers } from '../access/role-permissions.ts'
import { systemActor } from '../actor.ts'
import { recordAudit } from '../audit/audit.store.ts'
import { dayInChina } from '../day-in-china.ts'
import { firstPassword, hashPassword } from '../sessions/password.ts'
import { assignment, person } from './persons.tables.ts'

export interface FirstOfficer {
  readonly login: string
  readonly name: string
  readonly password: string
}

const first = [
  { login: 'admin', name: '系统管理员', role: officers.systemOfficer },
  { login: 'security', name: '安全管理员', role: officers.securityOfficer },
  { login: 'audit', name: '审计管理员', role: officers.auditOfficer },
] as const

/** The three officers of a city that has nobody yet, with passwords that are told once; nothing where there is somebody. */
export async function makeFirstOfficers(db: Database, at: Date): Promise<readonly FirstOfficer[]> {
  if (await isSettled(db)) return []
  const made = await Promise.all(
    first.map(async (each) => {
      const password = firstPassword()
      return { ...each, id: randomUUID(), password, passwordHash: await hashPassword(password) }
    }),
  )
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${person} in share row exclusive mode`)
    if (await isSettled(tx)) return []
    const common = { passwordSetAt: at, mustChangePassword: true, createdAt: at }
    await tx
      .insert(person)
      .values(made.map(({ id, login, name, passwordHash }) => ({ ...common, id, login, name, passwordHash })))
    const grant = { scopeKind: 'city', scopeId: '', from: dayInChina(at), grantedBy: 'system' }
    await tx.insert(assignment).values(made.map(({ id, role }) => ({ ...grant, id: randomUUID(), personId: id, role })))
    const lines = made.map(({ id, login, role }) => ({
      action: 'person.added',
      subject: `person:${id}`,
      detail: { login, role, at: 'first start' },
    }))
    await recordAudit(tx, systemActor(at, 'first start'), lines)
    return made.map(({ login, name, password }) => ({ login, name, password }))
  })
}

async function isSettled(db: Database | Transaction): Promise<boolean> {
  const anybody = await db.select({ id: person.id }).from(person).where(sql`not ${person.isInvented}`).limit(1)
  return anybody.length > 0
}
