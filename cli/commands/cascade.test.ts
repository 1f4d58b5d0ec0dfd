import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { cascadeCommand } from './cascade.ts'

let folder: string
let told: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-cascade-'))
  told = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

/** Two plants make the same for a third, which sells to a fourth. */
const network = {
  'edges.csv': 'supplier,customer,weight\r\n甲厂,丙厂,30\r\n"乙,厂",丙厂,60\r\n丙厂,丁厂,80\r\n',
  'firms.csv': '\uFEFFid,sector,staff\n甲厂,A,10\n"乙,厂",A,20\n丙厂,B,30\n丁厂,C,40\n',
  'essential.csv': 'sector,C,A,B\nB,2,0,0\nA,0,0,2\nC,0,0,0\n',
}

async function given(changed: Partial<typeof network> = {}): Promise<readonly string[]> {
  for (const [name, text] of Object.entries({ ...network, ...changed })) await writeFile(join(folder, name), text)
  return ['edges', 'firms', 'essential'].flatMap((each) => [`--${each}`, join(folder, `${each}.csv`)])
}

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const out = join(folder, 'out.csv')
  const code = await cascadeCommand([...args, '--out', out])
  const text = existsSync(out) ? await readFile(out, 'utf8') : ''
  await rm(out, { force: true })
  return { code, lines: text.split('\n').filter((line) => line !== '') }
}

test('every firm, by sales and by another column; rows and columns of the matrix are found by name', async () => {
  const files = await given()
  const { code, lines } = await run(...files)
  expect(code).toBe(0)
  expect(lines[0]).toBe('firm,ESRI,ESRI_d,ESRI_u,T')
  expect(lines).toHaveLength(5)
  // Of the first: 30 of its own, and a sixth of what the third sells: a third of its input, half of which the second makes up for.
  const [, total] = lines[1]?.split(',') ?? []
  expect(Number(total)).toBeCloseTo((30 + 80 / 6) / 170, 12)
  const staff = await run(...files, '--weights', 'staff', '--shock', '甲厂')
  expect(staff.lines).toHaveLength(2)
  expect(Number(staff.lines[1]?.split(',')[1])).toBeCloseTo((10 + 30 / 6 + 40 / 6) / 100, 12)
})

test('parts put together are the whole, and a part that is missing is named', async () => {
  const files = await given()
  const whole = await run(...files)
  const parts = await Promise.all(
    [1, 2, 3].map(async (k) => {
      const part = join(folder, `part${k}.csv`)
      await cascadeCommand([...files, '--shard', `${k}/3`, '--out', part])
      return part
    }),
  )
  const firms = ['--firms', join(folder, 'firms.csv')]
  expect((await run('merge', ...parts.toReversed(), ...firms)).lines).toEqual(whole.lines)
  expect((await run('merge', ...parts.slice(1), ...firms)).code).toBe(1)
  expect(told).toMatch(/2 firms .* 甲厂, 丁厂/)
})

test('lines that are no links are counted by kind with where they stand, and left out only when asked', async () => {
  const files = await given({
    'edges.csv': `${network['edges.csv']}甲厂,戊厂,1\n甲厂,丙厂,-2\n丙厂,丁厂,\n甲厂,丙厂,1,234\n`,
  })
  expect((await run(...files)).code).toBe(1)
  expect(told).toMatch(/a customer that is no firm: line 5 \(戊厂\)/)
  expect(told).toMatch(/a weight below 0: line 6/)
  expect(told).toMatch(/a weight that is no number: line 7/)
  expect(told).toMatch(/not 3 columns: line 8 \(甲厂,丙厂,1,234\)/)
  const without = await run(...files, '--skip-bad-lines')
  expect(without.lines).toEqual((await run(...(await given()))).lines)
  expect(told).toMatch(/4 lines were left out/)
})

test('sectors that the matrix lacks, firms named twice and wrong kinds are told with their names', async () => {
  expect((await run(...(await given({ 'firms.csv': 'id,sector\n甲厂,A\n甲厂,D\n' })))).code).toBe(1)
  expect(told).toMatch(/an id that stood before: line 3 \(甲厂\)/)
  await run(...(await given({ 'firms.csv': network['firms.csv'].replace('丁厂,C', '丁厂,D') })))
  expect(told).toMatch(/1 sectors of firms are missing: D/)
  await run(...(await given({ 'essential.csv': 'sector,A\nA,3\n' })))
  expect(told).toMatch(/A has the kind “3”/)
  await run('--edges', 'none.csv', '--firms', join(folder, 'no.csv'), '--essential', 'none.csv')
  expect(told).toMatch(/no\.csv: there is no such file/)
})

test('scenarios by name; a share beyond the whole is refused', async () => {
  const files = await given()
  const scenarios = join(folder, 'scenarios.csv')
  await writeFile(scenarios, 'firm,psi_d1,psi_u1,psi_d2,psi_u2\n甲厂,1,1,0.5,0\n')
  const { lines } = await run(...files, '--scenarios', scenarios)
  expect(lines[0]).toBe('scenario,ESRI,ESRI_d,ESRI_u,T')
  expect(lines[1]?.replace(/^1,/, '')).toBe((await run(...files, '--shock', '甲厂')).lines[1]?.replace('甲厂,', ''))
  await writeFile(scenarios, 'firm,psi_d1,psi_u1\n甲厂,2,1\n')
  expect((await run(...files, '--scenarios', scenarios)).code).toBe(1)
  expect(told).toMatch(/line 2: psi_d1 is “2”/)
})

test('arguments that are not understood say what is accepted', async () => {
  await expect(cascadeCommand([])).rejects.toThrow('--edges is missing')
  const files = await given()
  await expect(cascadeCommand([...files, '--shard', '3/2'])).rejects.toThrow('it is k/n')
  await expect(cascadeCommand([...files, '--shock', '戊厂'])).rejects.toThrow(UsageError)
  await expect(cascadeCommand([...files, '--market', 'town'])).rejects.toThrow('sector, none')
})

const golden = fileURLToPath(new URL('../../../shared/esri/golden/', import.meta.url))

describe.skipIf(!existsSync(golden))('the tables of the reference program (skipped without ../shared/esri)', () => {
  const variants: readonly (readonly [string, ...string[]])[] = [
    ['default'],
    ['nomarket', '--market', 'none'],
    ['linear', '--linear'],
    ['leontief', '--leontief'],
    ['revcost', '--revenue', 'revenue', '--costs', 'costs'],
    ['tight', '--eps', '1e-6'],
    ['employees', '--weights', 'employees'],
    ['convrel', '--convergence', 'relative'],
  ]
  test.each(variants)('%s', async (variant, ...options) => {
    const at = join(golden, 'rand50')
    const files = ['edges', 'firms', 'essential'].flatMap((each) => [`--${each}`, join(at, `${each}.csv`)])
    const { lines } = await run(...files, ...options, '--literal-empty-market', '--threads', '1')
    const numbers = (line: string) => line.split(',').map(Number)
    const expected = (await readFile(join(at, `expected_${variant}.csv`), 'utf8')).trim().split('\n')
    expect(lines[0]).toBe(expected[0])
    expect(lines).toHaveLength(expected.length)
    for (const [row, line] of expected.slice(1).entries()) {
      const [found, wanted] = [numbers(lines[row + 1] ?? ''), numbers(line)]
      wanted.forEach((value, column) => {
        expect(Math.abs((found[column] as number) - value)).toBeLessThan(1e-9)
      })
    }
  })
})
