import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createChance } from '../../../platform/chance.ts'
import { cleanText } from './clean-text.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'linchpin-clean-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const cellsOf = (line: string) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, 5)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))

test.each(['\n', '\r\n', '\r'])(
  'records over several reads of the disk are those that were written (%j)',
  async (end) => {
    const chance = createChance(7)
    const expected: string[][] = []
    const text = ['a,b,c,d']
    let bad = 0
    for (let row = 2; row < 40_000; row++) {
      const kind = chance.whole(1, 60)
      if (kind === 1) text.push('')
      else if (kind === 2 || kind === 3) {
        text.push(kind === 2 ? `"x${row},y,z,w` : '1,2,3,4,5')
        bad++
      } else {
        const cell = () =>
          chance.of(['', `名${row}`, `名${row}`, `甲"厂${row}`, `甲,${row}`, `第一行${end}第二行 ${row}`])
        const cells = [cell(), cell(), cell(), `${row}`]
        text.push(cells.map(quoted).join(','))
        expected.push([`${row}`, ...cells.map((each) => each.replace(/\r\n|\n|\r/g, ' '))])
      }
    }
    const path = join(dir, 'given.csv')
    await writeFile(path, text.join(end))
    const read = { path, separator: ',', columns: 4, width: 4, skip: 1, first: 2 }
    const clean = await cleanText(read, join(dir, 'clean.csv'))
    expect([clean.lines, clean.bad.count]).toEqual([expected.length, bad])
    const lines = (await readFile(join(dir, 'clean.csv'), 'utf8')).trimEnd().split('\n')
    expect(lines.map(cellsOf)).toEqual(expected)
  },
)
