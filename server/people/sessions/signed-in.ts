import type { Database } from '../../platform/database/index.ts'
import type { Widen } from '../access/reach.ts'
import { type Who, whoIs } from '../access/who.ts'
import { dayInChina } from '../day-in-china.ts'
import { hasEnded, isOutworn } from './password-rules.ts'
import { assignmentsOf, endSession, type PersonRow, sessionOf, tokenHash, touchSession } from './sessions.store.ts'

/** Somebody signed in, as requests see them. */
export interface SignedIn {
  readonly who: Who
  readonly person: PersonRow
  readonly mustChangePassword: boolean
}

export interface Sessions {
  /** Whoever holds `token`; undefined where the session does not exist or has ended. */
  readonly of: (token: string) => Promise<SignedIn | undefined>
  /** What was known is asked again: somebody's roles, lock or account changed. */
  readonly forget: () => void
}

interface Known {
  readonly signedIn: SignedIn
  readonly startedAt: Date
  seenAt: Date
  writtenAt: Date
  readonly readAt: number
}

/** What is known of a session holds so long before it is asked again: changes made by another host show after that. */
const knownMs = 5_000
const touchEveryMs = 60_000
const mostKnown = 10_000

export function createSessions(db: Database, widen: Widen, now: () => Date): Sessions {
  const known = new Map<string, Known>()

  const read = async (hash: string, at: Date): Promise<Known | undefined> => {
    const found = await sessionOf(db, hash)
    if (found === undefined || found.person.closedAt !== null) return undefined
    const { person, session } = found
    const assignments = await assignmentsOf(db, person.id, dayInChina(at))
    const { passwordSetAt } = person
    const mustChangePassword = person.mustChangePassword || (passwordSetAt !== null && isOutworn(passwordSetAt, at))
    const signedIn = { who: whoIs(person, assignments, widen), person, mustChangePassword }
    const { startedAt, seenAt } = session
    return { signedIn, startedAt, seenAt, writtenAt: seenAt, readAt: at.getTime() }
  }

  const of = async (token: string): Promise<SignedIn | undefined> => {
    const at = now()
    const hash = tokenHash(token)
    const held = known.get(hash)
    const current = held !== undefined && at.getTime() - held.readAt < knownMs ? held : await read(hash, at)
    if (current === undefined || hasEnded(current, at)) {
      known.delete(hash)
      if (current !== undefined) await endSession(db, hash)
      return undefined
    }
    current.seenAt = at
    if (at.getTime() - current.writtenAt.getTime() > touchEveryMs) {
      current.writtenAt = at
      await touchSession(db, hash, at)
    }
    if (current !== held) {
      if (known.size >= mostKnown) known.clear()
      known.set(hash, current)
    }
    return current.signedIn
  }
  return { of, forget: () => known.clear() }
}
