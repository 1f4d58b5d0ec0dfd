/** Statements to DuckDB, and what their failure means for the file that they read. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { ProblemError } from '../../../platform/problem/index.ts'

export type Row = Readonly<Record<string, unknown>>

export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS()
}

/** What DuckDB cannot read is a broken file; what does not fit is too much. */
export async function guarded<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    const { message } = error as Error
    if (/^(?:Binder|Parser|Catalog) Error/.test(message)) throw error
    const isTooMuch = /out of memory|max_temp_directory_size/i.test(message)
    const problem = new ProblemError(isTooMuch ? 'links-too-heavy' : 'links-unreadable', { name })
    problem.cause = error
    throw problem
  }
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
