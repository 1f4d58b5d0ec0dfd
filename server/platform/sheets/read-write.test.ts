import { PassThrough } from 'node:stream'
import excel from 'exceljs'
import { describe, expect, test, vi } from 'vitest'
import { ProblemError } from '../problem/index.ts'
import {
  readSheet,
  type SheetOptions,
  type SheetRow,
  type SheetTable,
  sheetProblems,
  writeCsv,
  writeSheet,
} from './index.ts'

const table: SheetTable = {
  title: '云渚市重点项目表',
  note: '注：金额单位为万元。',
  columns: [
    { title: '名称', width: 24, kind: 'text' },
    { title: '总投资（万元）', width: 14, kind: 'money' },
    { title: '开工', width: 12, kind: 'date' },
    { title: '户数', width: 10, kind: 'integer' },
    { title: '占比', width: 10, kind: 'number' },
  ],
  rows: [
    ['=SUM(A1:A9)', 123_456_789, '2024-02-29', 3, 0.25],
    ['a<b>&"c"_x000D_', 9_007_199_254_740_991n, '1900-01-31', null, -1.5],
    ['两行\n文字', -1, '不详', 1_000_000],
  ],
}

async function written(write: (stream: PassThrough) => Promise<void>): Promise<Uint8Array> {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  await write(stream)
  return new Uint8Array(Buffer.concat(chunks))
}

async function rowsOf(bytes: Uint8Array, options: Partial<SheetOptions> = {}): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of (await readSheet(bytes, { fileName: '表.xlsx', ...options })).rows) rows.push(row)
  return rows
}

async function bookOf(fill: (sheet: excel.Worksheet, book: excel.Workbook) => void): Promise<Uint8Array> {
  const book = new excel.Workbook()
  fill(book.addWorksheet('表'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function failure(work: Promise<unknown>): Promise<ProblemError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ProblemError)
  expect(sheetProblems).toHaveProperty((error as ProblemError).code)
  return error as ProblemError
}

describe('a table that is written', () => {
  test('is read back as it was, money in 万元 to the last fen', async () => {
    const cells = (await rowsOf(await written((stream) => writeSheet(stream, table)))).map((row) => row.cells)
    expect(cells[0]).toEqual(Array(5).fill('云渚市重点项目表'))
    expect(cells.slice(2, 5)).toEqual([
      ['=SUM(A1:A9)', 123.456789, '2024-02-29', 3, 0.25],
      ['a<b>&"c"_x000D_', Number('9007199254.740991'), '1900-01-31', null, -1.5],
      ['两行\n文字', -0.000001, '不详', 1_000_000],
    ])
    expect(cells[5]?.[0]).toBe('注：金额单位为万元。')
  })

  test('opens elsewhere: merged title, formats, no formula', async () => {
    const book = new excel.Workbook()
    const bytes = await written((stream) => writeSheet(stream, table))
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
    const [sheet] = book.worksheets
    expect(sheet?.name).toBe('云渚市重点项目表')
    expect(sheet?.model.merges).toEqual(['A1:E1', 'A6:E6'])
    expect(sheet?.getCell('A3')).toMatchObject({ type: excel.ValueType.String, numFmt: '@', value: '=SUM(A1:A9)' })
    expect(sheet?.getCell('B3')).toMatchObject({ value: 123.456789, numFmt: '#,##0.00####' })
    expect(sheet?.getCell('C3').value).toEqual(new Date('2024-02-29T00:00:00Z'))
  })

  test('a failure of its rows ends the writing, and a reader who goes away ends the rows', async () => {
    const failing = async function* () {
      yield ['甲']
      throw new Error('rows end')
    }
    await expect(written((stream) => writeSheet(stream, { ...table, rows: failing() }))).rejects.toThrow('rows end')

    let closed = false
    const endless = async function* () {
      try {
        for (let i = 0; ; i++) yield [`第${i}行`]
      } finally {
        closed = true
      }
    }
    const stream = new PassThrough()
    let length = 0
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > 100_000) stream.destroy(new Error('gone'))
    })
    await expect(writeSheet(stream, { ...table, rows: endless() })).rejects.toThrow('gone')
    await vi.waitFor(() => expect(closed).toBe(true))
  })

  test('a slow reader holds the rows back', async () => {
    let made = 0
    const rows = async function* () {
      for (; made < 400_000; made++) yield [`${Math.imul(made, 2_654_435_761)}${Math.imul(made, 40_503)}`]
    }
    const stream = new PassThrough()
    const writing = writeSheet(stream, { ...table, rows: rows() }).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(made).toBeLessThan(100_000)
    stream.destroy(new Error('enough'))
    await writing
  })

  test('as .csv it has the mark of UTF-8, and no cell that Excel would calculate', async () => {
    const bytes = await written((stream) => writeCsv(stream, table))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\ufeff名称,总投资（万元）,')).toBe(true)
    expect(text).toContain("'=SUM(A1:A9),123.456789,2024-02-29,3,0.25\r\n")
    const cells = (await rowsOf(bytes, { fileName: '表.csv' })).map((row) => row.cells)
    expect(cells[1]).toEqual(['=SUM(A1:A9)', '123.456789', '2024-02-29', '3', '0.25'])
    expect(cells[3]).toEqual(['两行\n文字', '-0.000001', '不详', '1000000'])
  })
})

describe('a workbook of somebody else', () => {
  test('dates are days whatever the time zone, in both date systems and in Chinese formats', async () => {
    const zone = process.env.TZ
    const fill = (sheet: excel.Worksheet) => {
      sheet.getCell('A1').value = new Date('2024-03-01T00:00:00Z')
      sheet.getCell('B1').value = 45352
      sheet.getCell('B1').numFmt = 'yyyy"年"m"月"d"日"'
      sheet.getCell('C1').value = 45352
      sheet.getCell('D1').value = 0.354166667
      sheet.getCell('D1').numFmt = 'h:mm'
      sheet.getCell('E1').value = 0.25
      sheet.getCell('E1').numFmt = '0.00%'
      sheet.getCell('F1').value = 45352.99999
      sheet.getCell('F1').numFmt = '[$-804]yyyy/m/d h:mm;@'
    }
    try {
      for (const name of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = name
        const [row] = await rowsOf(await bookOf(fill))
        expect(row?.cells).toEqual(['2024-03-01', '2024-03-01', 45352, '08:30', 0.25, '2024-03-01'])
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
    const [row] = await rowsOf(
      await bookOf((sheet, book) => {
        book.properties.date1904 = true
        sheet.getCell('A1').value = 43890
        sheet.getCell('A1').numFmt = 'yyyy-mm-dd'
      }),
    )
    expect(row?.cells).toEqual(['2024-03-01'])
  })

  test('merged cells give their value to each row, and words to each column', async () => {
    const rows = await rowsOf(
      await bookOf((sheet) => {
        sheet.addRows([['题名'], ['片区', '投资', '', '项目'], ['东片', 5, '', '甲'], ['', 6, '', '乙']])
        for (const merge of ['A1:D1', 'A3:A4', 'B2:C2', 'B3:C3']) sheet.mergeCells(merge)
      }),
    )
    expect(rows.map((row) => row.cells)).toEqual([
      ['题名', '题名', '题名', '题名'],
      ['片区', '投资', '投资', '项目'],
      ['东片', 5, null, '甲'],
      ['东片', 6, '', '乙'].map((cell) => cell || null),
    ])
  })

  test('formulas give what was calculated, rich text its words, errors nothing but a note', async () => {
    const [row] = await rowsOf(
      await bookOf((sheet) => {
        sheet.getCell('A1').value = { formula: 'SUM(B9:B10)', result: 12.5 }
        sheet.getCell('B1').value = { formula: '"甲"&"乙"', result: '甲乙' }
        sheet.getCell('C1').value = { richText: [{ text: '红' }, { text: '绿 ', font: { bold: true } }] }
        sheet.getCell('D1').value = { error: '#N/A' }
        sheet.getCell('E1').value = true
        sheet.getCell('F1').value = { formula: 'NOW()' } as excel.CellValue
        sheet.getCell('G1').value = '尾'
      }),
    )
    expect(row?.cells).toEqual([12.5, '甲乙', '红绿 ', null, true, null, '尾'])
    expect(row?.notes).toEqual([
      { column: 3, kind: 'error', given: '#N/A' },
      { column: 5, kind: 'uncalculated', given: '=NOW()' },
    ])
  })

  test('the first sheet that is shown is read, another by its name, and an unknown name is told the others', async () => {
    const bytes = await bookOf((sheet, book) => {
      sheet.state = 'hidden'
      sheet.addRow(['藏'])
      book.addWorksheet('清单 & 台账').addRow(['显'])
    })
    expect((await rowsOf(bytes))[0]?.cells).toEqual(['显'])
    expect((await rowsOf(bytes, { sheet: '表' }))[0]?.cells).toEqual(['藏'])
    const { sheets } = await readSheet(bytes, { fileName: '表.xlsx' })
    expect(sheets).toEqual([
      { name: '表', hidden: true },
      { name: '清单 & 台账', hidden: false },
    ])
    expect(await failure(rowsOf(bytes, { sheet: '无' }))).toMatchObject({
      code: 'sheet-not-found',
      params: { sheet: '无', sheets: '表、清单 & 台账' },
    })
  })

  test('its rows can be read again from the start, and left in the middle', async () => {
    const bytes = await bookOf((sheet) => sheet.addRows(Array.from({ length: 5000 }, (_, i) => [`第${i}`])))
    const file = await readSheet(bytes, { fileName: '表.xlsx' })
    for await (const row of file.rows) if (row.number === 3) break
    let count = 0
    for await (const _ of file.rows) count++
    expect(count).toBe(5000)
  })
})
