import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type AppOptions, createApp } from '../server/app.ts'
import type { Assignment } from '../server/people/index.ts'
import { query } from './start-postgres.ts'
import { theOffice } from './test-app.ts'
import { testDatabase } from './test-database.ts'
import { signedInAs } from './test-person.ts'

export interface ServedApp {
  readonly url: string
  /** The token of somebody who holds these roles and is signed in. */
  signedInAs(name: string, assignments: readonly Assignment[]): Promise<string>
  close(): Promise<void>
}

const webDir = fileURLToPath(new URL('../web/dist', import.meta.url))

/** The server with the built web app on a free port, on a database of its own. */
export async function serveApp(loaded?: AppOptions['loaded'], more: Partial<AppOptions> = {}): Promise<ServedApp> {
  const settings = { city: loaded?.pack.id ?? 'tianjin', fileLimitBytes: 8 * 1024 * 1024, logLevel: 'error' }
  const connection = await testDatabase()
  const app = await createApp({ settings, connection, webDir, ...more, ...(loaded ? { loaded } : {}) })
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const inCity = { ...connection, options: `-c search_path=${settings.city}` }
  return {
    url,
    signedInAs: async (name, assignments = theOffice) => {
      const sql = (text: string, values: unknown[]) => query(inCity, text, values)
      return (await signedInAs(sql, { id: randomUUID(), name, assignments }, new Date())).token
    },
    close: () => app.close(),
  }
}
