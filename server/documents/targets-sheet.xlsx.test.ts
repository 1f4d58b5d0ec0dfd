import type { TargetsSheet } from '@linchpin/api'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { indicatorTable, target } from './fixtures/targets-sheet.ts'
import { exampleDocument } from './fixtures/task-table.ts'
import { targetsSheet } from './targets-sheet.ts'
import { targetsSheetXlsx } from './targets-sheet.xlsx.ts'

const example = targetsSheet(
  exampleDocument,
  [indicatorTable],
  [
    target('a', 110, {
      quote: '链主企业数量（家） 5 8以上',
      comparator: 'gte',
      baselineValue: 5,
      baselineYear: 2025,
    }),
    target('b', 300, {
      subject: '-轴承产值',
      metric: '年均增速',
      quote: '=1+1',
      value: 6.5,
      unit: '@%',
      kind: 'annual-growth',
      scope: 'industry:轴承',
    }),
    target(
      'c',
      320,
      { metric: '状态', value: null, unit: null, comparator: 'qualitative', dueYear: null },
      { state: 'confirmed' },
    ),
  ],
)

async function read(sheet: TargetsSheet): Promise<excel.Worksheet> {
  const book = new excel.Workbook()
  const bytes = await targetsSheetXlsx(sheet, { generatedOn: '2026-03-15' })
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const page = book.getWorksheet('目标指标表')
  if (!page) throw new Error('the sheet is missing')
  return page
}

/** The row by the words of the head, at row 5. */
function row(page: excel.Worksheet, at: number): Record<string, excel.CellValue> {
  const head = (page.getRow(5).values as string[]).slice(1)
  return Object.fromEntries(head.map((title, index) => [title, page.getCell(at, index + 1).value]))
}

test('the head says that it is a draft of an internal ledger, of which document and how far it is checked', async () => {
  const page = await read({ ...example, sample: true })
  expect([1, 2, 3, 4].map((at) => page.getCell(at, 1).value)).toEqual([
    '《云渚市若干措施》目标指标表',
    '草稿　内部工作台账（不对外公布）　示例·虚构',
    '依据：云渚市人民政府办公室《云渚市若干措施》（渚政办发〔2026〕7号，2026年3月12日）。',
    '共3项目标指标，其中定量2项、定性1项；已确认1项，待核2项。生成日期：2026年3月15日。',
  ])
})

test('figures are numbers, with unit, years, clause and quote in columns of their own', async () => {
  expect(row(await read(example), 6)).toEqual({
    序号: 1,
    指标: '链主企业数量',
    基期值: 5,
    基期年: 2025,
    要求: '不低于',
    目标值: 8,
    单位: '家',
    目标年: 2030,
    类型: '当期数值',
    范围: '总体',
    出处: '指标表',
    条款: '一（一）',
    原文: '链主企业数量（家） 5 8以上',
    核对状态: '待核',
  })
})

test('words that begin like a formula stay words', async () => {
  const page = await read(example)
  const cells = row(page, 7)
  expect([cells.指标, cells.原文, cells.单位]).toEqual(['-轴承产值年均增速', '=1+1', '@%'])
  page.getRow(7).eachCell((cell) => expect(cell.type).not.toBe(excel.ValueType.Formula))
  expect(page.getCell('M7').numFmt).toBe('@')
})

test('a qualitative target has no figure, and one without a year an empty cell', async () => {
  const cells = row(await read(example), 8)
  expect([cells.要求, cells.目标值, cells.单位, cells.目标年, cells.核对状态]).toEqual([
    '定性',
    null,
    null,
    null,
    '已确认',
  ])
})

test('the upper end of a range has a column only where there is a range', async () => {
  expect(Object.keys(row(await read(example), 6))).not.toContain('目标值上限')
  const ranged = targetsSheet(exampleDocument, [], [target('a', 1, { comparator: 'range', value: 6, valueMax: 8 })])
  expect(row(await read(ranged), 6)).toMatchObject({ 要求: '介于', 目标值: 6, 目标值上限: 8 })
})

test('every column can be filtered, and the notes below the table are not among the rows', async () => {
  const page = await read(example)
  expect(page.autoFilter).toBe('A5:N8')
  expect(String(page.getCell('A9').value)).toMatch(/^说明：1\./)
})
