import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect, migrate } from '../server/platform/database/index.ts'
import { startEmbedded } from '../server/platform/postgres/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: pg.ClientConfig
    template: string
  }
}

/**
 * One PostgreSQL for a run: the one that `DATABASE_URL` names, or the embedded one on files of its own. A migrated
 * database stands ready in it, to be cloned by each test.
 */
export default async function startPostgres(project: TestProject) {
  const { connection, stop } = await openServer()
  const template = `linchpin_test_${process.pid}_${Date.now()}`
  await query(connection, `create database ${template}`)
  const { pool } = connect(inDatabase(connection, template), 'tianjin', () => undefined)
  await migrate(pool, 'tianjin')
  await pool.end()
  project.provide('postgres', connection)
  project.provide('template', template)
  return async () => {
    const { rows } = await query(connection, 'select datname from pg_database where starts_with(datname, $1)', [
      template,
    ])
    for (const { datname } of rows) await query(connection, `drop database "${datname}" with (force)`)
    await stop()
  }
}

/** The same server, another database in it. */
export function inDatabase(connection: pg.ClientConfig, database: string): pg.ClientConfig {
  if (!connection.connectionString) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.toString() }
}

export async function query(connection: pg.ClientConfig, sql: string, values: unknown[] = []) {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await client.query(sql, values)
  } finally {
    await client.end()
  }
}

async function openServer() {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL) return { connection: { connectionString: DATABASE_URL }, stop: async () => undefined }
  const dataDir = await mkdtemp(join(tmpdir(), 'linchpin-test-pg-'))
  const server = await startEmbedded(dataDir, { unsafe: true })
  const stop = async () => {
    await server.stop()
    await rm(server.dataDir, { recursive: true, force: true })
    await rm(dataDir, { recursive: true, force: true })
  }
  return { connection: server.connection, stop }
}
