/** From rows in PostgreSQL to outcomes in PostgreSQL, on the embedded server with its ordinary settings. */
import type { Rule, Table } from '@linchpin/kernels/rules'
import { from as copyFrom } from 'pg-copy-streams'
import { connect, type Database } from '../../server/platform/database/index.ts'
import { startEmbedded } from '../../server/platform/postgres/index.ts'
import { copiedAs } from '../../server/programmes/copied-rows.ts'
import { matchEnterprises, programmesFor, reachedBy } from '../../server/programmes/index.ts'
import { newDataFolder, removeDataFolder } from '../../test/data-folder.ts'
import { leastMsOf } from './least-ms.ts'
import { keyOf, writeLines } from './table-lines.ts'

export interface InPostgres {
  /** Milliseconds of each run, the first with cold threads. */
  readonly runs: readonly number[]
  /** As `Outcomes.counts`. */
  readonly counts: readonly number[]
  readonly megabytes: number
  /** Milliseconds of a page: programmes of an enterprise; 50 whom a programme reaches, for one that reaches few and many. */
  readonly pages: Readonly<Record<'programmes' | 'few' | 'many', number>>
}

const schema = 'bench'

export async function matchInPostgres(
  table: Table,
  rules: readonly Rule[],
  day: string,
  threads: number,
  rounds: number,
): Promise<InPostgres> {
  const dir = await newDataFolder('bench')
  const server = await startEmbedded(dir)
  const { pool, db } = connect(server.connection, schema, () => undefined)
  try {
    await load(pool, table)
    const columns = Object.entries(table.columns).map(([name, { kind }]) => [name, { column: name, kind }] as const)
    const source = { table: 'enterprise', key: 'id', columns: Object.fromEntries(columns) }
    const runs: number[] = []
    let counts: readonly number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      const matched = await matchEnterprises({ connection: server.connection, schema, source, rules, day, threads })
      runs.push(performance.now() - start)
      counts = matched.counts
    }
    const { rows } = await pool.query(`select pg_total_relation_size('programme_match') / 1e6 as size`)
    return { runs, counts, megabytes: Number(rows[0]?.size), pages: await timePages(db, rules, counts) }
  } finally {
    await pool.end()
    await removeDataFolder(dir)
  }
}

/** As a register has them: a key and a typed column a field, which has its name. */
async function load(pool: ReturnType<typeof connect>['pool'], table: Table): Promise<void> {
  const client = await pool.connect()
  try {
    const types = Object.entries(table.columns).map(([field, { kind }]) => `"${field}" ${copiedAs[kind]}`)
    await client.query(`create schema ${schema}; create table enterprise (id uuid primary key, ${types.join(', ')})`)
    await writeLines(table, client.query(copyFrom('copy enterprise from stdin')))
    await client.query('vacuum analyze enterprise')
  } finally {
    client.release()
  }
}

async function timePages(db: Database, rules: readonly Rule[], counts: readonly number[]) {
  const byReach = rules
    .map(({ id }, index) => ({ id, met: counts[3 * index + 1] ?? 0 }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => a.met - b.met)
  const page = (programme = '') => leastMsOf(5, () => reachedBy(db, { programme, outcome: 'met', limit: 50 }))
  return {
    programmes: await leastMsOf(5, () => programmesFor(db, keyOf(7))),
    few: await page(byReach[0]?.id),
    many: await page(byReach.at(-1)?.id),
  }
}
