import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Assignment } from '../server/people/index.ts'

export interface TestPerson {
  readonly id: string
  readonly name: string
  readonly assignments: readonly Assignment[]
}

/** Puts a person with a session into the database, as signing in would; `sql` runs in the city's schema. */
export async function signedInAs(
  sql: (text: string, values: unknown[]) => Promise<unknown>,
  { id, name, assignments }: TestPerson,
  at: Date,
): Promise<{ readonly id: string; readonly token: string }> {
  const token = randomBytes(32).toString('base64url')
  await sql(`insert into person (id, login, name, must_change_password, created_at) values ($1, $2, $3, false, $4)`, [
    id,
    `test-${id}`,
    name,
    at,
  ])
  for (const { role, scope } of assignments) {
    await sql(
      `insert into assignment (id, person_id, role, scope_kind, scope_id, "from", granted_by) values ($1, $2, $3, $4, $5, '2020-01-01', 'test')`,
      [randomUUID(), id, role, scope.kind, scope.id],
    )
  }
  await sql('insert into session (token_hash, person_id, started_at, seen_at) values ($1, $2, $3, $3)', [
    createHash('sha256').update(token).digest('hex'),
    id,
    at,
  ])
  return { id, token }
}
