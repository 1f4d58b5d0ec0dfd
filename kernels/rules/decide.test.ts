import { describe, expect, test } from 'vitest'
import { compareText } from './answer.ts'
import { dayBefore, dayNumber, isoDay } from './days.ts'
import { decide } from './decide.ts'
import { goodFirm, greenLoan } from './fixtures/green-loan.ts'
import { RuleError } from './problems.ts'
import { explain } from './words/explain.ts'
import { ruleInWords } from './words/rule-words.ts'
import { buildRule } from './write/build.ts'
import { date, money, not, number } from './write/conditions.ts'

const day = '2024-07-01'
const label = { zh: '项', en: 'item' }
const barLabel = { zh: '门槛', en: 'bar' }
const told = (record: object, on = day) => explain(greenLoan, decide(greenLoan, { ...goodFirm, ...record }, on), 'zh')

describe('one record', () => {
  test('an enterprise with revenue just below the bar is told how much is missing', () => {
    const decision = decide(greenLoan, { ...goodFirm, revenue: 1_999_500_000 }, day)
    expect(decision).toMatchObject({ outcome: 'notMet', from: '2023-01-01', missing: [] })
    expect(decision.deciding).toMatchObject([
      { name: 'revenue', parameter: { name: 'bar' }, value: 1_999_500_000, distance: -500_000 },
    ])
    expect(explain(greenLoan, decision, 'zh')).toEqual([
      '绿色贷款：不符合',
      '营业收入不低于2000万元：现为1999.5万元，差5000元',
    ])
    expect(explain(greenLoan, decision, 'en')).toEqual([
      'Green loan: not met',
      'revenue at least 20 million yuan: it is 19.995 million yuan, short by 5000 yuan',
    ])
  })

  test('what is met names the conditions that made it so, and only those', () => {
    const { outcome, deciding } = decide(greenLoan, { ...goodFirm, research: 1, industry: 'C41' }, day)
    expect(outcome).toBe('met')
    expect(deciding.map((reason) => reason.node === 'test' && reason.name)).toEqual([
      'revenue',
      'dishonest',
      'coal',
      'founded',
      'industry',
      'name',
    ])
  })

  test('a missing field leaves it unknown and is named; what is not needed is not asked for', () => {
    const decision = decide(greenLoan, { ...goodFirm, dishonest: null, research: undefined }, day)
    expect(decision).toMatchObject({ outcome: 'unknown', missing: ['dishonest'] })
    expect(told({ dishonest: null })).toEqual(['绿色贷款：无法判断', '失信为否：缺少该项数据'])
  })

  test('a value of the wrong kind is unknown, not false', () => {
    const decision = decide(greenLoan, { ...goodFirm, revenue: '2500000000' }, day)
    expect(decision).toMatchObject({ outcome: 'unknown', missing: ['revenue'], deciding: [{ because: 'unreadable' }] })
    expect(decide(greenLoan, { ...goodFirm, revenue: 2_500_000_000.5 }, day).outcome).toBe('unknown')
    expect(decide(greenLoan, { ...goodFirm, revenue: 2_500_000_000n }, day).outcome).toBe('met')
  })

  test('a condition that fails decides though others are unknown', () => {
    expect(decide(greenLoan, { dishonest: true }, day)).toMatchObject({
      outcome: 'notMet',
      deciding: [{ name: 'dishonest', negated: true }],
    })
    expect(told({ dishonest: true })).toEqual(['绿色贷款：不符合', '失信为否：现为是'])
  })

  test('an inherited property is no value', () => {
    expect(decide(greenLoan, Object.create(goodFirm), day).outcome).toBe('unknown')
  })
})

describe('days in force', () => {
  test('before the first day and after the last a rule is unknown: not in force', () => {
    for (const on of ['2021-12-31', '2026-01-01']) {
      expect(decide(greenLoan, goodFirm, on)).toMatchObject({ outcome: 'unknown', because: 'notInForce', from: null })
    }
    expect(told({}, '2021-12-31')).toEqual(['绿色贷款：无法判断（2021-12-31 尚未施行或已停止施行）'])
  })

  test('each wording and each parameter holds from its day', () => {
    const small = { revenue: 2_000_000_000, dishonest: true }
    expect(decide(greenLoan, small, '2022-12-31')).toMatchObject({ outcome: 'met', from: '2022-01-01' })
    expect(decide(greenLoan, small, '2023-01-01')).toMatchObject({ outcome: 'notMet', from: '2023-01-01' })
    const bar = { ...goodFirm, revenue: 2_000_000_000 }
    expect(decide(greenLoan, bar, '2024-12-31').outcome).toBe('met')
    expect(decide(greenLoan, bar, '2025-01-01').outcome).toBe('notMet')
  })

  test('a parameter without a value on the day leaves it unknown and asks the record for nothing', () => {
    const rule = buildRule('early', label, {
      fields: { revenue: money(label) },
      parameters: { bar: { kind: 'money', label: barLabel, values: { '2024-01-01': { value: 1, unit: '元' } } } },
      versions: { '2020-01-01': (f, p) => f.revenue.atLeast(p.bar) },
    })
    const decision = decide(rule, { revenue: 5 }, '2023-12-31')
    expect(decision).toMatchObject({ outcome: 'unknown', missing: [], deciding: [{ because: 'parameterNotInForce' }] })
    expect(explain(rule, decision, 'zh')[1]).toBe('项（参数“门槛”当日无值）')
  })

  test('a day that is none is refused', () => {
    expect(() => decide(greenLoan, goodFirm, '2024-02-30')).toThrow(RuleError)
  })
})

test('a figure in another unit has the digits that it was written with', () => {
  const rule = buildRule('share', label, {
    fields: { share: number('1', label), mass: number('吨', label) },
    versions: { '2024-01-01': (f) => f.mass.atLeast(0.3, '万吨') },
  })
  expect(decide(rule, { mass: 3000 }, day)).toMatchObject({ outcome: 'met', deciding: [{ distance: 0 }] })
  expect(decide(rule, { mass: 2999.9 }, day)).toMatchObject({ deciding: [{ distance: -0.1 }] })
})

describe('ages', () => {
  const before = (on: string, count: number, span: 'days' | 'months' | 'years') =>
    isoDay(dayBefore(dayNumber(on) ?? Number.NaN, count, span))

  test('are full by the calendar, the last day of a month counting as such', () => {
    expect(before('2025-02-28', 1, 'years')).toBe('2024-02-29')
    expect(before('2025-02-27', 1, 'years')).toBe('2024-02-27')
    expect(before('2024-02-28', 1, 'years')).toBe('2023-02-28')
    expect(before('2024-03-30', 1, 'months')).toBe('2024-02-29')
    expect(before('2024-04-30', 1, 'months')).toBe('2024-03-31')
    expect(before('2024-07-01', 30, 'days')).toBe('2024-06-01')
  })

  test('are met on the day and not a day earlier', () => {
    const rule = buildRule('age', label, {
      fields: { founded: date({ zh: '成立日期', en: 'founded' }) },
      versions: { '2020-01-01': (f) => f.founded.agedAtLeast(3, 'years') },
    })
    expect(decide(rule, { founded: '2021-07-01' }, day).outcome).toBe('met')
    const late = decide(rule, { founded: '2021-07-02' }, day)
    expect(explain(rule, late, 'zh')).toEqual(['项：不符合', '成立日期已满3年：现为2021-07-02，未满3年，相差1天'])
    expect(explain(rule, late, 'en')[1]).toBe(
      'founded at least 3 years ago: it is 2021-07-02, less than 3 years ago, 1 day late',
    )
  })

  test('are told with the date, also where a young one is asked for or an age is denied', () => {
    const founded = { founded: date({ zh: '成立日期', en: 'founded' }) }
    const told = (condition: 'agedBelow' | 'not', on: string) => {
      const rule = buildRule('age', label, {
        fields: founded,
        versions: {
          '2020-01-01': (f) =>
            condition === 'not' ? not(f.founded.agedAtLeast(6, 'months')) : f.founded.agedBelow(1, 'years'),
        },
      })
      return explain(rule, decide(rule, { founded: on }, day), 'zh')[1]
    }
    expect(told('agedBelow', '2024-01-01')).toBe('成立日期未满1年：现为2024-01-01，未满1年')
    expect(told('agedBelow', '2023-07-01')).toBe('成立日期未满1年：现为2023-07-01，已满1年')
    expect(told('not', '2023-12-31')).toBe('成立日期未满6个月：现为2023-12-31，已满6个月，相差1天')
    expect(told('not', '')).toBe('成立日期未满6个月：该项数据无法识别')
  })
})

test('texts are in the order of code points', () => {
  expect(compareText('\uff5e', '\u{1f600}')).toBeLessThan(0)
  expect(compareText('a', 'ab')).toBeLessThan(0)
  expect(compareText('云', '云')).toBe(0)
})

test('a rule reads as an official would write it', () => {
  expect(ruleInWords(greenLoan, day, 'zh')).toEqual([
    '以下条件全部符合：',
    '  营业收入不低于2000万元',
    '  失信为否',
    '  以下条件至少符合2项：',
    '    研发投入强度不低于3%',
    '    煤炭消费量低于10000吨',
    '    成立日期已满3年',
    '  以下条件符合任一：',
    '    行业代码属于“C35”、“C38”',
    '    行业代码以“C4”开头',
    '    企业名称包含“绿能”',
  ])
  expect(ruleInWords(greenLoan, day, 'en').slice(0, 4)).toEqual([
    'all of these:',
    '  revenue at least 20 million yuan',
    '  dishonest is no',
    '  at least 2 of these:',
  ])
})
