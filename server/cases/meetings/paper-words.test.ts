import { expect, test } from 'vitest'
import { numeral, paperTitle } from './paper-words.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [35, '三十五'],
])('%i is written %s', (count, text) => {
  expect(numeral(count)).toBe(text)
})

test('a title that says 会 already does not say 会议 again', () => {
  expect(paperTitle('每周调度会', '纪要')).toBe('每周调度会纪要')
  expect(paperTitle('指挥部会议', '材料')).toBe('指挥部会议材料')
  expect(paperTitle('春季专题调度', '纪要')).toBe('春季专题调度会议纪要')
})
