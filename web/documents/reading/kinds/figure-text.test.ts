import { expect, it, test } from 'vitest'
import { zh } from '../../words-zh.ts'
import { fieldsOf } from '../fixtures/commitment.ts'
import { changeText, periodText, scopeText, targetFigure } from './figure-text.ts'
import { formatFigure } from './number-text.ts'

const say = (more: object) => {
  const { before, figure, unit, after } = targetFigure({ ...fieldsOf('target'), ...more }, zh)
  return before + figure + unit + after
}

test.each([
  [{}, '达到80亿元'],
  [{ comparator: 'gte' }, '不低于80亿元'],
  [{ comparator: 'approx' }, '80亿元左右'],
  [{ comparator: 'range', valueMax: 90 }, '80—90亿元'],
  [{ comparator: 'maintain', value: 30, unit: '%' }, '保持在30%以上'],
  [{ comparator: 'qualitative', value: null }, '定性目标'],
  [{ kind: 'annual-growth', value: 6, unit: '%' }, '年均增长6%'],
  [{ kind: 'annual-growth', comparator: 'gt', value: 6, unit: '%' }, '年均增长超过6%'],
  [{ kind: 'cumulative', value: 12000, unit: '家' }, '累计达到12,000家'],
  [{ kind: 'increment', value: 300, unit: '家' }, '新增300家'],
])('a target with %o reads %s', (more, words) => {
  expect(say(more)).toBe(words)
})

it('a scope is said by its sort and name', () => {
  expect([scopeText('city', zh), scopeText('district:河口区', zh)]).toEqual(['总体', '区：河口区'])
})

it('years and months are written out, plans and spans kept', () => {
  expect(['2023', '2022-03', '2016—2020', '十三五'].map((period) => periodText(period, 'zh'))).toEqual([
    '2023年',
    '2022年3月',
    '2016—2020年',
    '十三五',
  ])
})

it('a change has an arrow and a sign, a fall a true minus', () => {
  expect(changeText({ value: 4.5, unit: '%', versus: '2022' }, zh, 'zh')).toEqual({
    against: '较2022年',
    arrow: '↑',
    figure: '+4.5',
    unit: '%',
  })
  expect(changeText({ value: -3, unit: null, versus: '同比' }, zh, 'zh')).toMatchObject({
    against: '同比',
    arrow: '↓',
    figure: '−3',
  })
})

it('figures are separated from ten thousand on', () => {
  expect([1234, 12345.5, 0.25].map(formatFigure)).toEqual(['1234', '12,345.5', '0.25'])
})
