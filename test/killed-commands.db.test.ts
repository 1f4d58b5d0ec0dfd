import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { eventsOf } from '../server/cases/case-items.store.ts'
import { stateOf } from '../server/cases/case-row.ts'
import { caseItem } from '../server/cases/cases.tables.ts'
import { evolveAll } from '../server/cases/lifecycle/evolve.ts'
import { verifyAudit } from '../server/people/index.ts'
import { seeded } from '../server/platform/chance.ts'
import { connect, migrate } from '../server/platform/database/index.ts'
import { startEmbedded } from '../server/platform/postgres/index.ts'
import { type CommandLoad, commandLoad } from './command-load.ts'
import { newDataFolder, removeDataFolder } from './data-folder.ts'
import { killDatabase, type Served, start } from './served.ts'
import { query } from './start-postgres.ts'
import { theOffice } from './test-app.ts'
import { signedInAs } from './test-person.ts'

/** 20 here; `KILLS=200` for the full figure. */
const kills = Number(process.env.KILLS ?? 20)
/** One of so many takes the database with it. */
const withDatabase = 10
const atOnce = 4

test(
  `after ${kills} kills at random moments every acknowledged command is there once, no case is in two states, the audit is whole`,
  { timeout: 60_000 + kills * 20_000 },
  async () => {
    const dataDir = await newDataFolder('kills')
    // The same moments for the same seed, as far as machines allow.
    const random = seeded(Number(process.env.SEED ?? 1))
    try {
      const { connection } = await startEmbedded(dataDir)
      const load = commandLoad(await signIn(connection), atOnce)
      // The next one gets ready while the other works.
      let next = startServer(connection)
      for (let kill = 1; kill <= kills; kill++) {
        const server = await next
        next = startServer(connection)
        const work = load.on(server.url)
        await load.answered(1 + Math.floor(random() * 12))
        await sleep(random() * 60)
        if (kill % withDatabase === 0) {
          const spare = await next
          await killDatabase(dataDir)
          await spare.kill()
        }
        await server.kill()
        await work
        if (kill % withDatabase === 0) {
          await startEmbedded(dataDir)
          next = startServer(connection)
        }
      }
      const last = await next
      await load.finish(last.url)
      await last.kill()
      await check(load, connection)
    } finally {
      await removeDataFolder(dataDir)
    }
  },
)

async function check({ acknowledged, sentAgain }: CommandLoad, connection: pg.ClientConfig): Promise<void> {
  const { db, pool } = connect(connection, 'tianjin', () => undefined)
  try {
    const said = new Map<string, { id: string; seq: number }[]>()
    const items = await db.select().from(caseItem).orderBy(caseItem.number)
    for (const item of items) {
      const events = await eventsOf(db, item.id)
      // Throws where a move begins in another state than the one before it led to.
      expect(evolveAll(events)).toEqual(stateOf(item))
      for (const { seq, data } of events) {
        const text = /[0-9a-f-]{36}/.exec(JSON.stringify(Object.values({ ...data, ...valuesIn(data) })))?.[0] ?? ''
        said.set(text, [...(said.get(text) ?? []), { id: item.id, seq }])
      }
    }
    expect(acknowledged.length).toBeGreaterThan(kills)
    expect(sentAgain()).toBeGreaterThan(0)
    for (const { text, id, revision } of acknowledged) expect(said.get(text)).toEqual([{ id, seq: revision }])
    const numbers = items.map(({ number }) => Number(number.slice(-4)))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect((await verifyAudit(db)).broken).toBeNull()
  } finally {
    await pool.end()
  }
}

/** The words of a command stand in a value, a reason or a note. */
const valuesIn = (data: object): object => ('values' in data ? (data.values as object) : {})

/** A server by itself, on a database that outlives it. */
const startServer = (connection: pg.ClientConfig): Promise<Served> =>
  start(['--import', 'tsx', 'test/commands-server.ts'], { ...process.env, CONNECTION: JSON.stringify(connection) })

/** The cookie of somebody of the office who handles tasks too. */
async function signIn(connection: pg.ClientConfig): Promise<string> {
  const { pool } = connect(connection, 'tianjin', () => undefined)
  await migrate(pool, 'tianjin')
  await pool.end()
  const sql = (text: string, values: unknown[]) =>
    query({ ...connection, options: '-c search_path=tianjin' }, text, values)
  const assignments = [...theOffice, { role: 'department', scope: { kind: 'body', id: 'industry-bureau' } } as const]
  const { token } = await signedInAs(sql, { id: randomUUID(), name: '办公室', assignments }, new Date())
  return `linchpin_session=${token}`
}
