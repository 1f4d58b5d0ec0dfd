import { type Actor, recordAudit } from '../people/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { entrySubject } from './keep-entry.ts'
import type { KnownRegister } from './known-registers.ts'
import type { Seen } from './read-entry.ts'
import type { Services } from './services.ts'

/** One masked value in full, for those who keep the register or stand on it. Each look leaves a line in the audit. */
export async function revealValue(
  { db }: Services,
  register: KnownRegister,
  { entry, standing }: Seen,
  field: string,
  actor: Actor,
): Promise<string | null> {
  const seen = register.seen.get(field)
  if (!seen?.field.personal || standing === 'reader') {
    throw new ProblemError('reveal-refused', { field: seen?.field.label ?? field })
  }
  const value = entry.values[field] ?? null
  await db.transaction((tx) =>
    recordAudit(tx, actor, [
      { action: 'entry.revealed', subject: entrySubject(register.id, entry.key), detail: { field } },
    ]),
  )
  return value === null ? null : [value].flat().join('、')
}
