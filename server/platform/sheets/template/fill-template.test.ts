import * as word from 'docx'
import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { compoundFile } from '../../files/fixtures/compound-file.ts'
import { readDocument } from '../../files/index.ts'
import { ProblemError } from '../../problem/index.ts'
import { fillTemplate, sheetProblems, type TemplateData } from '../index.ts'

const items = ['东片机床基地', '=HYPERLINK("x")', '海工码头'].map((名称, index) => ({
  序号: index + 1,
  名称,
  投资: 1000.5 * (index + 1),
  开工: { date: `2024-0${index + 1}-15` },
  备注: null,
}))
const data: TemplateData = {
  fields: { 标题: '重点项目清单', 单位: '云渚市工业促进局', 日期: { date: '2025-03-05' }, 项目数: 3 },
  lists: {
    项目: { names: ['序号', '名称', '投资', '开工', '备注'], items },
    问题: { names: ['描述'], items: [] },
  },
}

async function bookOf(fill: (sheet: excel.Worksheet, book: excel.Workbook) => void): Promise<Uint8Array> {
  const book = new excel.Workbook()
  fill(book.addWorksheet('清单'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const template = () =>
  bookOf((sheet, book) => {
    sheet.getCell('A1').value = '{{标题}}（{{单位}}）'
    sheet.mergeCells('A1:F1')
    sheet.getCell('A2').value = {
      richText: [{ text: '填报日期：{{' }, { text: '日期', font: { bold: true } }, { text: '}}' }],
    }
    sheet.addRow(['序号', '名称', '', '投资', '开工', '占比'])
    sheet.addRow(['{{row.序号}}', '{{ 项目.名称 }}', '', '{{row.投资}}', '{{row.开工}}', ''])
    sheet.mergeCells('B4:C4')
    sheet.getCell('D4').numFmt = '0.00'
    sheet.getCell('D4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }
    sheet.getCell('E4').numFmt = 'yyyy-mm-dd'
    sheet.getCell('F4').value = { formula: 'D4/$D$5', result: 0 }
    sheet.getCell('A5').value = '合计'
    sheet.getCell('B5').value = '{{项目数}}'
    sheet.getCell('D5').value = { formula: 'SUM(D4:D4)+LOG10(1)+别表!D4', result: 0 }
    sheet.getCell('A6').value = '填表人：\n签字'
    sheet.mergeCells('A6:C7')
    sheet.getCell('E6').dataValidation = { type: 'list', formulae: ['"是,否"'] }
    sheet.getRow(4).height = 30
    sheet.pageSetup.printArea = 'A1:F7'
    book.addWorksheet('别表').getCell('D4').value = 5
  })

async function opened(bytes: Uint8Array): Promise<excel.Worksheet> {
  const book = new excel.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  return book.getWorksheet('清单') as excel.Worksheet
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

describe('a template of Excel', () => {
  test('is filled, its row repeated with formats and merged cells, what stands below moved down', async () => {
    const { format, bytes } = await fillTemplate(await template(), '模板.xlsx', data)
    expect(format).toBe('xlsx')
    const sheet = await opened(bytes)
    expect(sheet.getCell('A1').value).toBe('重点项目清单（云渚市工业促进局）')
    expect(sheet.getCell('A2').value).toBe('填报日期：2025年3月5日')
    for (const [index, item] of items.entries()) {
      const row = 4 + index
      expect(sheet.getCell(row, 1).value).toBe(item.序号)
      expect(sheet.getCell(row, 2)).toMatchObject({ value: item.名称, type: excel.ValueType.String })
      expect(sheet.getCell(row, 4)).toMatchObject({ value: item.投资, numFmt: '0.00' })
      expect(sheet.getCell(row, 4).fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } })
      expect(sheet.getCell(row, 5).value).toEqual(new Date(`${item.开工.date}T00:00:00Z`))
      expect(sheet.getCell(row, 6).formula).toBe(`D${row}/$D$7`)
      expect(sheet.getRow(row).height).toBe(30)
    }
    expect(sheet.getCell('A7').value).toBe('合计')
    expect(sheet.getCell('B7').value).toBe(3)
    expect(sheet.getCell('D7').formula).toBe('SUM(D4:D6)+LOG10(1)+别表!D4')
    expect(sheet.getCell('A8').value).toBe('填表人：\n签字')
    expect([...sheet.model.merges].sort()).toEqual(['A1:F1', 'A8:C9', 'B4:C4', 'B5:C5', 'B6:C6'])
    expect(sheet.getCell('E8').dataValidation?.type).toBe('list')
    expect(sheet.pageSetup.printArea).toBe('A1:F9')
  })

  test('keeps one empty row where the list is empty, and the number of rows where it has one', async () => {
    const empty = { ...data, lists: { ...data.lists, 项目: { names: ['序号', '名称', '投资', '开工'], items: [] } } }
    const sheet = await opened((await fillTemplate(await template(), '模板.xlsx', empty)).bytes)
    expect(sheet.getCell('A4').value).toBeNull()
    expect(sheet.getCell('A5').value).toBe('合计')
    const one = {
      ...data,
      lists: { ...data.lists, 项目: { names: ['序号', '名称', '投资', '开工'], items: items.slice(0, 1) } },
    }
    const same = await opened((await fillTemplate(await template(), '模板.xlsx', one)).bytes)
    expect(same.getCell('D5').formula).toBe('SUM(D4:D4)+LOG10(1)+别表!D4')
  })

  test('sums that were filled to the right take in all copies, each of its own column', async () => {
    const bytes = await bookOf((sheet) => {
      sheet.addRow(['{{row.名称}}', '{{row.投资}}', '{{row.序号}}'])
      sheet.getCell('B2').value = {
        formula: 'SUM(B1:B1)',
        result: 0,
        shareType: 'shared',
        ref: 'B2:C2',
      } as excel.CellValue
      sheet.getCell('C2').value = { sharedFormula: 'B2', result: 0 } as excel.CellValue
    })
    const sheet = await opened((await fillTemplate(bytes, '模板.xlsx', data)).bytes)
    expect([sheet.getCell('B4').formula, sheet.getCell('C4').formula]).toEqual(['SUM(B1:B3)', 'SUM(C1:C3)'])
  })

  test('two lists on one sheet are repeated each', async () => {
    const bytes = await bookOf((sheet) => {
      sheet.addRows([['{{项目.名称}}'], ['中间'], ['{{问题.描述}}'], ['末尾']])
    })
    const both = {
      ...data,
      lists: { ...data.lists, 问题: { names: ['描述'], items: [{ 描述: '甲' }, { 描述: '乙' }] } },
    }
    const sheet = await opened((await fillTemplate(bytes, '模板.xlsx', both)).bytes)
    expect(sheet.getColumn(1).values.slice(1)).toEqual([...items.map(({ 名称 }) => 名称), '中间', '甲', '乙', '末尾'])
  })
})

describe('a template of Word', () => {
  const paragraph = (...texts: readonly string[]) =>
    new word.Paragraph({ children: texts.map((text, index) => new word.TextRun({ text, bold: index === 1 })) })
  const row = (...texts: readonly (readonly string[])[]) =>
    new word.TableRow({ children: texts.map((each) => new word.TableCell({ children: [paragraph(...each)] })) })
  const wordTemplate = async () =>
    new Uint8Array(
      await word.Packer.toBuffer(
        new word.Document({
          sections: [
            {
              headers: { default: new word.Header({ children: [paragraph('{{单位}}')] }) },
              children: [
                paragraph('{{标', '题', '}}：共{{项目数}}项，{{日期}}'),
                new word.Table({
                  rows: [
                    row(['序号'], ['名称'], ['投资']),
                    row(['{{row.序号}}'], ['{{项目.', '名称', '}}'], ['{{row.投资}}万元']),
                    row(['合计'], ['{{项目数}}'], ['']),
                  ],
                }),
                paragraph('{{row.序号}}.{{row.名称}}'),
                paragraph('完'),
              ],
            },
          ],
        }),
      ),
    )

  test('is filled, its rows and paragraphs repeated, marks split by formatting included', async () => {
    const { format, bytes } = await fillTemplate(await wordTemplate(), '模板.docx', data)
    expect(format).toBe('docx')
    const { source } = await readDocument(bytes, { name: '模板.docx' })
    expect(source.blocks.map((block) => (block.kind === 'table' ? block.rows : block.text))).toEqual([
      '重点项目清单：共3项，2025年3月5日',
      [
        ['序号', '名称', '投资'],
        ...items.map((item) => [String(item.序号), item.名称, `${item.投资}万元`]),
        ['合计', '3', ''],
      ],
      ...items.map((item) => `${item.序号}.${item.名称}`),
      '完',
    ])
    expect(source.metadata?.header).toBe('云渚市工业促进局')
  })

  test('keeps one empty row where the list is empty', async () => {
    const empty = { ...data, lists: { 项目: { names: ['序号', '名称', '投资'], items: [] } } }
    const { source } = await readDocument((await fillTemplate(await wordTemplate(), '模板.docx', empty)).bytes)
    const table = source.blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows).toEqual([
      ['序号', '名称', '投资'],
      ['', '', '万元'],
      ['合计', '3', ''],
    ])
  })

  test('with unknown marks is refused, all of them named', async () => {
    const bytes = await word.Packer.toBuffer(
      new word.Document({ sections: [{ children: [paragraph('{{标题}}{{抬头}}'), paragraph('{{row.金额}}')] }] }),
    )
    expect(await failure(fillTemplate(new Uint8Array(bytes), '模板.docx', data))).toMatchObject({
      code: 'template-marks-unknown',
      params: { marks: '{{抬头}}、{{row.金额}}' },
    })
  })
})

describe('what cannot be filled is refused in words', () => {
  const cells = (...texts: readonly string[]) => bookOf((sheet) => sheet.addRow([...texts]))

  test('unknown marks are all named, with what is accepted', async () => {
    expect(
      await failure(fillTemplate(await cells('{{标题}}', '{{题目}}', '{{row.区}}', '{{甲.乙}}'), '模板.xlsx', data)),
    ).toMatchObject({
      code: 'template-marks-unknown',
      params: {
        name: '模板.xlsx',
        marks: '{{题目}}、{{row.区}}、{{甲.乙}}',
        accepted: expect.stringContaining('{{标题}}、{{单位}}、{{日期}}、{{项目数}}、{{row.序号}}'),
      },
    })
  })

  test('a mark that is not whole, a template without marks, two lists in one row', async () => {
    expect(await failure(fillTemplate(await cells('{{标题'), 'a.xlsx', data))).toMatchObject({
      code: 'template-marks-broken',
      params: { marks: '{{标题' },
    })
    expect((await failure(fillTemplate(await cells('标题'), 'a.xlsx', data))).code).toBe('template-without-marks')
    expect((await failure(fillTemplate(await cells('{{项目.名称}}', '{{问题.描述}}'), 'a.xlsx', data))).code).toBe(
      'template-lists-mixed',
    )
  })

  test('files of another kind, encrypted and damaged ones', async () => {
    const text = new TextEncoder().encode('{{标题}}')
    expect((await failure(fillTemplate(text, 'a.txt', data))).code).toBe('template-unsupported')
    expect((await failure(fillTemplate(compoundFile(['EncryptedPackage']), 'a.xlsx', data))).code).toBe(
      'template-encrypted',
    )
    expect((await failure(fillTemplate((await template()).slice(0, 3000), 'a.xlsx', data))).code).toBe(
      'template-damaged',
    )
  })
})
