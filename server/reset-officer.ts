import { type Closer, openDatabase } from './open-database.ts'
import { resetOfficer, systemActor } from './people/index.ts'
import { connect } from './platform/database/index.ts'
import { readSettings } from './platform/settings.ts'

/** A new first password for an officer of the city that the environment names; `null`: nobody with that log-in is one. */
export async function resetOfficerPassword(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  login: string,
): Promise<string | null> {
  const settings = readSettings(environment, root)
  const closers: Closer[] = []
  try {
    const connection = await openDatabase(settings, closers, 'beside')
    const { db, pool } = connect(connection, settings.city ?? 'tianjin', () => undefined)
    closers.unshift(() => pool.end())
    return await resetOfficer(db, login, systemActor(new Date(), 'officer reset'))
  } finally {
    for (const close of closers) await close()
  }
}
