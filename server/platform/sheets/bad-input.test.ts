import excel from 'exceljs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { compoundFile } from '../files/fixtures/compound-file.ts'
import { zip } from '../files/fixtures/zip.ts'
import { ProblemError } from '../problem/index.ts'
import { readSheet, type SheetOptions, type SheetRow, sheetProblems } from './index.ts'

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook whose one sheet is the XML that is given. */
const workbook = (sheet: string, more: Readonly<Record<string, string>> = {}, declaredSize?: number): Uint8Array =>
  zip(
    {
      'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="a"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        `<Relationships><Relationship Id="a" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="b" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': sheet,
      ...more,
    },
    declaredSize,
  )

async function rowsOf(bytes: Uint8Array, options: Partial<SheetOptions> = {}): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of (await readSheet(bytes, { fileName: '清单', ...options })).rows) rows.push(row)
  return rows
}
const cellsOf = async (bytes: Uint8Array, options: Partial<SheetOptions> = {}) =>
  (await rowsOf(bytes, options)).map(({ cells }) => cells)

async function failure(bytes: Uint8Array, options: Partial<SheetOptions> = {}): Promise<ProblemError> {
  const error = await rowsOf(bytes, options).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ProblemError)
  const { code, params } = error as ProblemError
  const { zh, en } = sheetProblems[code as keyof typeof sheetProblems]
  for (const name of `${zh.message}${zh.remedy}${en.message}${en.remedy}`.match(/(?<=\{)\w+/g) ?? []) {
    expect(params, `${code} fills {${name}}`).toHaveProperty(name)
  }
  return error as ProblemError
}
const text = (value: string) => new TextEncoder().encode(value)

describe('sheets as other programs write them', () => {
  test('cells without addresses, names with a prefix, quotes of the other kind, strings in pieces', async () => {
    const sheet =
      "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row><x:c t='s'><x:v>1</x:v></x:c><x:c/><x:c><x:v>2.5</x:v></x:c></x:row>" +
      "<x:row r='5'><x:c r='C5' t='inlineStr'><x:is><x:r><x:rPr><x:color/></x:rPr><x:t>甲&#x4E59;</x:t></x:r><x:t xml:space='preserve'> 丙</x:t></x:is></x:c></x:row>" +
      "</x:sheetData><x:rowBreaks count='1'><x:brk id='9'/></x:rowBreaks></x:worksheet>"
    const strings = '<sst><si/><si><r><t>一&amp;</t></r><r><t>二</t></r><rPh><t>音</t></rPh></si></sst>'
    const rows = await rowsOf(workbook(sheet, { 'xl/sharedStrings.xml': strings }))
    expect(rows.map(({ number, cells }) => [number, cells])).toEqual([
      [1, ['一&二', null, 2.5]],
      [5, [null, null, '甲乙 丙']],
    ])
  })

  test('empty rows are passed over, however many', async () => {
    const empty = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`).join('')
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${empty}<row r="60000"><c r="B60000"><v>2</v></c></row></sheetData></worksheet>`
    const rows = await rowsOf(workbook(sheet), { limits: { rows: 2 } })
    expect(rows.map(({ number }) => number)).toEqual([1, 60_000])
  })

  test('a merged title over all of Excel’s columns, and merges without end, cost little', async () => {
    const merges = Array.from({ length: 20_000 }, () => '<mergeCell ref="A1:XFD1048576"/>').join('')
    const rows = Array.from(
      { length: 500 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>甲</v></c></row>`,
    ).join('')
    const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`
    const cells = await cellsOf(workbook(sheet), { limits: { columns: 20 } })
    expect(cells).toHaveLength(500)
    expect(cells[499]).toHaveLength(20)
  })
})

describe('text with separators', () => {
  const lines = '序号,企业名称,备注\r\n1,"云渚精密机床,有限公司","两行\n""引号"""\r\n\r\n2,云渚海工,\r\n'
  const cells = [
    ['序号', '企业名称', '备注'],
    ['1', '云渚精密机床,有限公司', '两行\n"引号"'],
    ['2', '云渚海工'],
  ]
  test.each([
    ['UTF-8', text(lines)],
    ['UTF-8 with a mark', text(`\ufeff${lines}`)],
    ['GBK', new Uint8Array(iconv.encode(lines, 'gbk'))],
  ])('in %s', async (_, bytes) => {
    const rows = await rowsOf(bytes, { fileName: '清单.csv' })
    expect(rows.map((row) => row.cells)).toEqual(cells)
    expect(rows.map((row) => row.number)).toEqual([1, 2, 4])
  })

  test('with tabs in UTF-16, as Excel saves “Unicode text”, and with semicolons', async () => {
    const tabs = new Uint8Array(iconv.encode('名称\t数\n甲, 乙\t1\n', 'utf-16le', { addBOM: true }))
    const file = await readSheet(tabs, { fileName: '导出.csv' })
    expect(file).toMatchObject({ format: 'tsv', sheet: '导出' })
    expect(await cellsOf(tabs)).toEqual([
      ['名称', '数'],
      ['甲, 乙', '1'],
    ])
    expect(await cellsOf(text('a;b\n1,5;2\n'))).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
  })

  test('a column of one, a line that begins with #, a quote inside a cell, a quote that never closes', async () => {
    expect(await cellsOf(text('名称\n甲\n乙'))).toEqual([['名称'], ['甲'], ['乙']])
    expect(await cellsOf(text('# 名称,数\n5" 管,="007"\n'))).toEqual([
      ['# 名称', '数'],
      ['5" 管', '007'],
    ])
    expect((await failure(text(`a,b\n"${'甲'.repeat(40_000)}`))).code).toBe('sheet-cell-too-long')
  })
})

describe('what cannot be read is refused in words', () => {
  test.each([
    ['an old workbook', compoundFile(['Workbook']), 'sheet-old-format'],
    ['a Word document', zip({ 'word/document.xml': '<w/>' }), 'sheet-unsupported'],
    ['a page that calls itself .xls', text('<html><table><tr><td>1</td></tr></table></html>'), 'sheet-unsupported'],
    ['a PDF', text('%PDF-1.7'), 'sheet-unsupported'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'sheet-unsupported'],
    ['random bytes', new Uint8Array(Array.from({ length: 400 }, (_, i) => (i * 197 + 129) % 256)), 'sheet-unsupported'],
    ['an encrypted workbook', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'sheet-encrypted'],
    ['nothing', new Uint8Array(), 'sheet-empty'],
    ['white space', text(' \n '), 'sheet-empty'],
    ['a workbook without sheets', zip({ 'xl/workbook.xml': '<workbook/>' }), 'sheet-damaged'],
    [
      'a sheet that is not there',
      zip({
        'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="a"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationship Id="a" Type="/worksheet" Target="no.xml"/>',
      }),
      'sheet-damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect((await failure(bytes)).code).toBe(code)
  })

  test('too many rows, too many columns, a cell too long: each says where', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join('')
    const long = workbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
    expect(await failure(long, { limits: { rows: 29 } })).toMatchObject({
      code: 'sheet-too-long',
      params: { limit: 29 },
    })
    const cell = (xml: string) => workbook(`<worksheet><sheetData><row r="7">${xml}</row></sheetData></worksheet>`)
    expect(await failure(cell('<c r="ZZ7"><v>1</v></c>'))).toMatchObject({ code: 'sheet-too-wide', params: { row: 7 } })
    expect(await failure(cell('<c r="B7" t="str"><v>甲乙丙</v></c>'), { limits: { cellCharacters: 2 } })).toMatchObject(
      {
        code: 'sheet-cell-too-long',
        params: { cell: 'B7' },
      },
    )
  })

  test('a sheet that unpacks to far too much is refused before it does, also when it lies about it', async () => {
    const sheet = `<worksheet><sheetData>${' '.repeat(3 * 1024 * 1024)}</sheetData></worksheet>`
    const limits = { unpackedBytes: 1024 * 1024 }
    expect(await failure(workbook(sheet), { limits })).toMatchObject({
      code: 'sheet-too-large',
      params: { size: 4, limit: 1 },
    })
    expect((await failure(workbook(sheet, {}, 500), { limits })).code).toBe('sheet-damaged')
    const endless = `<worksheet><sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(1_200_000)}`
    expect((await failure(workbook(endless))).code).toBe('sheet-damaged')
  })

  test('a workbook cut short or altered gives rows or a problem, never anything else', async () => {
    const book = new excel.Workbook()
    book
      .addWorksheet('表')
      .addRows(Array.from({ length: 200 }, (_, i) => [i, `第${i}行`, new Date(Date.UTC(2024, 0, i))]))
    const whole = new Uint8Array(await book.xlsx.writeBuffer())
    let seed = 5
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    for (let round = 0; round < 120; round++) {
      const bytes = round % 2 ? whole.slice(0, next(whole.length)) : whole.slice()
      for (let i = 0; i < 5; i++) bytes[next(bytes.length || 1)] = next(256)
      await rowsOf(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(ProblemError))
    }
  })
})
