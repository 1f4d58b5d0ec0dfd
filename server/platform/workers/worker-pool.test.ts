import { expect, test } from 'vitest'
import { WorkerError } from './worker-failure.ts'
import { createWorkerPool, type RunOptions, type WorkerPoolOptions } from './worker-pool.ts'

const module = new URL('./fixtures/sample-work.ts', import.meta.url)
const pool = createWorkerPool<unknown, Record<string, unknown>>(module)
const run = (payload: unknown, options?: RunOptions) => pool.run(payload, options)
const runAlone = (payload: unknown, options: WorkerPoolOptions) => createWorkerPool(module, options).run(payload)

test('a TypeScript module runs in a thread and its result comes back', async () => {
  expect(await run({ work: 'double', value: 21 })).toMatchObject({ twice: 42 })
}, 30_000)

test('a thread that has answered serves the next payload', async () => {
  const first = await run({ work: 'thread' })
  expect(await run({ work: 'thread' })).toEqual(first)
}, 30_000)

test('a thread that has served its number of payloads makes room for a new one', async () => {
  const worn = createWorkerPool<unknown, Record<string, unknown>>(module, { uses: 1 })
  expect(await worn.run({ work: 'thread' })).not.toEqual(await worn.run({ work: 'thread' }))
}, 30_000)

test('payloads at the same time have a thread each', async () => {
  const [first, second] = await Promise.all([run({ work: 'thread' }), run({ work: 'thread' })])
  expect(first).not.toEqual(second)
}, 30_000)

test('what the module throws comes back as data, and the thread goes on', async () => {
  const error = await run({ work: 'throw', value: 7 }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(WorkerError)
  expect((error as WorkerError).original).toMatchObject({ name: 'TypeError', code: 'bad-value', params: { value: 7 } })
  expect(await run({ work: 'double', value: 1 })).toMatchObject({ twice: 2 })
}, 30_000)

test('work without end is stopped when its time is up, and the pool goes on', async () => {
  await expect(run({ work: 'loop' }, { timeoutMs: 1500 })).rejects.toMatchObject({ kind: 'timeout' })
  expect(await run({ work: 'double', value: 2 })).toMatchObject({ twice: 4 })
}, 30_000)

test('work without end is stopped when its signal is aborted, with the reason of the signal', async () => {
  await expect(run({ work: 'loop' }, { signal: AbortSignal.timeout(1000) })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
}, 30_000)

test('work that grows without end costs its thread, not the process', async () => {
  await expect(runAlone({ work: 'grow' }, { memoryMb: 64 })).rejects.toMatchObject({ kind: 'out-of-memory' })
}, 60_000)

test('a thread that ends without an answer is reported', async () => {
  await expect(run({ work: 'exit' })).rejects.toMatchObject({ kind: 'died' })
}, 30_000)
