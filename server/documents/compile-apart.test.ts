import { expect, test } from 'vitest'
import { measuresText } from '../../test/measures-text.ts'
import { FileError } from '../platform/files/index.ts'
import { compileApart } from './compile-apart.ts'

const file = (content: string | Uint8Array, name = '措施.txt') => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  limitBytes: 1024 * 1024,
})

test('a file is compiled in a thread, and its bytes stay usable here', async () => {
  const given = file(measuresText())
  const { format, compiled } = await compileApart(given)
  expect(format).toBe('txt')
  expect(compiled.measures.length).toBeGreaterThan(0)
  expect(given.bytes.length).toBeGreaterThan(0)
}, 30_000)

test('an error in the thread comes back as a FileError with its code and parameters', async () => {
  const picture = file(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), '图.doc')
  const error = await compileApart(picture).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(FileError)
  expect(error).toMatchObject({ code: 'file-unsupported', params: { name: '图.doc' } })
}, 30_000)

test('a secret is refused by name, with its mark', async () => {
  const secret = compileApart(file(`秘密★1年\n\n${measuresText()}`, '内部.txt'))
  await expect(secret).rejects.toMatchObject({ code: 'file-classified', params: { name: '内部.txt', mark: '秘密' } })
}, 30_000)

test('aborting ends the work with the reason of the signal', async () => {
  const controller = new AbortController()
  const compiling = compileApart(file(measuresText()), controller.signal)
  controller.abort(new Error('the person left'))
  await expect(compiling).rejects.toThrow('the person left')
}, 30_000)

test('what no database can hold as text is left out', async () => {
  const { compiled } = await compileApart(file('一、建立台账。\0建立企业台账，按月更新。\n'))
  expect(JSON.stringify(compiled)).not.toContain('\\u0000')
}, 30_000)
