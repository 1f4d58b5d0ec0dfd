import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bureau, yunzhu } from '../pack-kit/pages/fixtures/yunzhu.ts'
import { packOf } from './city-packs.ts'
import { loadPack, openPack, PackError } from './load-pack.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-pack-'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', exports: { '.': './city.js' } }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const told = async (work: () => unknown) => {
  try {
    await work()
  } catch (error) {
    expect(error).toBeInstanceOf(PackError)
    return (error as Error).message
  }
  return ''
}

test('a pack that passes its check is opened, with the lexicon that its module may export', () => {
  const lexicon = { district: [{ name: '东渚区' }] }
  expect(openPack('it', { pack: yunzhu, lexicon })).toEqual({ pack: yunzhu, lexicons: [lexicon] })
  expect(openPack('it', { pack: yunzhu }).lexicons).toEqual([])
})

describe('a pack that cannot start says why', () => {
  test('every mistake at once, each with its place, in both languages, and what to do', async () => {
    const twice = { ...yunzhu, divisionCode: 'x', definitions: [bureau, { ...bureau, parent: 'nobody' }] }
    const message = await told(() => openPack('examples/yunzhu', { pack: twice }))
    const lines = message.split('\n').filter((line) => line.startsWith('  - '))
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(message).toMatch(/examples\/yunzhu does not start: \d+ mistakes/)
    expect(message).toMatch(/- divisionCode: /)
    expect(message).toMatch(/body\/industry-bureau/)
    expect(message).toContain('npx linchpin pack check examples/yunzhu')
    expect(message).toMatch(/[\u4e00-\u9fff]{4}/)
  })

  test('a folder that is not there, a module without a pack, a module that fails', async () => {
    for (const named of ['./nowhere', 'packs/nowhere']) {
      expect(await told(() => loadPack(named, folder))).toContain(join(folder, named))
    }
    await writeFile(join(folder, 'city.js'), 'export const other = 1')
    expect(await told(() => loadPack(folder, '/'))).toContain('exports no pack')
    expect(await told(() => openPack('it', { pack: { format: 'linchpin.pack/0' } }))).toContain('exports no pack')
    const broken = await mkdtemp(join(tmpdir(), 'linchpin-pack-'))
    await writeFile(join(broken, 'index.ts'), 'throw new Error("no such clause")')
    expect(await told(() => loadPack(broken, '/'))).toContain('no such clause')
    await writeFile(join(broken, 'package.json'), '{')
    expect(await told(() => loadPack(broken, '/'))).toContain('cannot be read')
    await rm(broken, { recursive: true })
  })

  test('a package that is not installed', async () => {
    expect(await told(() => loadPack('@nobody/pack-nowhere', folder))).toContain('@nobody/pack-nowhere cannot be read')
  })
})

test('a city without a pack has none; one with a pack has its own unless another is named', async () => {
  expect(await packOf({ pack: undefined, city: 'constructor' }, folder)).toBeUndefined()
  expect(await packOf({ pack: undefined, city: undefined }, folder)).toBeUndefined()
  const named = packOf({ pack: 'examples/yunzhu', city: 'tianjin' }, join(import.meta.dirname, '..'))
  expect((await named)?.pack.id).toBe('yunzhu')
})
