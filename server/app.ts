import type pg from 'pg'
import { lexiconsOf } from './city-packs.ts'
import { documentsProblems, documentsRoom, findTexts } from './documents/room.ts'
import type { LoadedPack } from './load-pack.ts'
import { packsProblems, packsRoom } from './packs/room.ts'
import { localUser, sessionRoutes } from './people/room.ts'
import { connect, migrate } from './platform/database/index.ts'
import { fileProblems } from './platform/files/index.ts'
import { createHttp, type Http, httpProblems } from './platform/http/index.ts'
import type { ProblemTable } from './platform/problem/index.ts'
import type { Settings } from './platform/settings.ts'

/** Every error that the server can answer with. */
export const problems: ProblemTable = { ...httpProblems, ...fileProblems, ...documentsProblems, ...packsProblems }

const about = {
  title: 'Linchpin',
  version: '0.1.0',
  description: 'Policy documents, what they ask of whom, and the answers.',
}

export interface App {
  readonly http: Http
  /** Answers what is under way, then lets go of the database. */
  close(): Promise<void>
}

export interface AppOptions {
  readonly settings: Pick<Settings, 'fileLimitBytes' | 'logLevel'> & { readonly city: string }
  readonly connection: pg.ClientConfig
  /** The city's mechanisms; absent: documents are read with what is known of the city, and no mechanism runs. */
  readonly loaded?: LoadedPack
  readonly webDir?: string
  readonly now?: () => Date
}

/** Puts the rooms together on one city's schema, migrated. The one place that knows all of them. */
export async function createApp({
  settings,
  connection,
  loaded,
  webDir,
  now = () => new Date(),
}: AppOptions): Promise<App> {
  const { city, fileLimitBytes, logLevel } = settings
  const { db, pool } = connect(connection, city, (error) => http?.log.error({ err: error }, 'database connection lost'))
  let http: Http | undefined
  try {
    await migrate(pool, city)
    const checkHealth = async () => void (await pool.query('select 1'))
    const options = { logLevel, about, problems, fileLimitBytes, whoAsks: () => localUser, webDir, checkHealth }
    http = await createHttp(options, (app) => {
      const { pack, lexicons } = loaded ?? { pack: undefined, lexicons: lexiconsOf(city) }
      sessionRoutes(app, { city: { id: city, name: pack?.label ?? { zh: city, en: city } }, fileLimitBytes })
      documentsRoom(app, { db, fileLimitBytes, lexicons, now })
      packsRoom(app, { pack, findTexts: (sought) => findTexts(db, sought) })
    })
  } catch (error) {
    await pool.end()
    throw error
  }
  const started = http
  return {
    http: started,
    close: async () => {
      await started.close()
      await pool.end()
    },
  }
}
