import { expect, it } from 'vitest'
import { cellSpans } from './cell-spans.ts'

const rows = [
  ['指标', '2027年'],
  ['产值', '80'],
]

it('each cell is found where it stands', () => {
  const text = '前文\n指标\t2027年\n产值\t80\n后文'
  const spans = cellSpans(text, { start: 3, end: 17, rows })
  expect(spans?.flat().map(({ start, end }) => text.slice(start, end))).toEqual(['指标', '2027年', '产值', '80'])
})

it('a table that the text has in another form is left alone', () => {
  expect(cellSpans('指标 2027年 产值 80', { start: 0, end: 14, rows })).toBeNull()
  expect(cellSpans('指标\t2027年\t注\n产值\t80', { start: 0, end: 16, rows })).toBeNull()
})
