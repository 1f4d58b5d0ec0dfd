/** A share of the work of a thread: some pages of a table are read into columns, decided on, and their outcomes written. */
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { decideColumns, defineRule, outcomesByRow, type Rule } from '@linchpin/kernels/rules'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { connect } from '../platform/database/index.ts'
import { type CopiedField, columnsOf, copiedAs } from './copied-rows.ts'
import type { MatchSource } from './match-source.ts'
import { outcomeRows } from './outcome-rows.ts'

export interface PartPayload {
  readonly connection: pg.ClientConfig
  readonly schema: string
  /** So that all parts see one state of the table. */
  readonly snapshot: string
  readonly source: MatchSource
  /** The first page, and the page behind the last. */
  readonly pages: readonly [number, number]
  /** JSON of `RuleData[]`: a thread that has checked it for one part knows it again. */
  readonly rules: string
  readonly day: string
  /** The table that outcomes are written to. */
  readonly into: string
}

export interface PartResult {
  readonly rows: number
  /** As in `Outcomes`. */
  readonly counts: Uint32Array
}

export async function run(payload: PartPayload): Promise<PartResult> {
  const { pool } = connect(payload.connection, payload.schema, () => undefined)
  const client = await pool.connect()
  client.on('error', () => undefined)
  try {
    // How long a part may take is for the thread to say.
    await client.query('set statement_timeout = 0')
    await client.query('begin isolation level repeatable read')
    await client.query(`set transaction snapshot ${client.escapeLiteral(payload.snapshot)}`)
    const result = await matchPart(client, payload)
    await client.query('commit')
    return result
  } finally {
    // Closing it also rolls back what failed.
    client.release(true)
    await pool.end()
  }
}

async function matchPart(client: pg.ClientBase, payload: PartPayload): Promise<PartResult> {
  const fields = Object.entries(payload.source.columns).map(([name, { kind }]) => ({ name, kind }))
  const bytes = await copyOut(client, partQuery(client, payload, fields))
  const { table, keys } = columnsOf(bytes, fields)
  const outcomes = decideColumns(defined(payload.rules), table, payload.day)
  await copyIn(client, client.escapeIdentifier(payload.into), outcomeRows(bytes, keys, outcomesByRow(outcomes)))
  return { rows: table.rows, counts: outcomes.counts }
}

let latest: { readonly json: string; readonly rules: readonly Rule[] } | undefined

/** Checking hundreds of rules takes as long as running them over ten thousand rows. */
function defined(json: string): readonly Rule[] {
  if (latest?.json !== json)
    latest = { json, rules: (JSON.parse(json) as readonly unknown[]).map((rule) => defineRule(rule)) }
  return latest.rules
}

function partQuery(client: pg.ClientBase, { source, pages }: PartPayload, fields: readonly CopiedField[]): string {
  const quoted = (name: string) => client.escapeIdentifier(name)
  const columns = fields.map(({ name, kind }) => `${quoted(source.columns[name]?.column ?? name)}::${copiedAs[kind]}`)
  const [first, end] = pages.map((page) => `'(${page},0)'::tid`)
  return `select ${[quoted(source.key), ...columns].join(', ')} from ${quoted(source.table)} where ctid >= ${first} and ctid < ${end}`
}

async function copyOut(client: pg.ClientBase, query: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  const stream = client.query(copyTo(`copy (${query}) to stdout (format binary)`, { highWaterMark: 1 << 20 }))
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const chunkBytes = 1 << 18

async function copyIn(client: pg.ClientBase, table: string, rows: Buffer): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} from stdin (format binary)`))
  for (let at = 0; at < rows.length; at += chunkBytes)
    if (!stream.write(rows.subarray(at, at + chunkBytes))) await once(stream, 'drain')
  stream.end()
  await finished(stream)
}
