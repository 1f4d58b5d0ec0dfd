import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
const oldestVersion = 150000

/**
 * Brings the schema of one city to the newest form: makes it where it is missing, applies what has not been applied.
 * Several hosts that start at once wait for each other. Nothing outside `schema` is touched.
 */
export async function migrate(pool: pg.Pool, schema: string): Promise<void> {
  const client = await pool.connect()
  try {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock(hashtext($1))', [`linchpin migrate ${schema}`])
    await client.query('set client_min_messages = warning')
    await client.query(`create schema if not exists "${schema}"`)
    await applyMigrations(drizzle(client), { migrationsFolder, migrationsSchema: schema, migrationsTable: 'migration' })
  } finally {
    // Closing it, not giving it back, also lets go of the lock.
    client.release(true)
  }
}

async function refuseOldServer(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  const version = Number(rows[0]?.server_version_num)
  if (version < oldestVersion) {
    throw new Error(`This PostgreSQL is version ${Math.floor(version / 10000)}; Linchpin needs 15 or later.`)
  }
}
