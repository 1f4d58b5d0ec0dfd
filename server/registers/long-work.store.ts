import type pg from 'pg'

/** Statements that may take as long as they need, on a connection that is closed afterwards: its settings go with it. */
export async function longWork<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    return await work(client)
  } finally {
    client.release(true)
  }
}
