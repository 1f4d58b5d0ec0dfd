import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { explain } from './words/explain.ts'
import { ruleInWords } from './words/rule-words.ts'
import { buildRule } from './write/build.ts'
import { all, date, flag, money, not, number, text } from './write/conditions.ts'

const day = '2024-07-01'
const label = { zh: '研发补助', en: 'R&D grant' }
const fields = {
  rdSpend: money({ zh: '研发费用', en: 'R&D spend' }),
  revenue: money({ zh: '营业收入', en: 'revenue' }),
  coal: number('万吨', { zh: '煤炭消费量', en: 'coal' }),
  energy: number('吨', { zh: '综合能耗', en: 'energy' }),
  share: number('%', { zh: '占比', en: 'share' }),
  founded: date({ zh: '成立日期', en: 'founded' }),
  listed: date({ zh: '上市日期', en: 'listed' }),
  seat: text({ zh: '注册地', en: 'seat' }),
  plant: text({ zh: '生产地', en: 'plant' }),
  green: flag({ zh: '绿色工厂', en: 'green plant' }),
}
const parameters = {
  portion: {
    kind: 'number',
    label,
    values: { '2024-01-01': { value: 3, unit: '%' }, '2025-01-01': { value: 0.05 }, '2026-01-01': null },
  },
} as const
const share = buildRule('rd-share', label, {
  fields,
  parameters,
  versions: { '2024-01-01': (f, p) => f.rdSpend.atLeast(f.revenue, p.portion) },
})
const decided = (record: object, on = day) => decide(share, { revenue: 100_000_000, ...record }, on)

describe('one field against another', () => {
  test('on the bound it is met, a fen below it is not, and the gap is told', () => {
    expect(decided({ rdSpend: 3_000_000 }).outcome).toBe('met')
    const short = decided({ rdSpend: 2_999_999 })
    expect(short).toMatchObject({ outcome: 'notMet', deciding: [{ node: 'pair', distance: -1 }] })
    expect(explain(share, short, 'zh')).toEqual([
      '研发补助：不符合',
      '研发费用不低于营业收入的3%：现为2.999999万元，营业收入现为100万元，差0.01元',
    ])
    expect(explain(share, short, 'en')[1]).toBe(
      'R&D spend at least 3% of revenue: it is 29999.99 yuan, revenue: it is 1 million yuan, short by 0.01 yuan',
    )
  })

  test('a part of a fen that is missing counts as one', () => {
    expect(decided({ rdSpend: 10, revenue: 334 })).toMatchObject({ outcome: 'notMet', deciding: [{ distance: -1 }] })
  })

  test('is unknown while either has no value, and says which', () => {
    expect(decided({})).toMatchObject({ outcome: 'unknown', missing: ['rdSpend'] })
    const neither = decided({ revenue: null, rdSpend: 0.5 })
    expect(neither).toMatchObject({ outcome: 'unknown', missing: ['rdSpend', 'revenue'] })
    expect(explain(share, neither, 'zh')[1]).toBe('研发费用不低于营业收入的3%：该项数据无法识别，营业收入缺少该项数据')
  })

  test('takes the factor of the day; without one nothing is asked for', () => {
    expect(decided({ rdSpend: 4_000_000 }, '2024-12-31').outcome).toBe('met')
    expect(decided({ rdSpend: 4_000_000 }, '2025-01-01').outcome).toBe('notMet')
    const ended = decided({}, '2026-01-01')
    expect(ended).toMatchObject({ outcome: 'unknown', missing: [] })
    expect(explain(share, ended, 'zh')[1]).toBe('研发费用（参数“研发补助”当日无值）')
  })

  test('converts units, compares days and texts as they are, and reads as an official would write it', () => {
    const rule = buildRule('pairs', label, {
      fields,
      versions: {
        '2024-01-01': (f) =>
          all(
            f.coal.below(f.energy, 2),
            not(f.energy.equals(f.energy, 0.075)),
            f.founded.atMost(f.listed),
            f.seat.equals(f.plant),
          ),
      },
    })
    expect(ruleInWords(rule, day, 'zh')).toEqual([
      '以下条件全部符合：',
      '  煤炭消费量低于综合能耗的2倍',
      '  综合能耗不等于综合能耗的7.5%',
      '  成立日期不晚于上市日期',
      '  注册地等于生产地',
    ])
    expect(ruleInWords(rule, day, 'en').slice(1)).toEqual([
      '  coal below 2 times energy',
      '  energy other than 7.5% of energy',
      '  founded not after listed',
      '  seat equal to plant',
    ])
    const firm = { coal: 1, energy: 5001, founded: '2020-01-01', listed: '2020-01-01', seat: '云渚', plant: '云渚' }
    expect(decide(rule, firm, day).outcome).toBe('met')
    expect(decide(rule, { ...firm, energy: 5000 }, day)).toMatchObject({
      outcome: 'notMet',
      deciding: [{ distance: 0 }],
    })
    expect(decide(rule, { ...firm, founded: '2020-01-02' }, day)).toMatchObject({ deciding: [{ distance: 1 }] })
    expect(decide(rule, { ...firm, plant: '临江' }, day)).toMatchObject({ deciding: [{ distance: null }] })
  })

  test('numbers past 10^15 are read as nothing under a factor, and as they are without one', () => {
    const rule = (times: number) =>
      buildRule('large', label, { fields, versions: { '2024-01-01': (f) => f.energy.atMost(f.energy, times) } })
    expect(decide(rule(1), { energy: 2e15 }, day).outcome).toBe('met')
    expect(decide(rule(2), { energy: 2e15 }, day)).toMatchObject({ outcome: 'unknown', missing: ['energy'] })
  })
})

test('the builder lets only fields of one kind be compared', () => {
  const written = () =>
    buildRule('typed', label, {
      fields,
      parameters,
      versions: {
        '2024-01-01': (f, p) =>
          all(
            f.rdSpend.atLeast(f.revenue),
            f.rdSpend.atLeast(f.revenue, 0.03),
            f.energy.atLeast(f.coal),
            f.seat.equals(f.plant),
            // @ts-expect-error an amount against a number
            f.rdSpend.atLeast(f.coal),
            // @ts-expect-error a share against a mass
            f.share.atLeast(f.coal),
            // @ts-expect-error a day against a text
            f.founded.atLeast(f.seat),
            // @ts-expect-error days are not multiplied
            f.founded.atLeast(f.listed, 2),
            // @ts-expect-error truth against truth
            f.green.is(f.green),
            // @ts-expect-error the factor is a parameter that is not declared
            f.rdSpend.atLeast(f.revenue, p.share),
          ),
      },
    })
  expect(written).toThrow()
})
