import type pg from 'pg'
import type { Database } from './connect.ts'

export interface NamedQuery {
  /** The same for the same text: a connection plans what it has heard under a name once. */
  readonly name: string
  readonly text: string
  readonly values: unknown[]
}

/** A query past the builder, for what is asked so often that putting it together and planning it counts. */
export function namedQuery(db: Database, query: NamedQuery): Promise<pg.QueryResult<Record<string, unknown>>> {
  return (db as Database & { readonly $client: pg.Pool }).$client.query(query)
}
