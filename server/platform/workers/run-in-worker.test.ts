import { expect, test } from 'vitest'
import { runInWorker, WorkerError, type WorkerOptions } from './run-in-worker.ts'

const module = new URL('./fixtures/sample-work.ts', import.meta.url)
const run = (payload: unknown, options?: WorkerOptions) => runInWorker(module, payload, options)

test('a TypeScript module runs in a thread and its result comes back', async () => {
  expect(await run({ work: 'double', value: 21 })).toEqual({ twice: 42, received: 0 })
}, 30_000)

test('buffers named for transfer are handed over', async () => {
  const bytes = new Uint8Array(1000)
  expect(await run({ work: 'double', bytes }, { transfer: [bytes.buffer] })).toMatchObject({ received: 1000 })
  expect(bytes.length).toBe(0)
}, 30_000)

test('what the module throws comes back as data', async () => {
  const error = await run({ work: 'throw', value: 7 }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(WorkerError)
  expect((error as WorkerError).original).toMatchObject({ name: 'TypeError', code: 'bad-value', params: { value: 7 } })
}, 30_000)

test('work without end is stopped when its time is up', async () => {
  await expect(run({ work: 'loop' }, { timeoutMs: 1500 })).rejects.toMatchObject({ kind: 'timeout' })
}, 30_000)

test('work without end is stopped when its signal is aborted', async () => {
  await expect(run({ work: 'loop' }, { signal: AbortSignal.timeout(1000) })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
}, 30_000)

test('work that grows without end costs its thread, not the process', async () => {
  await expect(run({ work: 'grow' }, { memoryMb: 64 })).rejects.toMatchObject({ kind: 'out-of-memory' })
}, 60_000)

test('a thread that ends without an answer is reported', async () => {
  await expect(run({ work: 'exit' })).rejects.toMatchObject({ kind: 'died' })
}, 30_000)
