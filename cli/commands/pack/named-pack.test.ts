import { readFile, writeFile } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { UsageError } from '../../usage-error.ts'
import { packRun } from './fixtures/pack-run.ts'

const { path, run, written } = packRun()

const cases: readonly [string, string | null, string][] = [
  ['without an index.ts', null, 'pack-index-missing: The folder has no index.ts.'],
  [
    'whose index.ts exports something else',
    'export const city = 1',
    'pack-export-missing: It exports city, and no pack',
  ],
  ['whose pack is no pack', 'export const pack = { id: 1 }', 'pack-export-is-none: What it exports as pack'],
  ['whose code fails', "throw new Error('no constant')", 'pack-import-failed: Reading it failed: no constant'],
]
test.each(cases)('a folder %s is told what is missing and what to do', async (_, code, message) => {
  if (code !== null) await written('index.ts', code)
  const ran = await run('coverage', path())
  expect(ran).toMatchObject({ code: 1, printed: '', told: expect.stringContaining(message) })
})

test('a folder that is not there is told in Chinese where the terminal is', async () => {
  vi.stubEnv('LANG', 'zh_CN.UTF-8')
  const { told } = await run('check', path('nowhere'))
  expect(told).toContain('没有这个文件夹。 请给出机制配置所在的文件夹')
})

test('code whose definitions are refused prints every finding of it', async () => {
  await written(
    'index.ts',
    `import { defineRule } from '@linchpin/kernels/rules'
     export const pack = defineRule({ format: 'linchpin.rule/1', id: 'x', label: { zh: '甲', en: 'a' }, fields: {},
       parameters: {}, versions: { '2026-02-30': null, '2026-13-01': null } })`,
  )
  const { code, told } = await run('check', path())
  expect(code).toBe(1)
  expect(told.match(/day-invalid/g)).toHaveLength(2)
})

test('a pack of the wrong shape is told as such by every command, and none falls over it', async () => {
  await written(
    'index.ts',
    "export const pack = { format: 'linchpin.pack/1', id: 'x', definitions: [{ kind: 'case' }] }",
  )
  for (const command of ['check', 'coverage', 'docs']) {
    expect(await run(command, path())).toMatchObject({ code: 1, told: expect.stringContaining('definition-misshapen') })
  }
})

test('coverage of a pack with findings is shown, and says that they are there', async () => {
  const pack = path('trial')
  await run('new', pack, '--city', '试城')
  const index = await readFile(`${pack}/index.ts`, 'utf8')
  await writeFile(`${pack}/index.ts`, index.replace("divisionCode: '990000'", "divisionCode: '9'"))
  const { code, told, printed } = await run('coverage', pack)
  expect([code, printed.includes('sample-2026')]).toEqual([1, true])
  expect(told).toContain('division-code-invalid')
})

test('no folder, or two of them, is wrong use', async () => {
  await expect(run('check')).rejects.toThrow(UsageError)
  await expect(run('check', path(), path())).rejects.toThrow(UsageError)
})
