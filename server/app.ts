import type pg from 'pg'
import { casesProblems, casesRoom, createCasesServices, dailyRun, leavingCases } from './cases/room.ts'
import { chainsProblems, chainsRoom, defineSegments } from './chains/room.ts'
import { lexiconsOf } from './city-packs.ts'
import { addDemoRecords, demoPersonsOf } from './demo/index.ts'
import { documentsProblems, documentsRoom, findTexts } from './documents/room.ts'
import type { LoadedPack } from './load-pack.ts'
import { packsProblems, packsRoom } from './packs/room.ts'
import { access, dayInChina } from './people/index.ts'
import {
  addDemoPersons,
  dropOldSessions,
  entrance,
  type FirstOfficer,
  holdsDemo,
  makeFirstOfficers,
  peopleProblems,
  peopleRoom,
} from './people/room.ts'
import { connect, migrate, type Pool } from './platform/database/index.ts'
import { fileProblems } from './platform/files/index.ts'
import { createHttp, type Http, httpProblems } from './platform/http/index.ts'
import { createJobs, type Daily, daily, type Jobs, jobProblems } from './platform/jobs/index.ts'
import type { ProblemTable } from './platform/problem/index.ts'
import type { Settings } from './platform/settings.ts'
import { sheetProblems } from './platform/sheets/index.ts'
import { shownTableRoutes } from './platform/shown-table.http.ts'
import { dropOldUploads, uploadProblems, uploadRoutes } from './platform/uploads/index.ts'
import { entriesNamed } from './registers/index.ts'
import { openRegisters, registersProblems, registersRoom, subjectsIn } from './registers/room.ts'

/** Every error that the server can answer with. */
export const problems: ProblemTable = {
  ...httpProblems,
  ...fileProblems,
  ...sheetProblems,
  ...uploadProblems,
  ...jobProblems,
  ...peopleProblems,
  ...documentsProblems,
  ...packsProblems,
  ...registersProblems,
  ...chainsProblems,
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
  /** Does each day what no person asks for: reminders, drafts of orders, clearing away what is left over. */
  readonly isKept?: boolean
  readonly requestsPerMinute?: number
  readonly now?: () => Date
}

/** Puts the rooms together on one city's schema, migrated. The one place that knows all of them. */
export async function createApp(options: AppOptions): Promise<App> {
  const { settings, connection, loaded, webDir, publicUrl, now = () => new Date() } = options
  const { city, fileLimitBytes, logLevel } = settings
  const { db, pool } = connect(connection, city, (error) => http?.log.error({ err: error }, 'database connection lost'))
  const onError = (error: unknown) => http?.log.error({ err: error }, 'work behind a request failed')
  let http: Http | undefined
  let jobs: Jobs | undefined
  try {
    await migrate(pool, city)
    jobs = await createJobs({ db, now, onError })
    const pack = loaded?.pack
    const { bodies, sessions, whoAsks } = entrance(db, pack, now)
    const registers = await openRegisters({ db, pool, pack, bodies, jobs, fileLimitBytes, now, onError })
    const { services } = registers
    await defineSegments(services)
    const cases: Parts['cases'] = {
      ...createCasesServices({ db, pack, bodies, now, subjectOf: subjectsIn(services) }),
      fileLimitBytes,
      subjectsNamed: (...asked) => entriesNamed(services, ...asked),
      registerOf: (id) => services.registers.get(id ?? '')?.definition,
    }
    if (options.isDemo && pack) {
      await addDemoPersons(db, demoPersonsOf(pack), now())
      await addDemoRecords({ ...cases, pack, registers: services, today: dayInChina(now()) })
    }
    const holdsInvented = pack?.isInvented || (await holdsDemo(db))
    const httpOptions = {
      ...{ logLevel, about, problems, fileLimitBytes, whoAsks, webDir },
      names: publicUrl === undefined ? loopbackNames : [...loopbackNames, new URL(publicUrl).hostname],
      ...(options.requestsPerMinute ? { requestsPerMinute: options.requestsPerMinute } : {}),
      checkHealth: async () => void (await pool.query('select 1')),
    }
    http = await createHttp(httpOptions, (app) =>
      addRooms(app, { options, pool, sessions, registers, cases, holdsInvented }),
    )
    const started = http
    const upkeep = options.isKept ? keepUp(started, cases) : []
    return {
      http: started,
      firstOfficers: () => makeFirstOfficers(db, now()),
      close: async () => {
        await started.close()
        for (const each of upkeep) await each.stop()
        await jobs?.close()
        await pool.end()
      },
    }
  } catch (error) {
    await jobs?.close()
    await pool.end()
    throw error
  }
}

interface Parts {
  readonly options: AppOptions
  readonly pool: Pool
  readonly sessions: Parameters<typeof peopleRoom>[1]['sessions']
  readonly registers: Awaited<ReturnType<typeof openRegisters>>
  readonly cases: Parameters<typeof casesRoom>[1]
  readonly holdsInvented: boolean
}

function addRooms(app: Http, { options, pool, sessions, registers, cases, holdsInvented }: Parts): void {
  const { settings, loaded, publicUrl, isDemo = false } = options
  const { db, pack, bodies, now, fileLimitBytes } = cases
  const name = pack?.label ?? { zh: settings.city, en: settings.city }
  const city = { id: settings.city, name, isInvented: holdsInvented }
  const isSecure = publicUrl !== undefined
  const leaving = [leavingCases(cases)]
  peopleRoom(app, { db, pack, bodies, sessions, city, fileLimitBytes, isSecure, isDemo, leaving, now })
  uploadRoutes(app, { db, fileLimitBytes, ...access('own', 'self').config, now })
  shownTableRoutes(app, access('own', 'self').config.access)
  documentsRoom(app, { db, fileLimitBytes, lexicons: loaded?.lexicons ?? lexiconsOf(settings.city), now })
  packsRoom(app, { pack, findTexts: (sought) => findTexts(db, sought) })
  registersRoom(app, registers)
  chainsRoom(app, { ...registers.services, pool })
  casesRoom(app, cases)
}

/** What happens each day without anybody asking for it. */
function keepUp({ log }: Http, cases: Parts['cases']): readonly Daily[] {
  const { db, now } = cases
  const onError = (error: unknown) => log.error({ err: error }, 'daily upkeep failed')
  const clearAway = async () => {
    const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000)
    await dropOldUploads(db, daysAgo(2))
    await dropOldSessions(db, daysAgo(1))
  }
  return [
    daily('clear away', clearAway, { db, now, onError }),
    daily('escalation', (day) => dailyRun(cases, day), { db, now, onError }),
  ]
}
