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

const settings = {
  timezone: 'UTC',
  statement_timeout: '60000',
  // Pages come from memory or a disk without a head: as reckoned for one with a head, indexes would be passed over.
  random_page_cost: '1.1',
  // A page is there before the helpers of a parallel plan have started; counts over a million rows still take them.
  parallel_setup_cost: '4000',
  // Compiling a plan takes longer than what any question here would win by it.
  jit: 'off',
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
    options: Object.entries({ search_path: schema, ...settings })
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  })
  pool.on('error', onError)
  return { db: drizzle(pool), pool }
}
