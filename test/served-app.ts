import { fileURLToPath } from 'node:url'
import { type AppOptions, createApp } from '../server/app.ts'
import { testDatabase } from './test-database.ts'

export interface ServedApp {
  readonly url: string
  close(): Promise<void>
}

const webDir = fileURLToPath(new URL('../web/dist', import.meta.url))

/** The server with the built web app on a free port, on a database of its own. */
export async function serveApp(loaded?: AppOptions['loaded']): Promise<ServedApp> {
  const settings = { city: loaded?.pack.id ?? 'tianjin', fileLimitBytes: 8 * 1024 * 1024, logLevel: 'error' }
  const app = await createApp({ settings, connection: await testDatabase(), webDir, ...(loaded ? { loaded } : {}) })
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 })
  return { url, close: () => app.close() }
}
