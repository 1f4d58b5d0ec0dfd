import type { TaskTable } from '@linchpin/api'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { clause, commitment, exampleDocument } from './fixtures/task-table.ts'
import { taskTable } from './task-table.ts'
import { taskTableXlsx } from './task-table.xlsx.ts'

const clauses = [clause('一/（一）', '摸清家底。', 0), clause('一/（二）', '补齐短板。', 100)]
const example = taskTable(exampleDocument, clauses, [
  commitment('a', '一/（一）', 1, {
    quote: '编制名录。',
    leads: ['甲局'],
    cooperating: ['乙局'],
    responsibility: 'lead',
    deadline: '2026-06',
  }),
  commitment('b', '一/（一）', 2, { leads: ['甲局', '乙局'], responsibility: 'byDuty' }, { state: 'confirmed' }),
  commitment('c', '一/（二）', 101, { action: '=1+1' }, { origin: 'added', proposed: null }),
])

async function sheets(table: TaskTable): Promise<readonly [excel.Worksheet, excel.Worksheet]> {
  const book = new excel.Workbook()
  const bytes = await taskTableXlsx(table, { generatedOn: '2026-03-15' })
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const [paper, byBody] = ['分工表', '按单位'].map((name) => book.getWorksheet(name))
  if (!paper || !byBody) throw new Error('a sheet is missing')
  return [paper, byBody]
}

const row = (page: excel.Worksheet, at: number) => (page.getRow(at).values as excel.CellValue[]).slice(1)

test('both sheets say at their head that they are drafts of an internal ledger', async () => {
  for (const page of await sheets({ ...example, sample: true })) {
    expect(String(page.getCell('A1').value)).toMatch(/^《云渚市若干措施》任务分工表/)
    expect(page.getCell('A2').value).toBe('草稿　内部工作台账（不对外公布）　示例·虚构')
    expect(page.getCell('A4').value).toBe(
      '共2项重点任务、3项具体举措，其中已确认1项，待核2项。生成日期：2026年3月15日。',
    )
  }
})

test('the first sheet looks like the paper, with the clause and the state beside', async () => {
  const [page] = await sheets(example)
  expect(row(page, 5)).toEqual([
    '序号',
    '重点任务',
    '具体举措',
    '牵头单位',
    '配合单位',
    '完成时限',
    '进展',
    '佐证',
    '条款',
    '核对状态',
  ])
  expect(row(page, 6)).toEqual(
    [1, '摸清家底', '编制名录。', '甲局', '乙局', '2026年6月底前', null, null, '一（一）', '待核'].map(orEmpty),
  )
  expect(page.getCell('J7').value).toBe('已确认')
  expect(page.getCell('D7').value).toBe('甲局、乙局（按职责分工负责）')
  expect(page.model.merges).toContain('B6:B7')
  expect(page.getCell('B7').isMerged).toBe(true)
  expect(page.getCell('B8').isMerged).toBe(false)
  expect(page.autoFilter).toBeFalsy()
})

test('words that begin like a formula stay words', async () => {
  const [page] = await sheets(example)
  expect(page.getCell('C8').value).toBe('=1+1。')
  expect(page.getCell('C8').numFmt).toBe('@')
})

test('the second sheet has one row for each body and measure, filters, and leaves out no measure', async () => {
  const [, page] = await sheets(example)
  const rows = [6, 7, 8, 9, 10].map((at) => row(page, at).slice(0, 3))
  expect(rows).toEqual([
    ['甲局', '牵头', 1],
    ['甲局', '按职责分工负责', 2],
    ['乙局', '配合', 1],
    ['乙局', '按职责分工负责', 2],
    ['（文件未明确）', '', 3],
  ])
  expect(page.autoFilter).toBe('A5:J10')
  expect(page.model.merges.every((range) => /^A[1-4]:/.test(range))).toBe(true)
})

/** exceljs leaves holes where a cell is empty. */
function orEmpty<T>(value: T | null): T | null | undefined {
  return value === null ? undefined : value
}
