import type { CaseList, ImportedList, Problem } from '@linchpin/api'
import * as word from 'docx'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sender, TestApp } from '../../../../test/test-app.ts'
import { tianjinApp } from '../../../../test/tianjin-app.ts'
import { readDocument } from '../../../platform/files/index.ts'
import { bookOf } from '../fixtures/odd-lists.ts'

let app: TestApp

beforeAll(async () => {
  app = await tianjinApp({ now: () => new Date('2026-03-20T02:00:00.000Z') })
  const rows = [
    ['企业', '问题', '问题类型', '责任单位', '办理时限', '进展', '备注'],
    ['云渚轴承有限公司', '缺少熟练焊工', '用工', '市人社局', '2026-03-10', '已对接两所技校', '企业多次反映'],
    ['云渚海工有限公司', '扩建用地', '用地', '滨海新区', '2026-06-30', null, null],
    ['云渚海工有限公司', '续贷衔接', '融资', '市金融局', null, null, null],
  ]
  const { body } = await app.upload<ImportedList>('/api/case-lists?type=problem', '表.xlsx', await bookOf({ rows }))
  await app.send('POST', `/api/case-lists/${body.id}/take`, {})
})
afterAll(() => app?.close())

const fill = (query: string, name: string, bytes: Uint8Array, by: Sender = app) =>
  by.upload<Problem>(`/api/case-lists/fill?${query}`, name, bytes)

async function template(...cells: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('台账').addRows(cells.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const rows: string[][] = []
  const width = book.worksheets[0]?.columnCount ?? 0
  book.worksheets[0]?.eachRow((row) =>
    rows.push(
      Array.from({ length: width }, (_, at) => row.getCell(at + 1).text)
        .join('|')
        .replace(/\|+$/, '')
        .split('|'),
    ),
  )
  return rows
}

describe('the city’s own template', () => {
  test('comes out filled with the list as it is filtered and sorted, names for ids, dates for days', async () => {
    const form = await template(
      ['{{清单名称}}（共{{总数}}件，逾期{{逾期数}}件）'],
      ['制表：{{单位}}　{{制表日期}}'],
      [
        '{{row.序号}}',
        '{{row.企业}}',
        '{{row.title}}',
        '{{row.问题类型}}',
        '{{清单.责任单位}}',
        '{{row.办理时限}}',
        '{{row.灯}}',
        '{{row.逾期天数}}',
        '{{row.进展}}',
      ],
    )
    const answer = await fill('type=problem&sort=number', '三张清单.xlsx', form)
    expect([answer.status, String(answer.headers['content-disposition'])]).toEqual([
      200,
      expect.stringContaining(encodeURIComponent('三张清单2026-03-20.xlsx')),
    ])
    expect(await cellsOf(answer.raw)).toEqual([
      ['问题清单（共3件，逾期1件）'],
      ['制表：指挥部办公室　2026年3月20日'],
      ['1', '云渚轴承有限公司', '缺少熟练焊工', '用工', '市人社局', '2026-03-10', '逾期', '10', '已对接两所技校'],
      ['2', '云渚海工有限公司', '扩建用地', '用地', '滨海新区', '2026-06-30', '正常'],
      ['3', '云渚海工有限公司', '续贷衔接', '融资', '市金融局', '', '正常'],
    ])
    const late = await fill('type=problem&light=red', '三张清单.xlsx', await template(['{{row.编号}}', '{{row.标题}}']))
    expect((await cellsOf(late.raw)).map(([, title]) => title)).toEqual(['缺少熟练焊工'])
  })

  test('may be a Word file', async () => {
    const cell = (text: string) => new word.TableCell({ children: [new word.Paragraph(text)] })
    const document = new word.Document({
      sections: [
        {
          children: [
            new word.Paragraph('{{清单名称}}'),
            new word.Table({
              rows: [
                new word.TableRow({ children: ['序号', '问题'].map(cell) }),
                new word.TableRow({ children: ['{{row.序号}}', '{{row.问题}}（{{row.环节}}）'].map(cell) }),
              ],
            }),
          ],
        },
      ],
    })
    const { status, raw } = await fill('type=problem&sort=number', '清单.docx', await word.Packer.toBuffer(document))
    expect(status).toBe(200)
    const { source } = await readDocument(raw)
    expect(source.blocks).toMatchObject([
      { text: '问题清单' },
      {
        rows: [
          ['序号', '问题'],
          ['1', '缺少熟练焊工（已交办）'],
          ['2', '扩建用地（已交办）'],
          ['3', '续贷衔接（已交办）'],
        ],
      },
    ])
  })

  test('with marks that mean nothing is refused with those that are accepted', async () => {
    const { status, body } = await fill('type=problem', '清单.xlsx', await template(['{{row.牵头人}}', '{{抬头}}']))
    expect([status, body.code]).toEqual([422, 'template-marks-unknown'])
    for (const mark of ['{{row.牵头人}}', '{{抬头}}', '{{制表日期}}', '{{row.问题}}', '{{row.responsible}}']) {
      expect(`${body.detail}${body.remedy}`).toContain(mark)
    }
  })

  test('holds only what is in reach, and internal notes only for the authorities of a case', async () => {
    const form = await template(['{{row.标题}}', '{{row.进展}}'])
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'binhai' } }])
    expect(await cellsOf((await fill('type=problem', '表.xlsx', form, district)).raw)).toEqual([['扩建用地']])
    const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: '91120000MA00000001' } }])
    expect((await fill('type=problem', '表.xlsx', form, firm)).status).toBe(403)
  })

  test('leaves a line in the audit, and nothing where it was refused', async () => {
    const auditor = await app.as([{ role: 'audit-officer', scope: { kind: 'city', id: '' } }])
    const lines = async () =>
      (await auditor.send<{ entries: { detail: unknown }[] }>('GET', '/api/audit?action=case.exported&limit=100')).body
        .entries
    const before = (await lines()).length
    await fill('type=problem', '坏表.xlsx', await template(['{{没有}}']))
    expect((await lines()).length).toBe(before)
    await fill('type=problem&light=red', '好表.xlsx', await template(['{{总数}}']))
    const [last, ...others] = await lines()
    expect([others.length, last?.detail]).toEqual([
      before,
      expect.objectContaining({ template: '好表.xlsx', items: 1 }),
    ])
  })

  test('is filled for all that is open, not only for the first page', async () => {
    const rows = Array.from({ length: 620 }, (_, at) => ['云渚新材有限公司', `批量第${at}件`, '市科技局'])
    const table = await bookOf({ rows: [['企业', '问题', '责任单位'], ...rows] })
    const { body } = await app.upload<ImportedList>('/api/case-lists?type=problem', '表.xlsx', table)
    await app.send('POST', `/api/case-lists/${body.id}/take`, {})
    const { raw } = await fill(
      `type=problem&origin=import:${body.id}&sort=number`,
      '表.xlsx',
      await template(['{{row.问题}}']),
    )
    expect((await cellsOf(raw)).map(([title]) => title)).toEqual(rows.map(([, title]) => title))
    const { body: list } = await app.send<CaseList>('GET', `/api/cases?origin=import:${body.id}`)
    expect(list.total).toBe(620)
  })

  test('begins from a sample that names every mark, and is filled as it is', async () => {
    const sample = await app.send('GET', '/api/case-lists/sample.xlsx?type=problem')
    expect(sample.status).toBe(200)
    const marks = (await cellsOf(sample.raw)).flat().filter((cell) => cell.startsWith('{{'))
    expect(marks).toEqual(expect.arrayContaining(['{{row.序号}}', '{{row.问题}}', '{{row.办理时限}}', '{{row.进展}}']))
    const filled = await fill('type=problem&light=red', '样例.xlsx', sample.raw)
    expect([filled.status, (await cellsOf(filled.raw)).flat().join()]).toEqual([
      200,
      expect.stringContaining('缺少熟练焊工'),
    ])
  })

  test('has to be sent', async () => {
    const { status, body } = await app.send<Problem>('POST', '/api/case-lists/fill?type=problem', {})
    expect([status, body.code]).toEqual([400, 'file-missing'])
  })
})
