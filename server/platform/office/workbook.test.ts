import excel from 'exceljs'
import { expect, test } from 'vitest'
import { openZip } from '../files/open-zip.ts'
import { type SheetDefinition, sheet, workbook } from './workbook.ts'

interface Item {
  readonly group: string
  readonly text: string
  readonly day: string | null
}

const items: readonly Item[] = [
  { group: '甲', text: '=HYPERLINK("http://a")', day: '2026-01-01' },
  { group: '甲', text: '+1', day: '2026-12-31' },
  { group: '乙', text: '-1', day: null },
  { group: '乙', text: '@SUM(A1)', day: '2024-02-29' },
  { group: '甲', text: '平常的话', day: null },
]

const definition: SheetDefinition<Item> = {
  name: '表',
  titleLines: [
    { kind: 'title', text: '题名' },
    { kind: 'line', text: '说明' },
  ],
  columns: [
    { title: '组', width: 10, value: (item) => item.group, mergeBy: (item) => item.group },
    { title: '文', width: 20, value: (item) => item.text },
    { title: '日', width: 12, value: (item) => (item.day ? { date: item.day } : null) },
  ],
  rows: items,
  notes: ['末尾的话'],
  footer: '甲&乙',
}

const write = (definitions: readonly SheetDefinition<Item>[]) =>
  workbook(
    definitions.map((each) => sheet(each)),
    { title: '题名', creator: '测试' },
  )

async function read(bytes: Uint8Array): Promise<excel.Workbook> {
  const book = new excel.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  return book
}

test('a cell that begins like a formula is text, in the file and when somebody edits it', async () => {
  const bytes = await write([definition])
  const page = (await read(bytes)).getWorksheet('表')
  for (const [index, item] of items.entries()) {
    const cell = page?.getCell(4 + index, 2)
    expect(cell?.value).toBe(item.text)
    expect(cell?.type).toBe(excel.ValueType.String)
    if (index < 4) expect(cell?.numFmt).toBe('@')
  }
  const xml = (await (await openZip(bytes)).read('xl/worksheets/sheet1.xml'))?.toString()
  expect(xml).not.toContain('<f>')
})

test('a date is the same day in every time zone', async () => {
  const zone = process.env.TZ
  try {
    for (const name of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = name
      const page = (await read(await write([definition]))).getWorksheet('表')
      const day = page?.getCell(4, 3).value as Date
      expect(day.toISOString()).toBe('2026-01-01T00:00:00.000Z')
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('neighbours with the same key become one cell, and the same key further down does not join them', async () => {
  const page = (await read(await write([definition]))).getWorksheet('表')
  expect(page?.model.merges).toEqual(expect.arrayContaining(['A1:C1', 'A2:C2', 'A4:A5', 'A6:A7', 'A9:C9']))
  expect(page?.model.merges).toHaveLength(5)
})

test('the head stays in view, repeats on paper, and the sheet prints one page wide on lying A4', async () => {
  const page = (await read(await write([definition]))).getWorksheet('表')
  expect(page?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  expect(page?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '3:3',
  })
  expect(page?.headerFooter.oddFooter).toContain('甲&&乙')
})

test('a filter covers head and rows only, not the notes below', async () => {
  const page = (await read(await write([{ ...definition, autoFilter: true }]))).getWorksheet('表')
  expect(page?.autoFilter).toBe('A3:C8')
})

test('two sheets of one name, and one without rows, are both there', async () => {
  const book = await read(await write([definition, { ...definition, rows: [], autoFilter: true }]))
  expect(book.worksheets.map((page) => page.name)).toEqual(['表', '表 (2)'])
})
