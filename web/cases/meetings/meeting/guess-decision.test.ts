import { expect, test } from 'vitest'
import { dueIn, guessDecision, quickDues } from './guess-decision.ts'

const body = (key: string, zh: string, ...names: string[]) => ({ key, label: { zh, en: key }, names })
const bodies = [
  body('land', '云渚市规划和自然资源局', '市规划资源局'),
  body('finance', '云渚市财政局', '市财政局', '财政局'),
  body('shazhou', '沙洲区', '沙洲区人民政府'),
]
const guess = (text: string) => guessDecision(text, bodies, '2026-11-20')

test('the lead is who stands before 牵头, wherever others are named', () => {
  expect(guess('请沙洲区提出需求，由市规划资源局牵头，月底前完成供地')).toEqual({
    lead: 'land',
    cooperating: [],
    due: '2026-11-30',
  })
})

test('who stands before 配合 helps', () => {
  expect(guess('市规划资源局牵头，市财政局、沙洲区人民政府配合，两周内提出方案')).toEqual({
    lead: 'land',
    cooperating: ['finance', 'shazhou'],
    due: '2026-12-04',
  })
})

test('without such a word it is the first that is named, by its longest name', () => {
  expect(guess('沙洲区人民政府一周内报送清单').lead).toBe('shazhou')
  expect(guess('继续推进')).toEqual({ lead: null, cooperating: [], due: null })
})

test.each([
  ['11月28日前', '2026-11-28'],
  ['3月5日前', '2027-03-05'],
  ['2027年1月8日前', '2027-01-08'],
  ['12月底前', '2026-12-31'],
  ['2月底前', '2027-02-28'],
  ['本月底', '2026-11-30'],
  ['年底前', '2026-12-31'],
  ['10天内', '2026-11-30'],
  ['一个月内', '2026-12-20'],
  ['半个月内', '2026-12-05'],
  ['三周之内', '2026-12-11'],
  ['本周五', '2026-11-20'],
  ['下周三', '2026-11-25'],
  ['尽快', null],
])('%s is %s', (text, due) => {
  expect(dueIn(text, '2026-11-20')).toBe(due)
})

test('the usual spans end on days that there are', () => {
  expect(quickDues('2027-01-31')).toEqual({
    week: '2027-02-07',
    twoWeeks: '2027-02-14',
    monthEnd: '2027-01-31',
    month: '2027-02-28',
  })
})
