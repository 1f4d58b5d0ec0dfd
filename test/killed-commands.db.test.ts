import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CaseChange, CaseDetail, CaseList } from '@linchpin/api'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { connect, migrate } from '../server/platform/database/index.ts'
import { startEmbedded } from '../server/platform/postgres/index.ts'
import { query } from './start-postgres.ts'
import { theOffice } from './test-app.ts'
import { signedInAs } from './test-person.ts'

/** 20 here; `KILLS=200` for the full figure. */
const kills = Number(process.env.KILLS ?? 20)
/** Of so many one takes the database with it. */
const withDatabase = 10
const atOnce = 4
const seed = Number(process.env.SEED ?? 1)

test(
  `after ${kills} kills at random moments every acknowledged command is there once, no case is in two states, and the audit is whole`,
  { timeout: 60_000 + kills * 20_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'linchpin-kills-'))
    const random = randomFrom(seed)
    try {
      const { connection } = await startEmbedded(dataDir)
      const load = new Load(await office(connection))
      // The next one gets ready while the other works.
      let next = startServer(connection)
      for (let kill = 1; kill <= kills; kill++) {
        const server = await next
        next = startServer(connection)
        const work = load.on(server.url)
        await load.answered(1 + Math.floor(random() * 12))
        await new Promise((done) => setTimeout(done, random() * 60))
        if (kill % withDatabase === 0) {
          const spare = await next
          await killDatabase(dataDir)
          spare.process.kill('SIGKILL')
          server.process.kill('SIGKILL')
          await Promise.all([work, server.ended, spare.ended])
          await startEmbedded(dataDir)
          next = startServer(connection)
          continue
        }
        server.process.kill('SIGKILL')
        await Promise.all([work, server.ended])
      }
      const last = await next
      await load.finish(last.url)
      await check(load, last.url, connection)
      last.process.kill('SIGKILL')
      await last.ended
    } finally {
      const left = await startEmbedded(dataDir)
      await left.stop()
      await rm(left.dataDir, { recursive: true, force: true })
      await rm(dataDir, { recursive: true, force: true })
    }
  },
)
