import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

export type Database = NodePgDatabase
/** For what goes around the query builder: statements without a plan of its own, streams. */
export type Pool = pg.Pool
/** What a transaction hands to its body: queries as on the database. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export interface Connected {
  readonly db: Database
  readonly pool: pg.Pool
}

/**
 * A pool whose every connection sees the schema of one city and nothing else: tables are named without a schema, and
 * `search_path` alone says whose they are.
 */
export function connect(connection: pg.ClientConfig, schema: string, onError: (error: Error) => void): Connected {
  const pool = new pg.Pool({
    ...connection,
    max: 20,
    connectionTimeoutMillis: 10_000,
    application_name: 'linchpin',
    options: `-c search_path=${schema} -c timezone=UTC -c statement_timeout=60000`,
  })
  pool.on('error', onError)
  return { db: drizzle(pool), pool }
}
