import { expect, test } from 'vitest'
import type { SheetCell } from '../sheet-row.ts'
import { type CellKind, type ParseOptions, parseCell } from './parse-cell.ts'

const read = (kind: CellKind, cell: SheetCell, options: ParseOptions = {}) => {
  const parsed = parseCell(kind, cell, options)
  return 'fault' in parsed ? 'fault' : parsed.value
}

test.each([
  [1234.5, null, 1234.5],
  ['1,234.5', null, 1234.5],
  ['１２３', null, 123],
  ['3.5万', null, 35_000],
  ['25%', null, 0.25],
  ['25%', '%', 25],
  ['120家', null, 120],
  ['120家', '家', 120],
  ['2万人', '人', 20_000],
  ['3平方公里', '公顷', 300],
  ['三百二十', null, 320],
  ['/', null, null],
  ['—', null, null],
  ['', null, null],
  [null, null, null],
  ['约30', null, 'fault'],
  ['10-20', null, 'fault'],
  ['5吨', '亩', 'fault'],
  [true, null, 'fault'],
])('number: %s in a column of %s is %s', (cell, unit, value) => {
  expect(read('number', cell, { unit })).toBe(value)
})

test.each([
  [3, 3],
  ['3.0', 3],
  [2.9999999999999996, 3],
  [3.5, 'fault'],
  ['1,000', 1000],
])('integer: %s is %s', (cell, value) => {
  expect(read('integer', cell)).toBe(value)
})

test.each([
  [1.25, '亿元', 12_500_000_000],
  [0.1 + 0.2, '万元', 300_000],
  [100 / 3, '万元', 33_333_333],
  ['1,200.5', '万元', 1_200_500_000],
  ['1.2亿元', '万元', 12_000_000_000],
  ['1.2亿', null, 12_000_000_000],
  ['3500万元', null, 3_500_000_000],
  ['￥99.9', null, 9990],
  ['人民币50万元整', null, 50_000_000],
  ['-5', '元', -500],
  ['无', '万元', null],
  [1200, null, 'fault'],
  ['1200', '亩', 'fault'],
  ['5万美元', '万元', 'fault'],
  ['待定', '万元', 'fault'],
  [1e12, '亿元', 'fault'],
])('money: %s in a column of %s is %s fen', (cell, unit, fen) => {
  expect(read('money', cell, { unit })).toBe(fen)
})

test.each([
  ['2024/3/1', '2024-03-01'],
  ['2024.3.1', '2024-03-01'],
  ['2024年3月1日', '2024-03-01'],
  [20240301, '2024-03-01'],
  [45352, '2024-03-01'],
  ['45352', '2024-03-01'],
  [2024, '2024-01-01'],
  ['2024-03-01', '2024-03-01'],
  ['2024-02-30', 'fault'],
  ['尽快', 'fault'],
  [12, 'fault'],
  ['-', null],
])('date: %s is %s', (cell, day) => {
  expect(read('date', cell)).toBe(day)
})

test('a month is its first day where it begins, its last where it is due', () => {
  expect(read('date', '2024年2月')).toBe('2024-02-01')
  expect(read('date', '2024年2月', { open: 'last' })).toBe('2024-02-29')
})

test.each([
  ['是', true],
  ['√', true],
  ['Y', true],
  [1, true],
  [false, false],
  ['否', false],
  ['无', false],
  ['', null],
  ['部分', 'fault'],
])('flag: %s is %s', (cell, flag) => {
  expect(read('flag', cell)).toBe(flag)
})

test('text keeps the lines that somebody made, and the digits of a number', () => {
  expect(read('text', ' 第一行 \n第二行　')).toBe('第一行\n第二行')
  expect(read('text', 911201160000)).toBe('911201160000')
  expect(read('text', '无')).toBe('无')
})

test('a fault says what was given and what is accepted, in both languages', () => {
  const parsed = parseCell('date', '尽快办理')
  expect(parsed).toMatchObject({
    fault: { zh: expect.stringContaining('“尽快办理”'), en: expect.stringContaining('2024-03-01') },
  })
})
