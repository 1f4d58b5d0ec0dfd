import { describe, expect, test } from 'vitest'
import type { SheetCell, SheetRow } from '../sheet-row.ts'
import { findHeader } from './find-header.ts'
import { rowKind } from './row-kind.ts'

const sheet = (...rows: readonly (readonly SheetCell[])[]): readonly SheetRow[] =>
  rows
    .map((cells, index) => ({ number: index + 1, cells, notes: [] }))
    .filter(({ cells }) => cells.some((c) => c !== null))
const wide = (text: string, count: number): readonly SheetCell[] => new Array<string>(count).fill(text)

const problems = sheet(
  ['附件2'],
  wide('云渚市企业问题清单', 6),
  ['填报单位：云渚市工业促进局（盖章）', null, null, null, '填报日期：2025年3月5日'],
  ['序号', '企业名称', '问题\n描述', '牵头单位', '办结 时限', '备  注'],
  [1, '云渚精密机床有限公司', '用电增容审批时间长', '市发展改革局', '2025-06-30', null],
  [2, '云渚海工装备有限公司', '缺少熟练焊工', '市人力资源局', '2025年9月底', '已约谈'],
  ['合计', null, '2个'],
  ['填表人：张三', null, '联系电话：12345'],
  ['注：本表按季度报送。'],
)

const projects = sheet(
  wide('云渚市重点项目投资进度表', 7),
  [null, null, null, null, null, null, '单位：万元、亩'],
  ['序号', '项目名称', '建设期', '投资情况', '投资情况', '投资情况', '备注'],
  ['序号', '项目名称', '建设期', '总投资', '其中：贷款', '本年完成', '备注'],
  ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）', '（7）'],
  wide('一、续建项目', 7),
  [1, '东片机床基地', '2024-2026', 120_000, 30_000, 5600.5, null],
  wide('二、新建项目', 7),
  [2, '海工码头', '2025-2027', 80_000, null, null, null],
  ['小计', null, null, 200_000, 30_000, 5600.5, null],
)

describe('the head of a table', () => {
  test('stands below title, sender and date', () => {
    expect(findHeader(problems)).toEqual({
      cells: ['序号', '企业名称', '问题描述', '牵头单位', '办结时限', '备注'],
      firstRow: 4,
      lastRow: 4,
      firstDataRow: 5,
      above: ['附件2', '云渚市企业问题清单', '填报单位：云渚市工业促进局（盖章） 填报日期：2025年3月5日'],
      unit: null,
    })
  })

  test('of two rows is joined, its row of numbers passed over, and the unit above it known', () => {
    expect(findHeader(projects)).toMatchObject({
      cells: ['序号', '项目名称', '建设期', '投资情况/总投资', '投资情况/其中：贷款', '投资情况/本年完成', '备注'],
      firstRow: 3,
      lastRow: 4,
      firstDataRow: 6,
      unit: '万元',
    })
  })

  test('of two rows that nobody merged is joined too', () => {
    const found = findHeader(
      sheet(
        ['序号', '名称', '投资（亿元）', null, '责任单位'],
        [null, null, '总投资', '已完成', null],
        [1, '甲项目', 12, 3, '市工信局'],
      ),
    )
    expect(found).toMatchObject({
      cells: ['序号', '名称', '投资（亿元）/总投资', '投资（亿元）/已完成', '责任单位'],
      firstDataRow: 3,
    })
  })

  test('of three rows is joined from the top', () => {
    const found = findHeader(
      sheet(
        ['名称', '用地', '用地', '用地', '用地'],
        ['名称', '工业', '工业', '仓储', '仓储'],
        ['名称', '已供', '未供', '已供', '未供'],
        ['东片', 1, 2, 3, 4],
      ),
    )
    expect(found?.cells).toEqual(['名称', '用地/工业/已供', '用地/工业/未供', '用地/仓储/已供', '用地/仓储/未供'])
  })

  test('is the first row of a plain table, with words or figures below', () => {
    expect(
      findHeader(sheet(['企业', '联系人', '诉求'], ['甲公司', '李四', '用工'], ['乙公司', '王五', '用地'])),
    ).toMatchObject({
      firstRow: 1,
      firstDataRow: 2,
    })
    expect(findHeader(sheet(['name', 'code', '2023', '2024'], ['a', 'x1', '1', '2']))).toMatchObject({ firstRow: 1 })
    expect(findHeader(sheet(['企业名称'], ['甲公司'], ['乙公司']))).toMatchObject({
      cells: ['企业名称'],
      firstDataRow: 2,
    })
  })

  test('is found below instructions, beside an empty column, and over a single record of figures', () => {
    const found = findHeader(
      sheet(
        wide('2025年一季度问题清单', 6),
        wide('填表说明：1.本表由各单位填报。2.请于每月5日前报送。', 6),
        [null, '问题来源', '涉及企业', '诉求内容', '责任部门', '是否办结'],
        [null, '走访', '云渚海工', '用电增容审批时间较长，希望加快', '市发展改革局', '否'],
      ),
    )
    expect(found).toMatchObject({
      firstRow: 3,
      firstDataRow: 4,
      cells: ['', '问题来源', '涉及企业', '诉求内容', '责任部门', '是否办结'],
    })
    const quarters = sheet(['项目', '一季度', '一季度'], ['项目', '计划', '完成'], ['甲', 1, 2])
    expect(findHeader(quarters)).toMatchObject({ cells: ['项目', '一季度/计划', '一季度/完成'], firstDataRow: 3 })
  })

  test('is there when no row follows yet', () => {
    expect(findHeader(sheet(wide('台账', 3), ['序号', '企业名称', '备注']))).toMatchObject({
      firstRow: 2,
      firstDataRow: 3,
    })
  })

  test('a head whose columns are named by years is no row of figures', () => {
    expect(findHeader(sheet(['指标', 2022, 2023, 2024], ['产值', 10, 11, 12], ['税收', 1, 2, 3]))).toMatchObject({
      firstRow: 1,
    })
  })

  test('is not invented where there is none', () => {
    expect(findHeader([])).toBeNull()
    expect(findHeader(sheet([1, 2, 3], [4, 5, 6]))).toBeNull()
    expect(findHeader(sheet(wide('只有题名', 4)))).toBeNull()
  })
})

describe('the rows below the head', () => {
  const kinds = (rows: readonly SheetRow[]) => {
    const header = findHeader(rows)
    if (header === null) throw new Error('no head')
    return rows.filter(({ number }) => number >= header.firstDataRow).map((row) => rowKind(row, header))
  }

  test('are told apart from sums, groups, notes and the lines of the form', () => {
    expect(kinds(problems)).toEqual(['data', 'data', 'total', 'note', 'note'])
    expect(kinds(projects)).toEqual(['section', 'data', 'section', 'data', 'total'])
  })

  test('a head that is printed again on the next page is no record, and a row with one cell filled is one', () => {
    const rows = sheet(
      ['序号', '企业名称', '区'],
      [1, '甲公司', '东区'],
      ['序号', '企业名称', '区'],
      [null, '乙公司', null],
      [null, '小计算机厂', '东区'],
    )
    expect(kinds(rows)).toEqual(['data', 'header', 'data', 'data'])
  })
})
