import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bureau, yunzhu } from '../pack-kit/pages/fixtures/yunzhu.ts'
import { packOf } from './city-packs.ts'
import { loadPack, openPack } from './load-pack.ts'
import { PackError, startable } from './startable-pack.ts'

const root = join(import.meta.dirname, '..')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-pack-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const written = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const place = join(folder, name)
  await mkdir(place)
  for (const [file, text] of Object.entries(files)) await writeFile(join(place, file), text)
  return place
}
const foundIn = async (named: string, baseDir = '/') => {
  const opened = await loadPack(named, baseDir)
  return 'findings' in opened ? opened.findings.map(({ code, message }) => `${code}: ${message.en}`).join('\n') : ''
}

test('a pack is opened with the lexicon that its module may export', async () => {
  const lexicon = { district: [{ name: '东渚区' }] }
  expect(await openPack('it', async () => ({ pack: yunzhu, lexicon }))).toEqual({ pack: yunzhu, lexicons: [lexicon] })
  expect(await openPack('it', async () => ({ pack: yunzhu }))).toEqual({ pack: yunzhu, lexicons: [] })
})

describe('a pack that cannot be read says why', () => {
  test('a folder that is not there, a file, a folder without its entry', async () => {
    for (const named of ['./nowhere', 'packs/nowhere']) {
      expect(await foundIn(named, folder)).toContain('pack-folder-missing')
    }
    const place = await written('entry', {
      'package.json': JSON.stringify({ type: 'module', exports: { '.': './city.js' } }),
    })
    expect(await foundIn(join(place, 'package.json'))).toContain('pack-is-a-file')
    expect(await foundIn(place)).toBe('pack-index-missing: The folder has no city.js.')
    await writeFile(join(place, 'city.js'), 'export const other = 1')
    expect(await foundIn(place)).toBe('pack-export-missing: It exports other, and no pack.')
  })

  test('a pack of another format, code that fails, a package.json that is none, a package that is not installed', async () => {
    const old = await openPack('it', async () => ({ pack: { format: 'linchpin.pack/0' } }))
    expect(old).toMatchObject({ findings: [{ code: 'pack-export-is-none' }] })
    const place = await written('broken', { 'index.ts': 'throw new Error("no such clause")' })
    expect(await foundIn(place)).toMatch(/pack-import-failed: .*no such clause/)
    await writeFile(join(place, 'package.json'), '{')
    expect(await foundIn(place)).toMatch(/pack-import-failed: .*JSON/)
    expect(await foundIn('@nobody/pack-nowhere')).toMatch(/pack-import-failed: .*@nobody\/pack-nowhere/)
  })

  test('a folder outside the workspace: where the kit is not found, and where its package.json says no module', async () => {
    const index = "import { definePack } from '@linchpin/pack-kit'\nexport const pack = definePack('x', {})"
    const place = await written('outside', { 'index.ts': index, 'package.json': '{ "type": "module" }' })
    expect(await foundIn(place)).toContain('pack-outside-workspace: @linchpin/pack-kit is not found')
    const refused = await openPack(join(await written('plain', {}), 'index.ts'), async () => {
      throw new Error('Cannot require() ES Module /plain/index.ts in a cycle.')
    })
    expect(refused).toMatchObject({
      findings: [{ code: 'pack-no-module', message: { en: expect.stringContaining('package.json') } }],
    })
  })
})

describe('a start', () => {
  test('is refused with every mistake at once, each with its place, in both languages, and what to do', () => {
    const pack = { ...yunzhu, divisionCode: 'x', definitions: [bureau, { ...bureau, parent: 'nobody' }] }
    const refused = () => startable('examples/yunzhu', { pack, lexicons: [] })
    expect(refused).toThrow(PackError)
    for (const part of [
      /examples\/yunzhu does not start: \d+ mistakes/,
      /- divisionCode: .*\n +.*[\u4e00-\u9fff]{4}/,
      /- body\/industry-bureau/,
      'npx linchpin pack check examples/yunzhu',
    ])
      expect(refused).toThrow(part)
  })

  test('is refused where the pack cannot be read', async () => {
    await expect(packOf({ pack: './nowhere', city: undefined }, folder)).rejects.toThrow(/1 mistake\.\n.*nowhere/)
  })

  test('without a pack has none; a city has its own unless another is named', async () => {
    expect(await packOf({ pack: undefined, city: 'constructor' }, folder)).toBeUndefined()
    expect(await packOf({ pack: undefined, city: undefined }, folder)).toBeUndefined()
    expect((await packOf({ pack: 'examples/yunzhu', city: 'tianjin' }, root))?.pack.id).toBe('yunzhu')
  })
})
