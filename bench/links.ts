/**
 * Invoice lines into supply links, as HTTP takes them: sent in as a file, looked through, confirmed, on the embedded server with its
 * ordinary settings. Two sizes a factor ten apart, so that memory can be seen to stay where it is.
 */
import { execFile } from 'node:child_process'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { LinkPage, LinkSourceDetail } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { startEmbedded } from '../server/platform/postgres/index.ts'
import { newDataFolder, removeDataFolder } from '../test/data-folder.ts'
import { type Sender, testApp } from '../test/test-app.ts'
import { watchMemory } from './links/memory.ts'
import { writeLines } from './links/write-lines.ts'

const sizes = (process.argv[3] ?? '300000,3000000').split(',').map(Number)
const limitMs = 10_000
/** Of the page of links, asked again. */
const pageLimitMs = 100
/** Of the peak at the larger size over that at the smaller. */
const mostGrowth = 2

const dir = await newDataFolder('bench')
const server = await startEmbedded(dir)
const settings = { city: 'bench', fileLimitBytes: 100 * 1024 * 1024, requestsPerMinute: 1_000_000 }
const app = await testApp(server.connection, { ...settings, loaded: { pack, lexicons: [] } })
const misses: string[] = []
try {
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const by = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  // Whatever is loaded once is loaded before anything is measured.
  await measure(url, by, 1000)
  const table: object[] = []
  const peaks: number[] = []
  for (const size of sizes) {
    const { row, totalMs, pageMs, peak } = await measure(url, by, size)
    table.push(row)
    peaks.push(peak)
    if (pageMs > pageLimitMs) misses.push(`page of links among ${size} lines: ${pageMs} ms, limit ${pageLimitMs}`)
    if (size === 3_000_000 && totalMs > limitMs) misses.push(`${size} lines: ${totalMs} ms, limit ${limitMs}`)
  }
  console.table(table)
  const [first = 1, last = 1] = [peaks[0], peaks.at(-1)]
  if (last / first > mostGrowth) misses.push(`memory grows ${(last / first).toFixed(1)} times, limit ${mostGrowth}`)
} finally {
  await app.close()
  await removeDataFolder(dir)
}
if (misses.length > 0) {
  console.error(`Over the limit:\n  ${misses.join('\n  ')}`)
  process.exitCode = 1
}

async function measure(url: string, by: Sender, size: number) {
  const path = join(dir, `${size}.csv`)
  await writeLines(path, size)
  const memory = watchMemory()
  const sent = await send(`${url}/api/chains/links/imports`, path, by.cookie)
  const sentMs = sent.ms
  // Starting the sender is no work of the server's.
  const start = performance.now() - sentMs
  if (sent.status !== 202) throw new Error(sent.text)
  const { id } = JSON.parse(sent.text) as { id: number }
  const seen = await settled(by, id)
  const seenMs = performance.now() - start - sentMs
  await by.send('POST', `/api/chains/links/sources/${id}/confirm`)
  const held = await settled(by, id)
  const totalMs = Math.round(performance.now() - start)
  if (held.state !== 'held') throw new Error(JSON.stringify([seen.problem, held.problem]))
  const { peak, before } = memory.stop()
  const [firstMs, pageMs] = [await pageTime(by), await pageTime(by)]
  const { size: bytes } = await stat(path)
  await by.send('POST', `/api/chains/links/sources/${id}/undo`)
  await settled(by, id)
  await rm(path)
  const { lines = 0, links = 0, firms = 0, refused = {} } = held.counts ?? {}
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  const row = {
    ...{ lines, MB: Math.round(bytes / 1e6), links, firms },
    refused: Object.values(refused).reduce((sum, each) => sum + each, 0),
    ...{ 'send s': seconds(sentMs), 'fold s': seconds(seenMs), 'write s': seconds(totalMs - sentMs - seenMs) },
    ...{
      'total s': seconds(totalMs),
      'memory before MB': Math.round(before / 1e6),
      'grows by MB': Math.round(peak / 1e6),
      ...{ 'first page s': seconds(firstMs), 'page ms': pageMs },
    },
  }
  return { row, totalMs, pageMs, peak }
}

/** The greatest links. Whoever asks first after a change has what counts today made anew. */
async function pageTime(by: Sender): Promise<number> {
  const start = performance.now()
  const { status, body } = await by.send<LinkPage>('GET', '/api/chains/links')
  if (status !== 200 || body.items.length === 0) throw new Error(JSON.stringify(body))
  return Math.round(performance.now() - start)
}

async function send(url: string, path: string, cookie: string): Promise<{ status: number; text: string; ms: number }> {
  const script = fileURLToPath(new URL('./links/send-file.js', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, path, cookie])
  return JSON.parse(stdout)
}

async function settled(by: Sender, id: number): Promise<LinkSourceDetail> {
  for (;;) {
    const { body } = await by.send<LinkSourceDetail>('GET', `/api/chains/links/sources/${id}`)
    if (body.progress === null && !['reading', 'writing', 'undoing'].includes(body.state)) return body
    await sleep(25)
  }
}
