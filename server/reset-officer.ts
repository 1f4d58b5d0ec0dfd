import { besideServer } from './beside-server.ts'
import { resetOfficer, systemActor } from './people/index.ts'

/** A new first password for an officer of the city that the environment names; `null`: nobody with that log-in is one. */
export const resetOfficerPassword = (
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  login: string,
): Promise<string | null> =>
  besideServer(environment, root, (db) => resetOfficer(db, login, systemActor(new Date(), 'officer reset')))
