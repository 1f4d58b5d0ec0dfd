/**
 * Decides every programme for every enterprise and stores the outcomes: `programme_match` has a row for each enterprise with
 * two bits for each programme, `matched_programme` says which programme has which bit and how many it reaches.
 *
 * Both tables are derived. They are made anew beside the old ones, by several threads that read one snapshot, and put in
 * their place at the end: readers see the old outcomes or the new ones, never some of each.
 */
import { availableParallelism } from 'node:os'
import { decideColumns, type Rule } from '@linchpin/kernels/rules'
import type pg from 'pg'
import { connect } from '../platform/database/index.ts'
import { createWorkerPool, limitConcurrency } from '../platform/workers/index.ts'
import { emptyTable } from './copied-rows.ts'
import type { PartPayload, PartResult } from './match-part.store.ts'
import type { MatchSource } from './match-source.ts'

const parts = createWorkerPool<PartPayload, PartResult>(new URL('./match-part.store.ts', import.meta.url), {
  idle: availableParallelism(),
})
/** 32 MB of a table, some hundred thousand rows: what a thread holds stays small, and threads end at about the same time. */
const pagesAtOnce = 4096
const partLimitMs = 300_000

export interface MatchOptions {
  readonly connection: pg.ClientConfig
  readonly schema: string
  readonly source: MatchSource
  readonly rules: readonly Rule[]
  readonly day: string
  /** As many as there are cores if not given. */
  readonly threads?: number
  /** Pages of the source that a thread takes at once. */
  readonly pagesAtOnce?: number
}

export interface Matched {
  readonly enterprises: number
  /** Not met, met, unknown of the programme r at `3 * r` and on. */
  readonly counts: readonly number[]
}

/**
 * One run at a time: a second one waits for the first. One that fails leaves the outcomes of the last.
 * @throws RuleError where a column does not fit, or two rules give one field different units
 * @throws Error where two programmes have one id, or the source has rows and no pages of its own (a view, a divided table)
 */
export async function matchEnterprises(options: MatchOptions): Promise<Matched> {
  checkFit(options)
  const { pool } = connect(options.connection, options.schema, () => undefined)
  const client = await pool.connect()
  // A connection that is lost while threads work fails the next query; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock(hashtext($1))', [`linchpin match ${options.schema}`])
    await makeNext(client, options.source)
    const matched = await decideParts(client, options)
    await replace(client, options, matched)
    return matched
  } finally {
    // Closing it lets go of the lock and of a snapshot that is still open.
    client.release(true)
    await pool.end()
  }
}

/** Deciding on no rows refuses what threads would refuse, before anything is read, and with all findings. */
function checkFit({ source, rules, day }: MatchOptions): void {
  const ids = rules.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new Error(`Two programmes have the id ${twice}.`)
  const fields = Object.entries(source.columns).map(([name, { kind }]) => ({ name, kind }))
  decideColumns(rules, emptyTable(fields), day)
}

async function makeNext(client: pg.ClientBase, { table, key }: MatchSource): Promise<void> {
  const [own, from] = [client.escapeIdentifier(key), client.escapeIdentifier(table)]
  await client.query(`
    drop table if exists programme_match_next;
    create table programme_match_next as select ${own} as enterprise, ''::bytea as met, ''::bytea as unknown from ${from}
      with no data`)
}

async function decideParts(client: pg.ClientBase, options: MatchOptions): Promise<Matched> {
  const { connection, schema, source, rules, day, threads = availableParallelism() } = options
  const { snapshot, pages } = await openSource(client, source.table)
  const payload = {
    connection,
    schema,
    snapshot,
    source: asked(source, rules),
    rules: JSON.stringify(rules),
    day,
    into: 'programme_match_next',
  }
  const inTurn = limitConcurrency(threads)
  const stop = new AbortController()
  const decidePart = (range: readonly [number, number]) =>
    inTurn(() => parts.run({ ...payload, pages: range }, { timeoutMs: partLimitMs, signal: stop.signal }))
  const running = Promise.all(ranges(pages, options.pagesAtOnce ?? pagesAtOnce).map(decidePart))
  // Where one fails the others would work for nothing.
  const results = await running.catch((error: unknown) => {
    stop.abort(error)
    throw error
  })
  await client.query('commit')
  const counts = rules.flatMap((_, rule) =>
    [0, 1, 2].map((outcome) => results.reduce((sum, part) => sum + (part.counts[3 * rule + outcome] ?? 0), 0)),
  )
  return { enterprises: results.reduce((sum, part) => sum + part.rows, 0), counts }
}

/** A snapshot for all threads, and the pages of the table, which nobody can rewrite or empty until the transaction ends. */
async function openSource(client: pg.ClientBase, name: string): Promise<{ snapshot: string; pages: number }> {
  const table = client.escapeIdentifier(name)
  await client.query(`begin isolation level repeatable read; lock table ${table} in access share mode`)
  const { rows } = await client.query<{ snapshot: string; pages: number; filled: boolean }>(
    `select pg_export_snapshot() as snapshot, exists (select from ${table}) as filled,
      (pg_relation_size($1::regclass) / current_setting('block_size')::int)::int as pages`,
    [table],
  )
  const { snapshot = '', pages = 0, filled = false } = rows[0] ?? {}
  if (filled && pages === 0) throw new Error(`${table} has rows and no pages: matching reads an ordinary table only.`)
  return { snapshot, pages }
}

/** Only the columns that a rule names. */
function asked(source: MatchSource, rules: readonly Rule[]): MatchSource {
  const named = new Set(rules.flatMap(({ fields }) => Object.keys(fields)))
  const columns = Object.entries(source.columns).filter(([field]) => named.has(field))
  return { ...source, columns: Object.fromEntries(columns) }
}

function ranges(pages: number, each: number): readonly (readonly [number, number])[] {
  const starts = Array.from({ length: Math.ceil(pages / each) }, (_, index) => index * each)
  return starts.map((start) => [start, Math.min(pages, start + each)])
}

async function replace(client: pg.ClientBase, { rules, day }: MatchOptions, { counts }: Matched): Promise<void> {
  const of = (outcome: number) => rules.map((_, rule) => counts[3 * rule + outcome])
  await client.query('alter table programme_match_next add primary key (enterprise)')
  await client.query('analyze programme_match_next')
  // Whoever reads for long must not keep all others waiting behind this.
  await client.query(`begin; set local lock_timeout = '20s'`)
  await client.query(`
    drop table if exists programme_match, matched_programme;
    alter table programme_match_next rename to programme_match;
    alter index programme_match_next_pkey rename to programme_match_pkey;
    create table matched_programme (slot int primary key, programme text not null unique, day date not null,
      not_met int not null, met int not null, unknown int not null)`)
  await client.query(
    `insert into matched_programme
      select position - 1, programme, $2, not_met, met, unknown
      from unnest($1::text[], $3::int[], $4::int[], $5::int[]) with ordinality
        as each(programme, not_met, met, unknown, position)`,
    [rules.map(({ id }) => id), day, of(0), of(1), of(2)],
  )
  await client.query('commit')
}
