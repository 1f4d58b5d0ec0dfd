import { TargetsSheet } from '@linchpin/api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicatorTable, target } from './fixtures/targets-sheet.ts'
import { exampleDocument } from './fixtures/task-table.ts'
import { targetsSheet } from './targets-sheet.ts'
import { scopeText, sheetNotes } from './targets-sheet-words.ts'

const sheetOf = (...items: ReturnType<typeof target>[]) => targetsSheet(exampleDocument, [indicatorTable], items)

test('a table of indicators stands before the text, and each in the order of the document', () => {
  const { groups } = sheetOf(target('late', 300), target('row2', 150), target('early', 20), target('row1', 110))
  expect(groups.map(({ place, title, rows }) => [place, title, ...rows.map((row) => row.commitment)])).toEqual([
    ['table', '云渚市轴承产业指标', 'row1', 'row2'],
    ['text', null, 'early', 'late'],
  ])
  expect(groups.flatMap(({ rows }) => rows.map((row) => row.number))).toEqual([1, 2, 3, 4])
})

test('a table ends where its offsets end', () => {
  const { groups } = sheetOf(target('last', 199), target('behind', 200))
  expect(groups.map(({ place, rows }) => [place, rows.map((row) => row.commitment)])).toEqual([
    ['table', ['last']],
    ['text', ['behind']],
  ])
})

test('every target that is not rejected appears exactly once, whatever tables there are', () => {
  const states = fc.constantFrom('proposed' as const, 'confirmed' as const, 'rejected' as const)
  const tables = fc.array(fc.tuple(fc.nat(300), fc.nat(80)), { maxLength: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(states, fc.nat(400)), { maxLength: 30 }), tables, (drawn, spans) => {
      const items = drawn.map(([state, start], index) => target(`t${index}`, start, {}, { state }))
      const at = spans.map(([start, length]) => ({ title: null, start, end: start + length }))
      const made = TargetsSheet.parse(targetsSheet(exampleDocument, at, items))
      const rows = made.groups.flatMap((group) => group.rows)
      const kept = items.filter(({ state }) => state !== 'rejected')
      expect(rows.map((row) => row.commitment).toSorted()).toEqual(kept.map(({ id }) => id).toSorted())
      expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1))
      expect(made.total).toBe(kept.length)
      expect(made.confirmed).toBe(kept.filter(({ state }) => state === 'confirmed').length)
    }),
  )
})

test('a row has the figures as printed, and its quote on one line', () => {
  const [row] = sheetOf(
    target('a', 110, {
      subject: '余热利用率',
      metric: '利用率',
      quote: '余热利用率\n**（%）**\t60\t80以上',
      value: 80,
      unit: '%',
      comparator: 'gte',
      baselineValue: 60,
      baselineYear: 2025,
      scope: 'industry:轴承',
    }),
  ).groups.flatMap((group) => group.rows)
  expect(row).toEqual({
    number: 1,
    commitment: 'a',
    clause: '一/（一）',
    indicator: '余热利用率',
    comparator: 'gte',
    value: 80,
    valueMax: null,
    unit: '%',
    kind: 'level',
    dueYear: 2030,
    baselineValue: 60,
    baselineYear: 2025,
    scope: 'industry:轴承',
    quote: '余热利用率 （%） 60 80以上',
    state: 'proposed',
  })
})

test('a scope reads as people say it, also one that is not known yet', () => {
  expect(['city', 'industry:轴承', 'zone:云渚高新区', 'basin:云水', 'province'].map(scopeText)).toEqual([
    '总体',
    '产业：轴承',
    '功能区：云渚高新区',
    'basin：云水',
    'province',
  ])
})

test('below the table stands only what this table needs explained', () => {
  const confirmed = { state: 'confirmed' as const }
  expect(sheetNotes(sheetOf(target('a', 1, {}, confirmed)))).toEqual([])
  expect(sheetNotes(sheetOf(target('a', 1, { dueYear: null }, confirmed)))).toEqual([
    '说明：目标年为空的，文件没有写明完成年份。',
  ])
  expect(sheetNotes(sheetOf(target('a', 1, { baselineValue: 3 })))).toHaveLength(2)
})
