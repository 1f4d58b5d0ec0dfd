import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { testDatabase } from '../../../test/test-database.ts'
import { type Connected, connect } from '../database/index.ts'
import { ProblemError } from '../problem/index.ts'
import { createJobs, dropOldJobs, type JobRow, type Jobs, type JobWork, jobOf, jobsOf } from './index.ts'
import { insertJob } from './jobs.store.ts'

let connected: Connected
let faults: unknown[]
let hosts: Jobs[]
const now = () => new Date('2025-03-05T08:00:00Z')

beforeEach(async () => {
  connected = connect(await testDatabase(), 'tianjin', () => undefined)
  faults = []
  hosts = []
})
afterEach(async () => {
  for (const host of hosts) await host.close()
  await connected.pool.end()
})

async function host(atOnce = 2): Promise<Jobs> {
  const options = { db: connected.db, now, onError: (error: unknown) => faults.push(error), atOnce, beatMs: 20 }
  const jobs = await createJobs(options)
  hosts.push(jobs)
  return jobs
}
const shown = async (id: string) => (await jobOf(connected.db, id)) as JobRow
const ended = async (id: string) => {
  await vi.waitFor(async () => expect((await shown(id)).endedAt).not.toBeNull(), { timeout: 20_000 })
  return shown(id)
}
/** Work that goes on until its signal aborts. */
const endless = ({ signal }: JobWork) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

describe('a job', () => {
  test('runs behind the request, says how far it is, and keeps its result', async () => {
    const jobs = await host()
    let finish = (_: unknown) => {}
    const started = await jobs.start('import', 'person-1', async (job) => {
      job.report(3, 10, '读取')
      await new Promise((resolve) => {
        finish = resolve
      })
      job.report(10)
      return { added: 10 }
    })
    expect(started).toMatchObject({ kind: 'import', state: 'queued', startedBy: 'person-1', done: 0, total: null })
    await vi.waitFor(async () =>
      expect(await shown(started.id)).toMatchObject({ state: 'running', done: 3, total: 10, message: '读取' }),
    )
    finish(null)
    expect(await ended(started.id)).toMatchObject({ state: 'done', done: 10, total: 10, result: { added: 10 } })
    expect(faults).toEqual([])
  })

  test('that throws a problem tells it; another error is told to us and not shown', async () => {
    const jobs = await host()
    const refused = await jobs.start('import', 'p', async () => {
      throw new ProblemError('sheet-damaged', { name: '表' })
    })
    const broken = await jobs.start('import', 'p', async () => {
      throw new TypeError('ours')
    })
    expect(await ended(refused.id)).toMatchObject({
      state: 'failed',
      problem: { code: 'sheet-damaged', params: { name: '表' } },
    })
    expect(await ended(broken.id)).toMatchObject({ state: 'failed', problem: { code: 'job-failed' } })
    expect(faults).toEqual([new TypeError('ours')])
  })

  test('is cancelled by whoever asks, from another host too', async () => {
    const [here, there] = [await host(), await host()]
    const first = await here.start('import', 'p', endless)
    const second = await here.start('import', 'p', endless)
    expect(await here.cancel(first.id)).toBe(true)
    expect(await there.cancel(second.id)).toBe(true)
    expect([(await ended(first.id)).state, (await ended(second.id)).state]).toEqual(['cancelled', 'cancelled'])
    expect(await there.cancel(second.id)).toBe(false)
    expect(await there.cancel(randomUUID())).toBe(false)
  })

  test('waits for its turn, and can be cancelled while it waits', async () => {
    const jobs = await host(1)
    const first = await jobs.start('import', 'p', endless)
    let ran = false
    const second = await jobs.start('import', 'p', async () => {
      ran = true
    })
    await vi.waitFor(async () => expect((await shown(first.id)).state).toBe('running'))
    expect((await shown(second.id)).state).toBe('queued')
    await jobs.cancel(second.id)
    await jobs.cancel(first.id)
    expect((await ended(second.id)).state).toBe('cancelled')
    expect(ran).toBe(false)
  })

  test('that is under way when the server stops is interrupted, not cancelled', async () => {
    const jobs = await host()
    const { id } = await jobs.start('import', 'p', endless)
    await vi.waitFor(async () => expect((await shown(id)).state).toBe('running'))
    await jobs.close()
    expect(await shown(id)).toMatchObject({ state: 'failed', problem: { code: 'job-interrupted' } })
    await expect(jobs.start('import', 'p', endless)).rejects.toMatchObject({ code: 'job-interrupted' })
  })
})

test('what a dead process has left is failed at the next start; what a living one does goes on', async () => {
  const row = (owner: string, silentMinutes: number): JobRow => ({
    id: randomUUID(),
    kind: 'import',
    state: 'running',
    done: 5,
    total: 10,
    message: null,
    startedBy: 'p',
    at: now(),
    endedAt: null,
    result: null,
    problem: null,
    cancelAsked: false,
    owner,
    heartbeat: new Date(now().getTime() - silentMinutes * 60_000),
  })
  const dead = row(`${hostname()} 999999999 x`, 0)
  const before = row(`${hostname()} ${process.pid} earlier`, 0)
  const elsewhere = row('other-host 1 x', 0)
  const silent = row('other-host 2 x', 5)
  for (const each of [dead, before, elsewhere, silent]) await insertJob(connected.db, each)
  await host()
  for (const { id } of [dead, before, silent]) {
    expect(await shown(id)).toMatchObject({ state: 'failed', done: 5, problem: { code: 'job-interrupted' } })
  }
  expect(await shown(elsewhere.id)).toMatchObject({ state: 'running', problem: null })
  expect((await jobsOf(connected.db, 'import', 'p')).length).toBe(4)
  await dropOldJobs(connected.db, new Date(now().getTime() + 1))
  expect((await jobsOf(connected.db, 'import')).map(({ id }) => id)).toEqual([elsewhere.id])
})
