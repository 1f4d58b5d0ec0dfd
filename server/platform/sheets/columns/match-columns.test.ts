import { describe, expect, test } from 'vitest'
import { bestAssignment } from './best-assignment.ts'
import { headerUnit } from './column-name.ts'
import { matchColumns, type WantedColumn } from './match-columns.ts'

const wanted: readonly WantedColumn[] = [
  { key: 'name', names: ['企业名称', '单位名称'] },
  { key: 'code', names: ['统一社会信用代码'] },
  { key: 'investment', names: ['总投资', '计划总投资'] },
  { key: 'done', names: ['已完成投资', '累计完成投资'] },
  { key: 'person', names: ['联系人'] },
  { key: 'phone', names: ['联系电话', '手机'] },
  { key: 'start', names: ['开工日期'] },
]
const matched = (headers: readonly string[], columns = wanted) =>
  Object.fromEntries(
    matchColumns(headers, columns).map(({ key, column }) => [key, column === null ? null : headers[column]]),
  )

describe('columns are known by their names', () => {
  test('as they are, with units, spacing, stars, and in other words', () => {
    const headers = [
      '序号',
      '*企业名称',
      '信用代码',
      '投资情况/总投资（万元）',
      '投资情况/累计完成投资',
      '联系人',
      '联系人手机',
      '开工时间',
    ]
    expect(matched(headers)).toEqual({
      name: '*企业名称',
      code: '信用代码',
      investment: '投资情况/总投资（万元）',
      done: '投资情况/累计完成投资',
      person: '联系人',
      phone: '联系人手机',
      start: '开工时间',
    })
  })

  test('the name itself is certain, and a guess is said to be one', () => {
    const [exact] = matchColumns(['企业名称'], wanted)
    expect(exact).toEqual({ key: 'name', column: 0, score: 1, alternatives: [] })
    const [guess] = matchColumns(['项目单位名称', '投资方名称'], wanted)
    expect(guess?.column).toBe(0)
    expect(guess?.score).toBeLessThan(0.9)
    expect(guess?.alternatives).toEqual([{ column: 1, score: expect.any(Number) }])
  })

  test('a header is given away once, to whom it fits best', () => {
    expect(matched(['联系人', '联系电话'])).toMatchObject({ person: '联系人', phone: '联系电话' })
    expect(matched(['联系人电话'])).toMatchObject({ person: null, phone: '联系人电话' })
  })

  test('words that say no more are passed over: 诉求内容 is 诉求, 责任部门 is 责任单位', () => {
    const columns = [
      { key: 'problem', names: ['问题描述', '诉求'] },
      { key: 'lead', names: ['责任单位'] },
      { key: 'due', names: ['办结时限'] },
    ]
    expect(matched(['问题来源', '诉求内容', '责任部门', '办结期限'], columns)).toEqual({
      problem: '诉求内容',
      lead: '责任部门',
      due: '办结期限',
    })
  })

  test('what does not come near stays open', () => {
    expect(Object.values(matched(['序号', '备注', '', '所在地']))).toEqual(new Array(7).fill(null))
    expect(matchColumns([], wanted).every(({ column }) => column === null)).toBe(true)
  })

  test('one sure match is not given up for two guesses', () => {
    const columns = [
      { key: 'total', names: ['总投资'] },
      { key: 'other', names: ['总投资额度'] },
    ]
    expect(matched(['总投资'], columns)).toEqual({ total: '总投资', other: null })
  })
})

test('the assignment is the best of all, tried one by one', () => {
  let seed = 11
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % 3 === 0 ? 0 : (seed % 100) / 100
  }
  const best = (table: readonly (readonly number[])[], used: ReadonlySet<number>, row = 0): number => {
    if (row === table.length) return 0
    const options = (table[row] ?? []).map((worth, column) =>
      used.has(column) ? 0 : worth + best(table, new Set([...used, column]), row + 1),
    )
    return Math.max(best(table, used, row + 1), ...options)
  }
  for (let round = 0; round < 200; round++) {
    const [rows, columns] = [1 + (round % 4), 1 + (round % 5)]
    const table = Array.from({ length: rows }, () => Array.from({ length: columns }, next))
    const chosen = bestAssignment(table)
    const given = chosen.filter((column) => column !== undefined)
    expect(new Set(given).size).toBe(given.length)
    const sum = chosen.reduce<number>(
      (total, column, row) => total + (column === undefined ? 0 : (table[row]?.[column] ?? 0)),
      0,
    )
    expect(sum).toBeCloseTo(best(table, new Set()), 9)
  }
})

test.each([
  ['总投资（亿元）', '亿元'],
  ['总投资(万元)', '万元'],
  ['投资情况/总投资/万元', '万元'],
  ['投资（单位：万元）', '万元'],
  ['占地面积（亩）', '亩'],
  ['投资（亿元）/已完成', '亿元'],
  ['企业（含分公司）', null],
  ['联系人/电话', null],
])('the unit of %s is %s', (header, unit) => {
  expect(headerUnit(header)).toBe(unit)
})
