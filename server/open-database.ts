import pg from 'pg'
import { startEmbedded } from './platform/postgres/index.ts'
import type { Settings } from './platform/settings.ts'

/** Something that has to be let go of at the end. */
export type Closer = () => Promise<void>

/**
 * The database that the settings name; the embedded one is started where it does not run. `alone`: for a server, which no second
 * one may join on the same files. `beside`: for a command, which leaves a database running that somebody else uses.
 */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  closers: Closer[],
  mode: 'alone' | 'beside',
): Promise<pg.ClientConfig> {
  if (settings.databaseUrl) return { connectionString: settings.databaseUrl }
  const embedded = await startEmbedded(settings.dataDir, { onProgress: (message) => console.error(message) })
  const lock = await claim(embedded.connection)
  if (lock === undefined && mode === 'alone') {
    throw new Error(
      `Another Linchpin is running on the data in ${settings.dataDir}. Use that one, stop it, or set DATA_DIR to another folder.`,
    )
  }
  if (lock !== undefined) {
    closers.push(async () => {
      await lock.end().catch(() => undefined)
      await embedded.stop()
    })
  }
  return embedded.connection
}

/** A connection that holds a lock for as long as this process lives; undefined where another process holds it. */
async function claim(connection: pg.ClientConfig): Promise<pg.Client | undefined> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  // A server that was killed a moment ago lets go as soon as PostgreSQL notices.
  await client.query(`set lock_timeout = '5s'`)
  try {
    await client.query(`select pg_advisory_lock(hashtext('linchpin server'))`)
    return client
  } catch {
    await client.end()
    return undefined
  }
}
