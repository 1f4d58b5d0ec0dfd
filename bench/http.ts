/**
 * Reads of one register entry by somebody of a district, signed in and filtered by scope, beside a fastify that does nothing but one
 * point query for the same row and send the same reply. Both run in this process, in turns; the load comes from another one. At least
 * half of the bare server's reads, per second and per second of processor time.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pack } from '@linchpin/pack-tianjin'
import fastify from 'fastify'
import type pg from 'pg'
import { connect } from '../server/platform/database/index.ts'
import { startEmbedded } from '../server/platform/postgres/index.ts'
import { type KnownRegister, knownRegisters } from '../server/registers/index.ts'
import { testApp } from '../test/test-app.ts'
import { fillEnterprises } from './registers/invented-enterprises.ts'

const sizes = (process.argv[3] ?? '1000,100000').split(',').map(Number)
const rounds = 5
const seconds = 4
const connections = 32
const least = 0.5
const schema = 'bench'
const autocannon = createRequire(import.meta.url).resolve('autocannon')

const dir = await mkdtemp(join(tmpdir(), 'linchpin-bench-'))
const server = await startEmbedded(dir)
const app = await testApp(server.connection, {
  ...{ city: schema, requestsPerMinute: 100_000_000, loaded: { pack, lexicons: [] } },
})
const { pool } = connect(server.connection, schema, () => undefined)
const register = knownRegisters(pack).get('enterprises') as KnownRegister
const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'binhai' } }])
let missed = false

try {
  const ours = await app.http.listen({ port: 0, host: '127.0.0.1' })
  let filled = 0
  for (const size of sizes) {
    await fill(filled, size)
    filled = size
    await compare(ours, size)
  }
} finally {
  await app.close()
  await pool.end()
  await server.stop()
  await rm(server.dataDir, { recursive: true, force: true })
  await rm(dir, { recursive: true, force: true })
}
if (missed) process.exitCode = 1

async function fill(from: number, until: number): Promise<void> {
  const client = await pool.connect()
  try {
    await fillEnterprises(client, pack, register, from, until)
    await client.query('vacuum (analyze) r_enterprises')
  } finally {
    client.release(true)
  }
}

async function compare(ours: string, size: number): Promise<void> {
  const { rows } = await pool.query<{ key: string }>(
    `select key from r_enterprises where f_district = 'binhai' order by md5(key) limit 1`,
  )
  const key = rows[0]?.key ?? ''
  const url = `/api/registers/enterprises/entries/${key}/row`
  const { status, body, raw } = await district.send<object>('GET', url)
  if (status !== 200) throw new Error(`${url}: ${status} ${raw}`)
  const bare = await bareServer(pool, body)
  const headers = { cookie: district.cookie }
  try {
    await load(ours + url, headers, 2)
    await load(bare.url + url, {}, 2)
    const found: { readonly ours: Round; readonly bare: Round }[] = []
    for (let round = 0; round < rounds; round++) {
      found.push({ ours: await load(ours + url, headers, seconds), bare: await load(bare.url + url, {}, seconds) })
    }
    const median = (of: (round: (typeof found)[number]) => number) =>
      found.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] as number
    const perCore = median((round) => round.ours.perCpuSecond / round.bare.perCpuSecond)
    const perSecond = median((round) => round.ours.perSecond / round.bare.perSecond)
    console.log(
      `${size.toLocaleString('en-US')} entries, reply of ${raw.length} bytes, ${rounds} rounds of ${seconds} s`,
    )
    console.table({
      'reads a second': line((round) => round.perSecond, perSecond),
      'reads a second of processor time': line((round) => round.perCpuSecond, perCore),
    })
    const isReached = perCore >= least
    console.log(
      `${isReached ? 'ok' : 'MISSED'}: ${perCore.toFixed(2)} of a bare fastify per core (at least ${least})\n`,
    )
    if (!isReached) missed = true

    function line(of: (round: Round) => number, ratio: number) {
      const [own, other] = [median((each) => of(each.ours)), median((each) => of(each.bare))]
      return { ours: Math.round(own), bare: Math.round(other), ratio: ratio.toFixed(2) }
    }
  } finally {
    await bare.close()
  }
}

/** Nothing but one named query for the row, and the reply as JSON. */
async function bareServer(pool: pg.Pool, reply: object) {
  const http = fastify()
  http.get<{ Params: { key: string } }>('/api/registers/enterprises/entries/:key/row', async ({ params }) => {
    const { rows } = await pool.query({
      ...{ name: 'bare', text: 'select * from r_enterprises where key = $1', values: [params.key] },
    })
    return rows.length === 1 ? reply : null
  })
  const url = await http.listen({ port: 0, host: '127.0.0.1' })
  return { url, close: () => http.close() }
}

interface Round {
  readonly perSecond: number
  readonly perCpuSecond: number
}

async function load(url: string, headers: Readonly<Record<string, string>>, forSeconds: number): Promise<Round> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const before = process.cpuUsage()
  const args = [autocannon, '-j', '-c', String(connections), '-d', String(forSeconds), ...given, url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const { user, system } = process.cpuUsage(before)
  const { requests, errors, non2xx } = JSON.parse(stdout)
  if (errors > 0 || non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals`)
  return { perSecond: requests.average, perCpuSecond: requests.total / ((user + system) / 1e6) }
}
