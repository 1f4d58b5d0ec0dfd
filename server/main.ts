import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { App } from './app.ts'
import { startEmbedded } from './platform/postgres/index.ts'
import { readSettings, type Settings } from './platform/settings.ts'
import { startFailure } from './start-failure.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const webDir = fileURLToPath(new URL('../web/dist', import.meta.url))
const stopLimitMs = 20_000

/** Something that has to be let go of at the end. */
type Closer = () => Promise<void>

/** Starts everything, prints the address, and ends cleanly at INT or TERM. Rejects with what a person can act on. */
export async function main(): Promise<void> {
  const settings = readSettings(process.env, root)
  const closers: Closer[] = []
  const stop = stopOnSignals(closers)
  try {
    // A pack that is refused says so before anything is opened.
    const loaded = await (await import('./city-packs.ts')).packOf(settings, root)
    // The rooms load while the database starts.
    const [{ createApp }, connection] = await Promise.all([import('./app.ts'), openDatabase(settings, closers)])
    const city = settings.city ?? loaded?.pack.id ?? defaultCity
    const web = existsSync(webDir) ? { webDir } : {}
    const app = await createApp({ settings: { ...settings, city }, connection, ...web, ...(loaded ? { loaded } : {}) })
    closers.unshift(() => app.close())
    console.log(`Linchpin is ready: ${await listen(app, settings)}`)
  } catch (error) {
    await stop()
    throw startFailure(error, settings)
  }
}

const defaultCity = 'tianjin'

async function openDatabase(settings: Settings, closers: Closer[]): Promise<pg.ClientConfig> {
  if (settings.databaseUrl) return { connectionString: settings.databaseUrl }
  const embedded = await startEmbedded(settings.dataDir, { onProgress: (message) => console.log(message) })
  const lock = await claim(embedded.connection, settings.dataDir)
  closers.push(async () => {
    await lock.end().catch(() => undefined)
    await embedded.stop()
  })
  return embedded.connection
}

/** One server for one data folder: a connection that holds a lock for as long as this process lives. */
async function claim(connection: pg.ClientConfig, dataDir: string): Promise<pg.Client> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  // A server that was killed a moment ago lets go as soon as PostgreSQL notices.
  await client.query(`set lock_timeout = '5s'`)
  try {
    await client.query(`select pg_advisory_lock(hashtext('linchpin server'))`)
  } catch {
    await client.end()
    throw new Error(
      `Another Linchpin is running on the data in ${dataDir}. Use that one, stop it, or set DATA_DIR to another folder.`,
    )
  }
  return client
}

async function listen({ http }: App, { host, port }: Settings): Promise<string> {
  try {
    return await http.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Error(
      `Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another one, such as PORT=${port + 1}.`,
    )
  }
}

/** npm ends at a TERM without passing it on; then its going is the signal. */
function stopWithNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 250).unref()
}

function stopOnSignals(closers: Closer[]): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= (async () => {
      for (const close of closers) await close().catch((error: unknown) => console.error(error))
    })()
    return stopping
  }
  const end = () => {
    setTimeout(() => process.exit(1), stopLimitMs).unref()
    void stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  stopWithNpm(end)
  return stop
}
