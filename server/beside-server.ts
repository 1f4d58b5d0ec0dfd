import { type Closer, openDatabase } from './open-database.ts'
import { connect, type Database } from './platform/database/index.ts'
import { readSettings } from './platform/settings.ts'

/** Works on the database of the city that the environment names, whether its server runs or not. */
export async function besideServer<T>(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const settings = readSettings(environment, root)
  const closers: Closer[] = []
  try {
    const connection = await openDatabase(settings, closers, 'beside')
    const { db, pool } = connect(connection, settings.city ?? 'tianjin', () => undefined)
    closers.unshift(() => pool.end())
    return await work(db)
  } finally {
    for (const close of closers) await close()
  }
}
