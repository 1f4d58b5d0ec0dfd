/** The enterprises in a DuckDB of two threads and in memory. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { FieldKind, Table } from '@linchpin/kernels/rules'
import { writeLines } from './table-lines.ts'

const types: Readonly<Record<FieldKind, string>> = {
  number: 'double',
  money: 'bigint',
  date: 'date',
  text: 'varchar',
  flag: 'boolean',
}

/** Rows that one thread of DuckDB takes at once. */
const rowGroup = 122_880

/**
 * Table `enterprise` with texts as they are, `coded` with texts as ENUM. `enterprise_part` and `coded_part` are their first
 * rows, as many as keep every thread at work.
 */
export async function openDuckdb(table: Table, threads: number): Promise<DuckDBConnection> {
  const dir = await mkdtemp(join(tmpdir(), 'linchpin-bench-'))
  const file = join(dir, 'enterprise.tsv')
  try {
    await writeLines(table, createWriteStream(file))
    const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
    const connection = await instance.connect()
    const columns = Object.entries(table.columns)
    const named = [['id', 'uuid'], ...columns.map(([name, { kind }]) => [name, types[kind]])]
    const struct = named.map(([name, type]) => `'${name}': '${type}'`).join(', ')
    await connection.run(
      `create table enterprise as select * from read_csv('${file}', delim = '\\t', nullstr = '\\N', header = false,
        quote = '', escape = '', columns = {${struct}})`,
    )
    const texts = columns.filter(([, { kind }]) => kind === 'text').map(([name]) => name)
    for (const name of texts)
      await connection.run(
        `create type ${name}_code as enum (select distinct ${name} from enterprise where ${name} is not null)`,
      )
    const replaced = texts.map((name) => `${name}::${name}_code as ${name}`).join(', ')
    await connection.run(`create table coded as select * replace (${replaced}) from enterprise`)
    for (const from of ['enterprise', 'coded'])
      await connection.run(`create table ${from}_part as select * from ${from} limit ${threads * rowGroup}`)
    return connection
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** Milliseconds of a query that is already planned, and the numbers of its only row. */
export async function timeQuery(connection: DuckDBConnection, sql: string): Promise<{ ms: number; row: number[] }> {
  const prepared = await connection.prepare(sql)
  const start = performance.now()
  const result = await prepared.run()
  const rows = await result.getRows()
  const ms = performance.now() - start
  prepared.destroySync()
  return { ms, row: (rows[0] ?? []).map(Number) }
}
