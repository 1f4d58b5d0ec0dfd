import type pg from 'pg'
import { type CasesRoomOptions, casesLeaving, casesProblems, casesRoom } from './cases/room.ts'
import { lexiconsOf } from './city-packs.ts'
import { addDemoRecords, demoPersonsOf } from './demo/index.ts'
import { documentsProblems, documentsRoom, findTexts } from './documents/room.ts'
import type { LoadedPack } from './load-pack.ts'
import { packsProblems, packsRoom } from './packs/room.ts'
import { access, dayInChina } from './people/index.ts'
import {
  addDemoPersons,
  entrance,
  type FirstOfficer,
  makeFirstOfficers,
  peopleProblems,
  peopleRoom,
} from './people/room.ts'
import { connect, migrate } from './platform/database/index.ts'
import { fileProblems } from './platform/files/index.ts'
import { createHttp, type Http, httpProblems } from './platform/http/index.ts'
import type { ProblemTable } from './platform/problem/index.ts'
import type { Settings } from './platform/settings.ts'
import { sheetProblems } from './platform/sheets/index.ts'
import { uploadProblems, uploadRoutes } from './platform/uploads/index.ts'
import { entriesNamed } from './registers/index.ts'
import { openRegisters, registersProblems, registersRoom, subjectsIn } from './registers/room.ts'

/** Every error that the server can answer with. */
export const problems: ProblemTable = {
  ...httpProblems,
  ...fileProblems,
  ...sheetProblems,
  ...uploadProblems,
  ...peopleProblems,
  ...documentsProblems,
  ...packsProblems,
  ...registersProblems,
  ...casesProblems,
}

const about = {
  title: 'Linchpin',
  version: '0.1.0',
  description: 'Policy documents, what they ask of whom, and the answers.',
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

export interface App {
  readonly http: Http
  /** The officers of a city that has nobody yet, with their first passwords; nothing where there is somebody. */
  firstOfficers(): Promise<readonly FirstOfficer[]>
  /** Answers what is under way, then lets go of the database. */
  close(): Promise<void>
}

export interface AppOptions {
  readonly settings: Pick<Settings, 'fileLimitBytes' | 'logLevel'> & { readonly city: string }
  readonly connection: pg.ClientConfig
  /** The city's mechanisms; absent: documents are read with what is known of the city, and no mechanism runs. */
  readonly loaded?: LoadedPack
  readonly webDir?: string
  /** Where people reach the server, if that is not this machine; over TLS. */
  readonly publicUrl?: string
  /** Adds invented persons and records, and offers to be signed in as one of them by one click. */
  readonly isDemo?: boolean
  readonly requestsPerMinute?: number
  readonly now?: () => Date
}

/** Puts the rooms together on one city's schema, migrated. The one place that knows all of them. */
export async function createApp(options: AppOptions): Promise<App> {
  const { settings, connection, loaded, webDir, publicUrl, isDemo = false, now = () => new Date() } = options
  const { city, fileLimitBytes, logLevel } = settings
  const { db, pool } = connect(connection, city, (error) => http?.log.error({ err: error }, 'database connection lost'))
  let http: Http | undefined
  try {
    await migrate(pool, city)
    const { pack, lexicons } = loaded ?? { pack: undefined, lexicons: lexiconsOf(city) }
    const { bodies, sessions, whoAsks } = entrance(db, pack, now)
    const registers = await openRegisters({ db, pool, pack, bodies, now })
    const cases = { db, pack, bodies, now, fileLimitBytes, subjectOf: subjectsIn(registers.services) }
    if (isDemo && pack) {
      await addDemoPersons(db, demoPersonsOf(pack), now())
      await addDemoRecords({ ...cases, pack, registers: registers.services, today: dayInChina(now()) })
    }
    const httpOptions = {
      logLevel,
      about,
      problems,
      fileLimitBytes,
      whoAsks,
      names: publicUrl === undefined ? loopbackNames : [...loopbackNames, new URL(publicUrl).hostname],
      ...(options.requestsPerMinute ? { requestsPerMinute: options.requestsPerMinute } : {}),
      webDir,
      checkHealth: async () => void (await pool.query('select 1')),
    }
    http = await createHttp(httpOptions, (app) => {
      const name = pack?.label ?? { zh: city, en: city }
      const isSecure = publicUrl !== undefined
      const about = { id: city, name, isInvented: pack?.isInvented ?? false }
      const subjectsNamed: CasesRoomOptions['subjectsNamed'] = (...asked) => entriesNamed(registers.services, ...asked)
      const registerOf = (id: string | null) => registers.registers.get(id ?? '')?.definition
      const leaving = [casesLeaving(cases)]
      peopleRoom(app, { db, pack, bodies, sessions, city: about, fileLimitBytes, isSecure, isDemo, leaving, now })
      uploadRoutes(app, { db, fileLimitBytes, ...access('own', 'self').config, now })
      documentsRoom(app, { db, fileLimitBytes, lexicons, now })
      packsRoom(app, { pack, findTexts: (sought) => findTexts(db, sought) })
      registersRoom(app, registers)
      casesRoom(app, { ...cases, subjectsNamed, registerOf })
    })
  } catch (error) {
    await pool.end()
    throw error
  }
  const started = http
  return {
    http: started,
    firstOfficers: () => makeFirstOfficers(db, now()),
    close: async () => {
      await started.close()
      await pool.end()
    },
  }
}
