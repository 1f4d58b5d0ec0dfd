import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'

const opened: string[] = []

async function newDataDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'linchpin-embedded-'))
  opened.push(dir)
  return dir
}

afterAll(async () => {
  for (const dir of opened) {
    const server = await startEmbedded(dir)
    await server.stop()
    await rm(server.dataDir, { recursive: true, force: true })
    await rm(dir, { recursive: true, force: true })
  }
})

async function ask(connection: pg.ClientConfig, sql: string) {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

const postmaster = async (dataDir: string): Promise<number> =>
  Number((await readFile(join(dataDir, 'data/postmaster.pid'), 'utf8')).split('\n')[0])

test('what was written is there after a stop and a start', async () => {
  const dir = await newDataDir()
  const first = await startEmbedded(dir)
  await ask(first.connection, 'create table note as select 1 as n')
  await first.stop()
  await expect(ask(first.connection, 'select 1')).rejects.toThrow()
  const second = await startEmbedded(dir)
  expect(await ask(second.connection, 'select n from note')).toEqual([{ n: 1 }])
})

test('a server that outlived a killed process is taken over, not started twice', async () => {
  const dir = await newDataDir()
  const first = await startEmbedded(dir)
  const pid = await postmaster(first.dataDir)
  const second = await startEmbedded(dir)
  expect(await postmaster(second.dataDir)).toBe(pid)
})

test('a killed server recovers what it had acknowledged', async () => {
  const dir = await newDataDir()
  const first = await startEmbedded(dir)
  await ask(first.connection, 'create table note as select 2 as n')
  process.kill(await postmaster(first.dataDir), 'SIGKILL')
  const second = await startEmbedded(dir)
  expect(await ask(second.connection, 'select n from note')).toEqual([{ n: 2 }])
})
