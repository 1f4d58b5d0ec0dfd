import type { Session } from '@linchpin/api'
import type { CityPack } from '@linchpin/pack-kit'
import type { Database } from '../platform/database/index.ts'
import type { Http, WhoAsks } from '../platform/http/index.ts'
import { auditRoutes } from './audit/audit.http.ts'
import { type BodyTree, createBodyTree } from './bodies.ts'
import { peopleWords } from './people-words.ts'
import type { Leaving } from './persons/close-person.store.ts'
import { peopleRoutes } from './persons/people.http.ts'
import { askWho, sessionRoutes } from './sessions/session.http.ts'
import { createSessions, type Sessions } from './sessions/signed-in.ts'

export { addDemoPersons, holdsDemo, type InventedPerson } from './demo/demo-persons.store.ts'
export { peopleProblems } from './people-problems.ts'
export { type FirstOfficer, makeFirstOfficers } from './persons/first-officers.store.ts'
export { dropOldSessions } from './sessions/sessions.store.ts'

export interface PeopleRoomOptions {
  readonly db: Database
  readonly pack: CityPack | undefined
  readonly bodies: BodyTree
  readonly sessions: Sessions
  readonly city: Session['city']
  readonly fileLimitBytes: number
  readonly isSecure: boolean
  readonly isDemo: boolean
  readonly leaving: readonly Leaving[]
  readonly now: () => Date
}

/** What stands before every room: who asks. */
export interface Entrance {
  readonly bodies: BodyTree
  readonly sessions: Sessions
  readonly whoAsks: (app: Http) => WhoAsks
}

export function entrance(db: Database, pack: CityPack | undefined, now: () => Date): Entrance {
  const bodies = createBodyTree(pack)
  const sessions = createSessions(db, bodies.widen, now)
  return { bodies, sessions, whoAsks: (app) => askWho(app, sessions) }
}

/** The room of persons, roles and the audit. */
export function peopleRoom(app: Http, options: PeopleRoomOptions): void {
  const words = peopleWords(options.pack, options.bodies)
  sessionRoutes(app, { ...options, words })
  peopleRoutes(app, { ...options, words })
  auditRoutes(app, options)
}
