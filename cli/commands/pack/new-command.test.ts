import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { UsageError } from '../../usage-error.ts'
import { measures, packRun, root } from './fixtures/pack-run.ts'

const { path, run, written } = packRun()

test('a new pack passes its check and answers every clause of its invented sample', async () => {
  const pack = path('trial')
  expect((await run('new', pack, '--city', '试城')).code).toBe(0)
  expect(await run('check', pack)).toMatchObject({ code: 0, told: '' })
  const { printed } = await run('coverage', pack)
  expect(printed).toMatch(/^sample-2026 《试城支持工业企业发展若干措施（示例）》 +6 +4 +4 +0 +0 +0 +—$/m)
  expect(await readFile(`${pack}/index.ts`, 'utf8')).toContain('invented: true')
})

test('of a document that nobody has read every committing clause is open, and none is claimed as a source', async () => {
  const pack = path('trial')
  const file = await written('措施.txt', measures)
  expect((await run('new', pack, '--city', '试城', '--document', file, '--document-id', 'measures-2026')).code).toBe(0)
  expect(await run('check', pack)).toMatchObject({ code: 0, told: '' })
  const { printed } = await run('coverage', pack)
  expect(printed).toMatch(/^measures-2026 《云渚市稳定工业运行若干措施》 +4 +2 +0 +0 +0 +2 +—$/m)
  expect(await readFile(`${pack}/index.ts`, 'utf8')).not.toContain('invented')
  expect(await readdir(`${pack}/documents`)).toEqual(['index.ts', 'measures-2026.ts'])
})

test('its index is the one that the command makes of the sample beside it', async () => {
  const pack = path('trial')
  await run('new', pack, '--city', '试城')
  const { printed } = await run('index', 'sample-2026', `${pack}/documents/sample-2026.txt`)
  expect(printed).toBe(await readFile(`${pack}/documents/sample-2026.ts`, 'utf8'))
})

test('it type-checks and is formatted, with a document of any number of clauses and without', async () => {
  const clauses = '一二三四五六'
    .split('')
    .map((n) => `（${n}）任务${n}。每季度走访重点企业。（市工业和信息化局负责）\n`)
  const documents = {
    none: '通知\n\n各有关单位：\n',
    few: measures,
    many: `若干措施\n\n一、任务\n\n${clauses.join('\n')}`,
  }
  await run('new', path('sample'), '--city', '试城')
  for (const [name, text] of Object.entries(documents)) {
    const file = await written(`${name}.txt`, text)
    await run('new', path(name), '--city', '试城', '--document', file, '--document-id', 'given')
  }
  const settings = { extends: '../../tsconfig.json', include: ['**/*.ts'], exclude: [] }
  await written('tsconfig.json', JSON.stringify(settings))
  const said = (...args: string[]) => spawnSync('npx', args, { cwd: root, encoding: 'utf8' }).stdout
  expect(said('tsc', '--listFilesOnly', '-p', path())).toContain('many/registers.ts')
  const faults = said('tsc', '--noEmit', '--pretty', 'false', '-p', path())
  expect(faults.split('\n').filter((line) => line.startsWith('examples/'))).toEqual([])
  const packs = ['sample', ...Object.keys(documents)].map(path)
  expect(said('biome', 'check', ...packs)).toMatch(/^Checked 36 files in \S+ No fixes applied.\n$/)
})

test('it is not made where the kit cannot be found', async () => {
  const { code, told } = await run('new', '/tmp/far-away-pack', '--city', '试城')
  expect(code).toBe(1)
  expect(told).toContain('inside this checkout')
})

test('it never writes into a folder that holds something', async () => {
  await written('trial/notes.txt', '…')
  const { code, told } = await run('new', path('trial'), '--city', '试城')
  expect(code).toBe(1)
  expect(told).toContain('there are files in it already')
  expect(await readdir(path('trial'))).toEqual(['notes.txt'])
})

test('a document that is not there leaves no folder behind', async () => {
  const { code, told } = await run('new', path('trial'), '--city', '试城', '--document', path('none.txt'))
  expect(code).toBe(1)
  expect(told).toContain('there is no such file')
  await expect(readdir(path('trial'))).rejects.toThrow('ENOENT')
})

test('without a city, or with an id that names no schema, it is wrong use', async () => {
  await expect(run('new', path('trial'))).rejects.toThrow(UsageError)
  await expect(run('new', path('2nd-city'), '--city', '试城')).rejects.toThrow(UsageError)
  await expect(run('new', path('trial'), '--city', '试城', '--division', '12')).rejects.toThrow(UsageError)
})
