/**
 * Lists, counts, imports and exports of the register of enterprises at 100,000 and 1,000,000 entries, as HTTP answers them to a
 * department, on the embedded server with its ordinary settings.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { pack } from '@linchpin/pack-tianjin'
import { connect } from '../server/platform/database/index.ts'
import { startEmbedded } from '../server/platform/postgres/index.ts'
import { type KnownRegister, knownRegisters } from '../server/registers/index.ts'
import { newDataFolder, removeDataFolder } from '../test/data-folder.ts'
import { type Sender, testApp } from '../test/test-app.ts'
import { exportEntries, importTable, tableOf } from './registers/in-and-out.ts'
import { fillEnterprises } from './registers/invented-enterprises.ts'
import { type Kind, questionsOn } from './registers/questions.ts'

const sizes = (process.argv[3] ?? '100000,1000000').split(',').map(Number)
const importRows = 100_000
const schema = 'bench'
const misses: string[] = []
const register = knownRegisters(pack).get('enterprises') as KnownRegister

const dir = await newDataFolder('bench')
const server = await startEmbedded(dir)
const settings = { city: schema, fileLimitBytes: 100 * 1024 * 1024, requestsPerMinute: 1_000_000 }
const app = await testApp(server.connection, { ...settings, loaded: { pack, lexicons: [] } })
const { pool } = connect(server.connection, schema, console.error)

try {
  const bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'hexi' } }])
  let filled = 0
  for (const size of sizes) {
    await fill(filled, size)
    filled = size
    await askAll({ bureau, district }, size)
  }
  await inAndOut(bureau, filled)
} finally {
  await pool.end()
  await app.close()
  await removeDataFolder(dir)
}
if (misses.length > 0) {
  console.error(`Over the limit:\n  ${misses.join('\n  ')}`)
  process.exitCode = 1
}

async function fill(from: number, until: number): Promise<void> {
  const start = performance.now()
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    // Made anew at once, which takes a tenth of the time.
    await client.query('drop index r_enterprises_search')
    await fillEnterprises(client, pack, register, from, until)
    await client.query('create index r_enterprises_search on r_enterprises using gin (register_bigrams(search))')
    await client.query('vacuum (analyze) r_enterprises')
    await client.query('update register_table set version = version + 1')
    const { rows } = await client.query(
      `select pg_table_size('r_enterprises') / 1e6 as rows, pg_indexes_size('r_enterprises') / 1e6 as indexes`,
    )
    const { rows: table, indexes } = rows[0]
    console.log(
      `${until} enterprises: ${Math.round(table)} MB, indexes ${Math.round(indexes)} MB, filled in ${seconds(start)} s`,
    )
  } finally {
    client.release(true)
  }
}

/** Each kind twice over: what is asked for the first time may make an index, which is told apart. */
async function askAll({ bureau, district }: Readonly<Record<'bureau' | 'district', Sender>>, size: number) {
  const kinds = questionsOn(pack, size)
  const first = new Map<string, readonly number[]>()
  const by = ({ ofDistrict }: Kind) => (ofDistrict ? district : bureau)
  for (const kind of kinds) first.set(kind.name, await ask(by(kind), kind))
  await quiet()
  const table: object[] = []
  for (const kind of kinds) {
    const times = await ask(by(kind), kind)
    const p95 = percentile(times, 0.95)
    if (size === Math.max(...sizes) && p95 > kind.limitMs)
      misses.push(`${kind.name}: ${p95.toFixed(1)} ms, limit ${kind.limitMs}`)
    table.push({
      rows: size,
      question: kind.name,
      'first p95': ms(percentile(first.get(kind.name) ?? [], 0.95)),
      median: ms(percentile(times, 0.5)),
      p95: ms(p95),
      limit: kind.limitMs,
    })
  }
  console.table(table)
}

async function ask(by: Sender, { paths, name, isAfterChange }: Kind): Promise<readonly number[]> {
  const times: number[] = []
  for (const path of paths) {
    if (isAfterChange)
      await pool.query(`update register_table set version = version + 1 where register = 'enterprises'`)
    const start = performance.now()
    const { status } = await by.send('GET', `/api/registers/enterprises/${path}`)
    times.push(performance.now() - start)
    if (status !== 200) throw new Error(`${name}: ${path} answers ${status}`)
  }
  return times
}

/** Until no index is being made. */
async function quiet(): Promise<void> {
  for (let calm = 0; calm < 5; ) {
    const { rows } = await pool.query('select 1 from pg_stat_progress_create_index')
    calm = rows.length === 0 ? calm + 1 : 0
    await sleep(100)
  }
}

async function inAndOut(by: Sender, size: number): Promise<void> {
  const bytes = await tableOf(importRows, size)
  const { previewMs, applyMs, undoMs, counts } = await importTable(by, bytes)
  const importMs = previewMs + applyMs
  if (importMs > 60_000) misses.push(`import of ${importRows} rows: ${importMs} ms, limit 60000`)
  console.log(
    `Import of ${importRows} rows (${(bytes.length / 1e6).toFixed(1)} MB) into ${size}: preview ${s(previewMs)}, apply ${s(applyMs)}, undo ${s(undoMs)};`,
    counts,
  )
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 })
  // At a million entries an eighth of them.
  const share = 'f.district=hexi,nankai'
  const out = await exportEntries(url, by.cookie, `${share}&format=xlsx`)
  const { total } = (await by.send<{ total: number }>('GET', `/api/registers/enterprises/count?${share}`)).body
  const limitMs = (15_000 * total) / 100_000
  if (out.ms > limitMs) misses.push(`export of ${total} rows: ${out.ms} ms, limit ${limitMs}`)
  if (out.grownMb > 200) misses.push(`export of ${total} rows: the process grew by ${out.grownMb} MB, limit 200`)
  console.log(
    `Export of ${total} rows as .xlsx: ${s(out.ms)}, ${out.megabytes.toFixed(1)} MB, the process grew by at most ${out.grownMb.toFixed(0)} MB`,
  )
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1)
}
function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
function s(value: number): string {
  return `${(value / 1000).toFixed(1)} s`
}
