import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { DuckDBInstance } from '@duckdb/node-api'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chance, createChance } from '../../../platform/chance.ts'
import { writeSheet } from '../../../platform/sheets/index.ts'
import { foldFile } from './fold-file.ts'
import type { Folded } from './fold-lines.store.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'linchpin-fold-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const today = '2026-06-15'
async function fold(name: string, content: string | Uint8Array): Promise<Folded> {
  const path = join(dir, name)
  await writeFile(path, content)
  return foldFile({ path, name, dir, sheet: null, chosen: {}, unit: null, asOf: null, today }, () => undefined)
}

const head = ['销方税号', '销方名称', '购方税号', '购方名称', '金额（元）', '开票日期']
type Line = readonly string[]

/** Lines of 40 firms, one in four of them wrong in some way. */
function randomLines(chance: Chance, count: number): readonly Line[] {
  const firm = () => {
    const number = chance.whole(1, 40)
    const name = `云渚第${number}厂${chance.is(0.2) ? '有限责任公司' : '有限公司'}`
    return chance.is(0.5)
      ? [`91990000YZ${String(number).padStart(8, '0')}`, name]
      : ['', `${name}${chance.is(0.3) ? ' ' : ''}`]
  }
  const amount = () =>
    chance.is(0.1)
      ? chance.of(['', '0', '-3', '（12.5）', '待定', 'USD 5', '1e13', '12 元 整'])
      : chance.of([
          `${chance.whole(1, 99_999)}`,
          `${chance.whole(1, 9)},${chance.whole(100, 999)}.5`,
          `￥${chance.whole(1, 99)}`,
          '7.5e3',
        ])
  const day = () =>
    chance.is(0.1)
      ? chance.of(['', '尽快', '2026-02-30', '2099-01-01', '2019-05-05'])
      : chance.of(['2026-03-01', '2026/4/2', '2026.5.03', '20260501', '2026年2月', '46000', '2025-12-31 08:30:00'])
  return Array.from({ length: count }, () => [
    ...(chance.is(0.03) ? ['', ''] : firm()),
    ...(chance.is(0.03) ? ['', ''] : firm()),
    amount(),
    day(),
  ])
}

/** The same in the plainest words. */
function expected(lines: readonly Line[]) {
  const form = (name: string) =>
    name.normalize('NFKC').replace(/\s/g, '').replaceAll('有限责任公司', '有限公司').toLowerCase()
  const identity = (code = '', name = '') => (code !== '' ? code : form(name))
  const days: Readonly<Record<string, string>> = {
    ...{ '2026-03-01': '2026-03-01', '2026/4/2': '2026-04-02', '2026.5.03': '2026-05-03', '20260501': '2026-05-01' },
    ...{ '2026年2月': '2026-02-01', '46000': '2025-12-09', '2025-12-31 08:30:00': '2025-12-31' },
    ...{ '2099-01-01': '2099-01-01', '2019-05-05': '2019-05-05' },
  }
  const number = (text: string) => {
    const plain = text.replace(/[,￥]/g, '').replace(/^（(.*)）$/, '-$1')
    return plain === '' ? Number.NaN : Number(plain)
  }
  const newest = lines.reduce((last, [, , , , , day = '']) => {
    const known = days[day] ?? ''
    return known <= today && known > last ? known : last
  }, '')
  const after = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`
  const refused: Record<string, number> = {}
  const links = new Map<string, number>()
  for (const [sCode, sName, cCode, cName, amount = '', day = ''] of lines) {
    const [from, to] = [identity(sCode, sName), identity(cCode, cName)]
    const value = number(amount)
    const known = days[day]
    const reason =
      from === ''
        ? 'no-supplier'
        : to === ''
          ? 'no-customer'
          : (sCode !== '' && sCode === cCode) || (sCode === '' && cCode === '' && sName === cName)
            ? 'self'
            : amount === ''
              ? 'amount-missing'
              : /USD/.test(amount)
                ? 'amount-currency'
                : Number.isNaN(value)
                  ? 'amount-unreadable'
                  : value < 0
                    ? 'amount-negative'
                    : value === 0
                      ? 'amount-zero'
                      : value > 1e11
                        ? 'amount-absurd'
                        : day === ''
                          ? 'date-missing'
                          : known === undefined
                            ? 'date-unreadable'
                            : known <= after || known > newest
                              ? 'date-outside'
                              : from === to
                                ? 'self'
                                : null
    if (reason !== null) refused[reason] = (refused[reason] ?? 0) + 1
    else links.set(`${from} ${to}`, (links.get(`${from} ${to}`) ?? 0) + Math.round(value * 100))
  }
  return { refused, links: links.size, fen: [...links.values()].reduce((sum, each) => sum + each, 0), asOf: newest }
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)
const csv = (lines: readonly Line[]) => [head, ...lines].map((line) => line.map(quoted).join(',')).join('\n')
const seen = ({ counts: { refused, links }, fen, asOf }: Folded) => ({ refused: { ...refused }, links, fen, asOf })

test.each([1, 2, 3, 4, 5])('random lines fold as they do in plain words (seed %i)', async (seed) => {
  const lines = randomLines(createChance(seed), 1500)
  const folded = await fold('lines.csv', csv(lines))
  expect(seen(folded)).toEqual(expected(lines))
  expect(folded.counts.lines).toBe(lines.length)
  const [first] = Object.entries(folded.examples)
  expect(first?.[1].length).toBeGreaterThan(0)
})

test('GB18030, UTF-16, tabs, Excel and Parquet say the same as UTF-8 with commas', async () => {
  const lines = randomLines(createChance(9), 300)
  const plain = seen(await fold('lines.csv', csv(lines)))
  const asText = (text: string, encoding: string) =>
    iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') })
  expect(seen(await fold('gbk.csv', asText(csv(lines), 'gb18030')))).toEqual(plain)
  expect(seen(await fold('utf16.csv', asText(csv(lines), 'utf16le')))).toEqual(plain)
  expect(seen(await fold('tabs.txt', [head, ...lines].map((line) => line.join('\t')).join('\r\n')))).toEqual(plain)
  const sheet = new PassThrough()
  const bytes = buffer(sheet)
  const columns = head.map((title) => ({ title, width: 12, kind: 'text' as const }))
  await writeSheet(sheet, { name: '明细', columns, rows: lines })
  expect(seen(await fold('lines.xlsx', await bytes))).toEqual(plain)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const parquet = join(dir, 'made.parquet')
  await connection.run(
    `copy (select * from read_csv('${join(dir, 'lines.csv')}', all_varchar=true, header=true)) to '${parquet}' (format parquet)`,
  )
  const opened = await foldFile(
    { path: parquet, name: 'made.parquet', dir, sheet: null, chosen: {}, unit: null, asOf: null, today },
    () => undefined,
  )
  expect(seen(opened)).toEqual(plain)
})

test('lines that are not of the table’s form are counted with their places, and the others fold', async () => {
  const good = Array.from({ length: 2000 }, (_, at) => `,云渚第${at}厂,,云渚第${at + 1}厂,5,2026-03-01`)
  const text = [head.join(','), ...good, 'a,b,c,d,e,f,g,h,i', good[0]].join('\n')
  const { counts, examples } = await fold('odd.csv', text)
  expect(counts).toMatchObject({ lines: 2002, links: 2000, refused: { malformed: 1 } })
  expect(examples.malformed).toEqual([{ row: 2002, given: 'a,b,c,d,e,f,g,h,i' }])
})

test('a cell may hold line ends, a line may end early, and lines of nothing are no lines', async () => {
  const lines = ['"某某\n机械厂",某某机械厂,,乙厂,5,2026-03-01', ',甲厂,,乙厂,6', '', ',甲厂,,乙厂,7,2026-03-01', '']
  const { counts, fen } = await fold('ends.csv', [head.join(','), ...lines].join('\n'))
  expect([counts.lines, counts.refused, fen]).toEqual([3, { 'date-missing': 1 }, 1200])
})

test('a title, a unit above the head and names in English are understood', async () => {
  const table = [
    '某市供需明细,,,',
    '单位：万元,,,',
    '供应商,客户,采购额,',
    '甲公司,乙公司,3,',
    '乙公司,丙公司,4,',
  ].join('\n')
  expect(await fold('title.csv', table)).toMatchObject({
    unit: '万元',
    fen: 7_000_000,
    counts: { links: 2, refused: {} },
  })
  const english = ['supplier_id,customer_id,amount_yuan', 'a1,b2,3', 'b2,c3,4.5'].join('\n')
  expect(await fold('english.csv', english)).toMatchObject({ unit: '元', fen: 750, oddCodes: 3, counts: { links: 2 } })
})

test('a large file has all its firms, and rows that are left out have their numbers', async () => {
  const count = 130_000
  const lines = Array.from({ length: count }, (_, at) => {
    const amount = at % 1000 === 999 ? '待定' : at === count - 2 ? '1e13' : '5'
    return `,云渚第${at}号精密机械制造有限公司,,津沽第${at}号装备制造有限公司,${amount},2026-03-01,`
  })
  const { counts, examples } = await fold('large.csv', [[...head, '币种'].join(','), ...lines].join('\n'))
  expect(counts).toMatchObject({ lines: count, links: count - 131, firms: 2 * (count - 131) })
  expect(counts.refused).toEqual({ 'amount-unreadable': 130, 'amount-absurd': 1 })
  expect(examples['amount-unreadable']?.map(({ row }) => row)).toEqual([1001, 2001, 3001, 4001, 5001])
  expect(examples['amount-absurd']).toEqual([{ row: count, given: expect.stringContaining(`津沽第${count - 2}号`) }])
})

describe('what a large text may hold costs no line without a word', () => {
  const good = (at: number) => `,云渚第${at}厂,,云渚第${at + 1}厂,5,2026-03-01`
  const bad = ',甲厂,,乙厂,待定,2026-03-01'
  const lines = (count: number, more: Readonly<Record<number, readonly string[]>>) =>
    [head.join(','), ...Array.from({ length: count }, (_, at) => [...(more[at] ?? []), good(at)]).flat()].join('\n')
  const rows = ({ examples }: Folded, reason: string) => examples[reason]?.map(({ row }) => row)

  test('a quote that nothing closes takes its own line and none behind it', async () => {
    const open = ',"丙厂,,乙厂,5,2026-03-01'
    for (const at of [500, 29_000]) {
      const folded = await fold('open.csv', lines(30_000, { [at]: [open], [at + 20]: [open, bad] }))
      expect(folded.counts).toMatchObject({ lines: 30_003, links: 30_000 })
      expect(folded.counts.refused).toEqual({ malformed: 2, 'amount-unreadable': 1 })
      expect([rows(folded, 'malformed'), rows(folded, 'amount-unreadable')]).toEqual([[at + 2, at + 23], [at + 24]])
    }
  })

  test('quotes within names, marks that end text and cells of two lines are read as they stand', async () => {
    const odd = [',甲"厂,,乙厂,1,2026-03-01', ',"甲""厂",,"乙\0厂",2,2026-03-01', ',"丙\n厂",,乙厂,4,2026-03-01', bad]
    const folded = await fold('odd-quotes.csv', lines(50, { 10: odd }))
    expect(folded.counts).toMatchObject({ lines: 54, links: 52, firms: 54, refused: { 'amount-unreadable': 1 } })
  })

  test('line ends of several kinds and lines of nothing change neither what is read nor the numbers of rows', async () => {
    const text = lines(300, { 100: [''], 200: [bad] }).split('\n')
    const folded = await fold('ends.csv', text.map((line, at) => line + (['\n', '\r\n', '\r'][at % 3] ?? '')).join(''))
    expect(folded.counts).toMatchObject({ lines: 301, links: 300 })
    expect(rows(folded, 'amount-unreadable')).toEqual([203])
  })

  test('lines that are no records are counted without being kept, and those behind them have their numbers', async () => {
    const wide = Array.from({ length: 20_000 }, () => 'a,b,c,d,e,f,g,h')
    const long = `,${'甲'.repeat(100_000)},,乙厂,5,2026-03-01`
    const folded = await fold('wide.csv', lines(3000, { 1500: [...wide, long], 2000: [bad] }))
    expect(folded.counts).toMatchObject({ lines: 23_002, links: 3000 })
    expect(folded.counts.refused).toEqual({ malformed: 20_001, 'amount-unreadable': 1 })
    expect(rows(folded, 'amount-unreadable')).toEqual([22_003])
  })
})

test('a moment in Parquet is of the day that it was in China', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const parquet = join(dir, 'moments.parquet')
  await connection.run(`copy (select '甲厂' as "供应商", '乙厂' as "客户", 5 as "采购额（元）",
    timestamptz '2026-03-01 00:00:00+08' as "日期") to '${parquet}' (format parquet)`)
  const { asOf } = await foldFile(
    { path: parquet, name: 'moments.parquet', dir, sheet: null, chosen: {}, unit: null, asOf: null, today },
    () => undefined,
  )
  expect(asOf).toBe('2026-03-01')
})

test('what no firm can be called is no firm, also in Parquet', async () => {
  const parquet = join(dir, 'named.parquet')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`copy (select * from (values ('甲' || chr(0) || '厂', '乙厂', 5::decimal(12, 2)),
    (repeat('甲', 5000), '乙厂', 6), ('丙厂', '乙厂', 7.25)) t("供应商", "客户", "采购额（元）")) to '${parquet}' (format parquet)`)
  const { counts, fen } = await foldFile(
    { path: parquet, name: 'named.parquet', dir, sheet: null, chosen: {}, unit: null, asOf: null, today },
    () => undefined,
  )
  expect([counts, fen]).toEqual([{ lines: 3, links: 2, firms: 3, refused: { 'no-supplier': 1 } }, 1225])
  expect(await readFile(join(dir, 'firms.csv'), 'utf8')).not.toContain('\0')
})

test('days of no calendar and amounts below half a fen are left out, and the others count', async () => {
  const pairs = [
    ['5', '-infinity'],
    ['5', 'infinity'],
    ['5', '0026-03-01'],
    ['0.004', '2026-03-01'],
    ['0.005', '2026-03-01'],
  ]
  const lines = pairs.map(([amount, day], at) => `,云渚第${at}厂,,乙厂,${amount},${day}`)
  const { counts, fen } = await fold('days.csv', [head.join(','), ...lines].join('\n'))
  expect([counts, fen]).toMatchObject([{ links: 1, refused: { 'date-unreadable': 3, 'amount-zero': 1 } }, 1])
})
