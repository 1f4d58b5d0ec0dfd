/** A table of 100,000 rows in, with its preview, and as many out. */
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RegisterImport } from '@linchpin/api'
import { type TableValue, writeSheet } from '../../server/platform/sheets/index.ts'
import type { Sender } from '../../test/test-app.ts'
import { creditCode } from './invented-enterprises.ts'

export interface Imported {
  readonly previewMs: number
  readonly applyMs: number
  readonly undoMs: number
  readonly counts: RegisterImport['counts']
}

const columns = [
  '统一社会信用代码',
  '企业名称',
  '所在区',
  '国民经济行业代码',
  '主产业链',
  '从业人员',
  '上年度营业收入（万元）',
  '前年度营业收入（万元）',
  '上年度研发费用（万元）',
  '资产总额（万元）',
  '是否规模以上',
  '成立日期',
  '联系人',
  '联系电话',
]

/** `known`: how many entries there are; half of the rows are about those, half are new, and one in a hundred is wrong. */
export async function tableOf(rows: number, known: number): Promise<Buffer> {
  const stream = new PassThrough()
  const table = {
    columns: columns.map((title) => ({ title, width: 12, kind: 'text' as const })),
    rows: lines(rows, known),
  }
  const written = writeSheet(stream, table)
  const bytes = await buffer(stream)
  await written
  return bytes
}

function* lines(rows: number, known: number): Generator<readonly TableValue[]> {
  for (let row = 0; row < rows; row++) {
    const index = row % 2 === 0 ? known + row : (row * 7) % known
    const district = row % 100 === 99 ? '无此区' : ['和平区', '河西区', '滨海新区', '西青区'][row % 4]
    yield [
      creditCode(index),
      `云渚导入第${index}号机械有限公司`,
      district,
      `C${13 + (row % 30)}${10 + (row % 80)}`,
      row % 3 === 0 ? '车联网产业链' : null,
      row % 5000,
      row * 1.5,
      row * 1.25,
      row % 977,
      row * 3,
      row % 2 === 0 ? '是' : '否',
      `20${10 + (row % 15)}-0${1 + (row % 9)}-1${row % 9}`,
      '张三',
      `138${String(row).padStart(8, '0')}`,
    ]
  }
}

export async function importTable(by: Sender, bytes: Buffer): Promise<Imported> {
  const base = '/api/registers/enterprises/imports'
  const settled = async (id: number) => {
    for (;;) {
      const { body } = await by.send<RegisterImport>('GET', `${base}/${id}`)
      if (!['reading', 'applying', 'undoing'].includes(body.state)) return body
      await sleep(100)
    }
  }
  const start = performance.now()
  const { body } = await by.upload<RegisterImport>(base, '企业名单.xlsx', bytes)
  const preview = await settled(body.id)
  if (preview.state !== 'preview') throw new Error(JSON.stringify(preview.problem))
  await by.send('POST', `${base}/${body.id}/decisions`, { rows: null, decision: 'add' })
  const previewed = performance.now()
  await by.send('POST', `${base}/${body.id}/apply`, { withoutFaulty: true })
  const done = await settled(body.id)
  if (done.state !== 'applied') throw new Error(JSON.stringify(done.problem))
  const applied = performance.now()
  await by.send('POST', `${base}/${body.id}/undo`)
  await settled(body.id)
  const { counts } = preview
  return { previewMs: previewed - start, applyMs: applied - previewed, undoMs: performance.now() - applied, counts }
}

export interface Exported {
  readonly ms: number
  readonly megabytes: number
  /** By how much the process grew at most while it wrote. */
  readonly grownMb: number
}

export async function exportEntries(url: string, cookie: string, query: string): Promise<Exported> {
  const before = process.memoryUsage().rss
  let [most, bytes] = [before, 0]
  const start = performance.now()
  const answer = await fetch(`${url}/api/registers/enterprises/export?${query}`, { headers: { cookie } })
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length
    most = Math.max(most, process.memoryUsage().rss)
  }
  return { ms: performance.now() - start, megabytes: bytes / 1e6, grownMb: (most - before) / 1e6 }
}
