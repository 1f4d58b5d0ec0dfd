import { type CaseType, ofKind, type Register } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { createBodyTree } from '../../people/index.ts'
import { targetsOf } from './list-plan.ts'
import { helpingField } from './named-bodies.ts'
import { missingColumns, readList } from './read-list.ts'
import { readListRow } from './read-list-row.ts'

const bodies = createBodyTree(pack)
const words = { bodyNamed: (name: string) => bodies.named(name)?.id, city: '天津市', today: '2026-03-20' }
const typed = (id: string) => ofKind(pack, 'case').find((each) => each.id === id) as CaseType
const register = (id: string | null) => ofKind(pack, 'register').find((each) => each.id === id) as Register | undefined

async function read(type: string, rows: readonly (readonly unknown[])[]) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('表')
  for (const row of rows) sheet.addRow([...row])
  const caseType = typed(type)
  const targets = targetsOf(caseType, register(caseType.subject))
  const table = await readList(new Uint8Array(await book.xlsx.writeBuffer()), { fileName: '表.xlsx' }, targets)
  return {
    table,
    taken: Object.fromEntries(table.columns.map(({ target, column }) => [target, table.header[column]])),
    missing: missingColumns(targets, table.columns).map(({ target }) => target),
    rows: table.rows.map((row) => {
      const hasHelping = helpingField(caseType.fields) !== undefined
      return readListRow(row, table.columns, caseType, { ...words, hasHelping })
    }),
  }
}

describe('a table of problems in somebody’s own shape', () => {
  test('is read with a title above, other names, several bodies in a cell, and a sum below', async () => {
    const { taken, missing, rows, table } = await read('problem', [
      ['云渚市产业链企业诉求汇总表（第3期）'],
      ['填报单位：指挥部办公室', null, null, null, null, '2026年3月'],
      ['序号', '企业名称', '反映问题', '诉求类型', '承办部门', '拟解决时间', '目前进展', '是否解决'],
      [
        1,
        '云渚精密机床有限公司',
        '厂区用电增容审批时间长',
        '水电气',
        '市发展改革委、滨海新区',
        '2026年6月底',
        '已现场踏勘',
        '已定方案',
      ],
      [2, '云渚海工装备有限公司', '缺少熟练焊工', '用工', '市人社局', '2026/5/20', null, '未解决'],
      ['合计', null, '2件'],
    ])
    expect(taken).toMatchObject({
      subject: '企业名称',
      'field:title': '反映问题',
      'field:type': '诉求类型',
      'field:responsible': '承办部门',
      'field:due': '拟解决时间',
      progress: '目前进展',
      state: '是否解决',
    })
    expect(missing).toEqual([])
    expect(table.skipped).toBe(1)
    expect(rows[0]).toMatchObject({
      subject: '云渚精密机床有限公司',
      values: { title: '厂区用电增容审批时间长', type: 'energy', due: '2026-06-30' },
      state: 'planned',
      told: { progress: ['已现场踏勘'], beside: ['承办部门：市发展改革委、滨海新区'] },
    })
    expect(rows[0]?.issues.map(({ isFault, column }) => [isFault, column])).toEqual([[false, 4]])
    expect(bodies.get(String(rows[0]?.values.responsible))?.label.zh).toBe('市发展改革委')
    expect(rows[1]).toMatchObject({ values: { type: 'labour', due: '2026-05-20' }, issues: [] })
  })

  test('says cell by cell what it cannot read, and takes nothing that it had to guess', async () => {
    const { rows } = await read('problem', [
      ['企业', '问题', '类型', '责任单位', '办理时限'],
      ['甲公司', '用地指标不足', '土地规划', '市某某局', '尽快'],
    ])
    expect(rows[0]?.values).toEqual({ title: '用地指标不足' })
    expect(rows[0]?.issues.map(({ column, isFault }) => [column, isFault])).toEqual([
      [2, false],
      [3, true],
      [4, true],
    ])
    expect(rows[0]?.told.beside).toEqual(['类型：土地规划'])
    expect(rows[0]?.issues[1]?.text.zh).toContain('“市某某局”')
  })

  test('without a column that a case cannot do without is told so', async () => {
    const { missing } = await read('problem', [
      ['企业', '问题'],
      ['甲公司', '用地指标不足'],
      ['乙公司', '融资难'],
    ])
    expect(missing).toEqual(['field:responsible'])
  })
})

test('a table of tasks keeps who leads and who helps apart', async () => {
  const { rows } = await read('task', [
    ['重点工作任务分解表'],
    ['序号', '具体举措', '牵头单位', '配合单位', '时间节点', '任务来源'],
    [1, '建设公共服务平台', '市工业和信息化局', '市科技局、滨海新区', '2026年底前', '政策文件'],
  ])
  expect(rows[0]?.issues).toEqual([])
  expect(rows[0]?.values).toMatchObject({ content: '建设公共服务平台', origin: 'document' })
  expect(rows[0]?.values.cooperating).toHaveLength(2)
})

test('a sheet without column names, and one that is too long, are refused with what to do', async () => {
  await expect(
    read('problem', [
      [1, 2],
      [3, 4],
    ]),
  ).rejects.toThrow('list-no-head')
  const many = Array.from({ length: 5100 }, (_, at) => [`企业${at}`, '问题', '市科技局'])
  await expect(read('problem', [['企业', '问题', '责任单位'], ...many])).rejects.toThrow('list-too-long')
})
