/**
 * Reads of a register by somebody of a district, signed in and filtered by scope: one entry, as the cards of names and an enterprise's own
 * page ask for it, and a page of a list. Beside each a fastify that does nothing but one query for the same rows and sends the same
 * reply. Both run in this process, in turns; the load comes from another one. One entry: at least half of the bare server's reads per
 * second of processor time. The page, which looks for its rows, names what they point at and checks what goes out, has no limit.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { pack } from '@linchpin/pack-tianjin'
import fastify from 'fastify'
import { connect } from '../server/platform/database/index.ts'
import { startEmbedded } from '../server/platform/postgres/index.ts'
import { type KnownRegister, knownRegisters } from '../server/registers/index.ts'
import { newDataFolder, removeDataFolder } from '../test/data-folder.ts'
import { testApp } from '../test/test-app.ts'
import { fillEnterprises } from './registers/invented-enterprises.ts'

const sizes = (process.argv[3] ?? '1000,100000').split(',').map(Number)
const rounds = 5
const seconds = 4
const connections = 32
const schema = 'bench'
const autocannon = createRequire(import.meta.url).resolve('autocannon')

const dir = await newDataFolder('bench')
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
    for (const read of await readsOf()) await compare(ours, size, read)
  }
} finally {
  await app.close()
  await pool.end()
  await removeDataFolder(dir)
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

interface Read {
  readonly name: string
  /** Behind the register. */
  readonly path: string
  /** Of the bare server. */
  readonly text: string
  readonly values: readonly unknown[]
  /** Of what the bare server does. */
  readonly least: number | null
}

async function readsOf(): Promise<readonly Read[]> {
  const { rows } = await pool.query<{ key: string }>(
    `select key from r_enterprises where f_district = 'binhai' order by md5(key) limit 1`,
  )
  const key = rows[0]?.key ?? ''
  const page = `select key, state, revision, f_name, f_district, f_primary_chain, f_size_class, f_revenue from r_enterprises
    where bodies && array['binhai'] order by key limit 50`
  return [
    {
      ...{ name: 'one entry', path: `entries/${key}/row` },
      ...{ text: 'select * from r_enterprises where key = $1', values: [key], least: 0.5 },
    },
    {
      ...{ name: 'a page of 50', path: 'entries?size=50&columns=district,primaryChain,sizeClass,revenue' },
      ...{ text: page, values: [], least: null },
    },
  ]
}

async function compare(ours: string, size: number, read: Read): Promise<void> {
  const url = `/api/registers/enterprises/${read.path}`
  const { status, body, raw } = await district.send<object>('GET', url)
  if (status !== 200) throw new Error(`${url}: ${status} ${raw}`)
  const bare = await bareServer(read, body)
  const headers = { cookie: district.cookie }
  try {
    await load(ours + url, headers, 2)
    await load(bare.url, {}, 2)
    const found: { readonly ours: Round; readonly bare: Round }[] = []
    for (let round = 0; round < rounds; round++) {
      found.push({ ours: await load(ours + url, headers, seconds), bare: await load(bare.url, {}, seconds) })
    }
    const median = (of: (round: (typeof found)[number]) => number) =>
      found.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] as number
    const perCore = median((round) => round.ours.perCpuSecond / round.bare.perCpuSecond)
    const perSecond = median((round) => round.ours.perSecond / round.bare.perSecond)
    console.log(
      `${read.name} of ${size.toLocaleString('en-US')}, reply of ${raw.length} bytes, ${rounds} rounds of ${seconds} s`,
    )
    console.table({
      'reads a second': line((round) => round.perSecond, perSecond),
      'reads a second of processor time': line((round) => round.perCpuSecond, perCore),
    })
    const isMissed = read.least !== null && perCore < read.least
    const word = read.least === null ? 'no limit' : `${isMissed ? 'MISSED' : 'ok'}, at least ${read.least}`
    console.log(`${perCore.toFixed(3)} of a bare fastify per core: ${word}\n`)
    if (isMissed) missed = true

    function line(of: (round: Round) => number, ratio: number) {
      const [own, other] = [median((each) => of(each.ours)), median((each) => of(each.bare))]
      return { ours: Math.round(own), bare: Math.round(other), ratio: ratio.toFixed(2) }
    }
  } finally {
    await bare.close()
  }
}

/** Nothing but one named query for the rows, and the reply as JSON. */
async function bareServer({ text, values }: Read, reply: object) {
  const http = fastify()
  http.get('/', async () => {
    const { rows } = await pool.query({ name: createHash('md5').update(text).digest('hex'), text, values: [...values] })
    return rows.length > 0 ? reply : null
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
