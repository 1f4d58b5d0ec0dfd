import { expect, test } from 'vitest'
import { UsageError } from '../../usage-error.ts'
import { measures, packRun } from './fixtures/pack-run.ts'

const { path, run, written } = packRun()

test('an index prints the clauses of a document as code, the same each time', async () => {
  const file = await written('措施.txt', measures)
  const { code, printed } = await run('index', 'measures-2026', file)
  expect(code).toBe(0)
  expect(printed).toContain("export const measures = defineDocument('measures-2026', {")
  expect(printed).toContain("    '一/（一）': { commits: 1, heading: '保障用电' },\n")
  expect(printed).toContain("    二: { commits: 0, why: 'commencement' },\n")
  expect((await run('index', 'measures-2026', file)).printed).toBe(printed)
})

test('the constant is named as told, and never by a word of the language', async () => {
  const file = await written('措施.txt', measures)
  expect((await run('index', 'measures-2026', file, '--name', 'stable')).printed).toContain('export const stable = ')
  expect((await run('index', 'new-2026', file)).printed).toContain('export const documentNew = ')
})

test('an id or a name that code cannot hold, and a missing file name, are wrong use', async () => {
  const file = await written('措施.txt', measures)
  await expect(run('index', 'Measures 2026', file)).rejects.toThrow(UsageError)
  await expect(run('index', 'measures-2026', file, '--name', 'default')).rejects.toThrow(UsageError)
  await expect(run('index', 'measures-2026')).rejects.toThrow(UsageError)
})

test('a file that is not there is told so', async () => {
  const { code, told } = await run('index', 'measures-2026', path('没有.txt'))
  expect(code).toBe(1)
  expect(told).toContain('there is no such file')
})

test('pack without a word, or with one that it does not know, names those it does', async () => {
  await expect(run()).rejects.toThrow('check, coverage, docs, index, new')
  await expect(run('toString')).rejects.toThrow('has no “toString”')
})
