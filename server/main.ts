import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { App } from './app.ts'
import { type Closer, openDatabase } from './open-database.ts'
import type { FirstOfficer } from './people/room.ts'
import { loopback, readSettings, type Settings } from './platform/settings.ts'
import { startFailure } from './start-failure.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const webDir = fileURLToPath(new URL('../web/dist', import.meta.url))
const stopLimitMs = 20_000

/** Starts everything, prints the address, and ends cleanly at INT or TERM. Rejects with what a person can act on. */
export async function main(): Promise<void> {
  const settings = readSettings(process.env, root)
  const isDemo = process.argv.includes('--demo')
  if (isDemo && !loopback.includes(settings.host)) throw new Error(demoElsewhere)
  const closers: Closer[] = []
  const stop = stopOnSignals(closers)
  try {
    // A pack that is refused says so before anything is opened.
    const loaded = await (await import('./city-packs.ts')).packOf(settings, root)
    // The rooms load while the database starts.
    const [{ createApp }, connection] = await Promise.all([
      import('./app.ts'),
      openDatabase(settings, closers, 'alone'),
    ])
    const city = settings.city ?? loaded?.pack.id ?? 'tianjin'
    const web = existsSync(webDir) ? { webDir } : {}
    const { publicUrl } = settings
    const more = { ...web, ...(loaded ? { loaded } : {}), ...(publicUrl ? { publicUrl } : {}) }
    const app = await createApp({ settings: { ...settings, city }, connection, ...more, isDemo, isKept: true })
    closers.unshift(() => app.close())
    if (!isDemo) tellFirst(await app.firstOfficers())
    console.log(`Linchpin is ready: ${await listen(app, settings)}`)
  } catch (error) {
    await stop()
    throw startFailure(error, settings)
  }
}

const demoElsewhere =
  '--demo lets anybody in by one click, so it works on this machine only: leave HOST out, or start without --demo.'

/** The accounts of the very first start. Their passwords are kept nowhere: this is the only time that they show. */
function tellFirst(made: readonly FirstOfficer[]): void {
  if (made.length === 0) return
  const lines = made.map(({ login, name, password }) => `  ${login.padEnd(10)} ${password}   ${name}`)
  console.log(
    `First start: three accounts were made. Their first passwords are shown this once (首次启动，初始密码只显示这一次):\n${lines.join('\n')}`,
  )
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
