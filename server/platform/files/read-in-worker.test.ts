import { expect, test } from 'vitest'
import { FileError } from './file-error.ts'
import { readInWorker } from './read-in-worker.ts'

const bytes = (value: string) => new TextEncoder().encode(value)

test('a file is read in a thread, and the bytes stay usable here', async () => {
  const given = bytes('# 标题\n正文')
  const { format, source } = await readInWorker(given, { name: 'a.md' })
  expect(format).toBe('md')
  expect(source.blocks).toHaveLength(2)
  expect(given.length).toBeGreaterThan(0)
}, 30_000)

test('an error in the thread comes back as a FileError with its code and parameters', async () => {
  const error = await readInWorker(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { name: '图.doc' }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(FileError)
  expect(error).toMatchObject({ code: 'file-unsupported', params: { name: '图.doc' } })
}, 30_000)

test('a thread that runs out of time is a timeout of the file', async () => {
  await expect(readInWorker(bytes('正文'), { timeoutMs: 1 })).rejects.toMatchObject({ code: 'file-timeout' })
}, 30_000)

test('aborting ends the thread with the reason of the signal', async () => {
  const controller = new AbortController()
  const reading = readInWorker(bytes('正文'), { signal: controller.signal })
  controller.abort(new Error('the person left'))
  await expect(reading).rejects.toThrow('the person left')
}, 30_000)
