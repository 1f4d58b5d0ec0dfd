import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { explain } from './words/explain.ts'
import { ruleInWords } from './words/rule-words.ts'
import { buildRule } from './write/build.ts'
import { all, flag, money, not, number, text } from './write/conditions.ts'

const day = '2024-07-01'
const rule = buildRule(
  'growth-loan',
  { zh: '成长贷', en: 'Growth loan' },
  {
    fields: {
      intensity: number('%', { zh: '研发投入强度', en: 'R&D intensity' }, { indicator: 'rd-intensity' }),
      revenue: money({ zh: '营业收入', en: 'revenue' }, { register: 'firm', field: 'revenue' }),
      gazelle: flag({ zh: '瞪羚企业名录', en: 'gazelle firms' }, { register: 'gazelle' }),
      penalty: text({ zh: '行政处罚', en: 'penalty' }),
    },
    versions: {
      '2024-01-01': (f) =>
        all(f.intensity.atLeast(3, '%'), f.revenue.isPresent(), f.gazelle.is(true), not(f.penalty.isPresent())),
    },
  },
)
const firm = { intensity: 4, revenue: 1, gazelle: true }
const told = (record: object, language: 'zh' | 'en') =>
  explain(rule, decide(rule, { ...firm, ...record }, day), language).slice(1)

describe('whether there is a value', () => {
  test('is met or not met, never unknown', () => {
    expect(decide(rule, firm, day)).toMatchObject({ outcome: 'met', missing: [] })
    for (const revenue of [null, undefined, Number.NaN, 0.5, '1'])
      expect(decide(rule, { ...firm, revenue }, day).outcome).toBe('notMet')
    expect(decide(rule, { ...firm, penalty: '' }, day).outcome).toBe('notMet')
  })

  test('reads as an official would write it, with the reason', () => {
    expect(told({ revenue: null }, 'zh')).toEqual(['营业收入（名录）已有数据：缺少该项数据'])
    expect(told({ penalty: '罚款' }, 'zh')).toEqual(['行政处罚尚无数据：现为“罚款”'])
    expect(told({ revenue: 'x' }, 'en')).toEqual(['revenue (register) has a value: the value cannot be read'])
  })
})

test('the words say where a value comes from', () => {
  expect(ruleInWords(rule, day, 'zh')).toEqual([
    '以下条件全部符合：',
    '  研发投入强度（指标）不低于3%',
    '  营业收入（名录）已有数据',
    '  列入“瞪羚企业名录”',
    '  行政处罚尚无数据',
  ])
  expect(told({ gazelle: false, intensity: 2 }, 'zh')).toEqual([
    '研发投入强度（指标）不低于3%：现为2%，差1个百分点',
    '列入“瞪羚企业名录”：现未列入',
  ])
  expect(told({ gazelle: false }, 'en')).toEqual(['on the register “gazelle firms”: it is not on it'])
})
