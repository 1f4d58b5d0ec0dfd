import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { checkCommand } from './check.ts'

let folder: string
let printed: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-check-'))
  printed = ''
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text: string | Uint8Array, ...given: unknown[]) => {
    printed += String(text)
    const done = given.at(-1) as (() => void) | undefined
    done?.()
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

async function files(): Promise<string[]> {
  const texts = {
    '规划.txt': '云渚市制造业发展规划\n\n一、集群\n\n到2030年，轴承、电机、锻件成为500亿级产业集群。\n',
    '措施.txt':
      '云渚市关于振兴工业的若干措施\n\n一、集群\n\n（一）做大集群。到2030年，培育2个500亿级集群。（市工业和信息化局负责）\n',
  }
  const paths = Object.entries(texts).map(([name, text]) => [join(folder, name), text] as const)
  for (const [path, text] of paths) await writeFile(path, text)
  return paths.map(([path]) => path)
}

test('a report names each finding with document, clause and quote, and findings are no failure', async () => {
  expect(await checkCommand(await files())).toBe(0)
  expect(printed).toContain('共1项：不一致1项')
  expect(printed).toContain('《云渚市制造业发展规划》　一　“轴承、电机、锻件成为500亿级产业集群”')
  expect(printed).toContain('《云渚市关于振兴工业的若干措施》　一（一）　“2个500亿级集群”')
  expect(printed).toContain('建议：')
})

test('--json prints one object whose quotes stand at their offsets', async () => {
  const [plan, measures] = await files()
  expect(await checkCommand(['--json', plan ?? '', measures ?? ''])).toBe(0)
  const { documents, findings } = JSON.parse(printed)
  expect(documents.map(({ key }: { key: string }) => key)).toEqual([plan, measures])
  expect(findings).toMatchObject([{ kind: 'tier', severity: 'differs', statements: [{ value: 3 }, { value: 2 }] }])
})

test('one document that agrees with itself says so, and a file named twice is read once', async () => {
  const [plan = ''] = await files()
  expect(await checkCommand([plan, plan])).toBe(0)
  expect(printed).toContain('文件比对：1份')
  expect(printed).toContain('未发现重复、矛盾或存疑之处')
})

test('a file that cannot be read is named, the others are compared, and the exit code says so', async () => {
  const [plan = ''] = await files()
  expect(await checkCommand([plan, join(folder, '没有.txt')])).toBe(1)
  expect(printed).toContain('文件比对：1份')
})

test('no file is wrong use', async () => {
  await expect(checkCommand([])).rejects.toThrow(UsageError)
})
