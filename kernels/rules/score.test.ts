import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { RuleError } from './problems.ts'
import { scoreOf } from './score-of.ts'
import { explain } from './words/explain.ts'
import { ruleInWords } from './words/rule-words.ts'
import { explainScore, scoreInWords } from './words/score-words.ts'
import { buildRule, buildScore } from './write/build.ts'
import { date, flag, money, not, number, points, score } from './write/conditions.ts'

const day = '2024-07-01'
const label = { zh: '创新企业评分', en: 'Innovation score' }
const intensity = { zh: '研发投入强度', en: 'R&D intensity' }
const fields = {
  intensity: number('%', intensity),
  revenue: money({ zh: '营业收入', en: 'revenue' }),
  founded: date({ zh: '成立日期', en: 'founded' }),
  gazelle: flag({ zh: '瞪羚企业名录', en: 'gazelle firms' }, { register: 'gazelle' }),
  dishonest: flag({ zh: '失信', en: 'dishonest' }),
}
type Handles = Parameters<Parameters<typeof buildRule<typeof fields>>[2]['versions']['2024-01-01'] & object>[0]
const items = (f: Handles) =>
  [
    f.intensity.bands(intensity, { from: [3, '%'], points: 10 }, { from: [5, '%'], points: 25 }),
    points({ zh: '成长性', en: 'Growth' }, 15, f.gazelle.is(true)),
    points({ zh: '失信扣分', en: 'Dishonesty' }, -20, f.dishonest.is(true)),
  ] as const
const rule = buildRule(
  'gate',
  { zh: '入库', en: 'Admission' },
  {
    fields,
    versions: { '2024-01-01': (f) => score(...items(f)).atLeast(25) },
  },
)
const graded = buildScore('innovation', label, {
  fields,
  versions: {
    '2024-01-01': (f) => ({
      items: items(f),
      grades: [
        { from: 10, label: { zh: '合格', en: 'pass' } },
        { from: 25, label: { zh: '良好', en: 'good' } },
        { from: 40, label: { zh: '优秀', en: 'excellent' } },
      ],
    }),
    '2026-01-01': null,
  },
})
const firm = { intensity: 5, gazelle: true, dishonest: false }

describe('a score in a rule', () => {
  test('bands hold from their lower bound, itself within', () => {
    const at = (value: number) => decide(rule, { ...firm, gazelle: false, intensity: value }, day).outcome
    expect([4.999, 5, 1000].map(at)).toEqual(['notMet', 'met', 'met'])
  })

  test('is decided as soon as the whole range lies on one side', () => {
    expect(decide(rule, { ...firm, gazelle: null }, day).outcome).toBe('met')
    expect(decide(rule, { intensity: 2, dishonest: true }, day)).toMatchObject({
      outcome: 'notMet',
      deciding: [{ node: 'score', low: -20, high: -5 }],
    })
    expect(decide(rule, { ...firm, intensity: null }, day)).toMatchObject({
      outcome: 'unknown',
      missing: ['intensity'],
      deciding: [{ low: 15, high: 40 }],
    })
    expect(decide(rule, {}, day).missing).toEqual(['intensity', 'gazelle', 'dishonest'])
  })

  test('“equal” is unknown while the bound lies within the range, even where no sum hits it', () => {
    const exactly = (n: number) =>
      buildRule('equal', label, { fields, versions: { '2024-01-01': (f) => score(...items(f)).equals(n) } })
    const open = { intensity: 1, dishonest: false }
    expect([15, 7, 16, -1].map((n) => decide(exactly(n), open, day).outcome)).toEqual([
      'unknown',
      'unknown',
      'notMet',
      'notMet',
    ])
    expect(decide(exactly(15), { ...open, gazelle: true }, day).outcome).toBe('met')
  })

  test('reads as an official would write it', () => {
    expect(ruleInWords(rule, day, 'zh')).toEqual([
      '得分合计不低于25分，按以下各项计分：',
      '  研发投入强度：不低于5%的计25分，不低于3%的计10分',
      '  成长性：符合以下条件的计15分：',
      '    列入“瞪羚企业名录”',
      '  失信扣分：符合以下条件的扣20分：',
      '    失信为是',
    ])
    expect(ruleInWords(rule, day, 'en').slice(0, 3)).toEqual([
      'total score at least 25 points, counted from:',
      '  R&D intensity: at least 5%: 25 points, at least 3%: 10 points',
      '  Growth: 15 points for:',
    ])
    const negated = buildRule('not', label, {
      fields,
      versions: { '2024-01-01': (f) => not(score(...items(f)).above(25)) },
    })
    expect(ruleInWords(negated, day, 'zh')[0]).toBe('得分合计不高于25分，按以下各项计分：')
  })

  test('says what each item comes to, and what is missing', () => {
    expect(explain(rule, decide(rule, { intensity: 4, dishonest: false }, day), 'zh')).toEqual([
      '入库：无法判断',
      '得分合计不低于25分：现为10至25分',
      '  研发投入强度：现为4%，10分',
      '  成长性：0至15分',
      '    列入“瞪羚企业名录”：缺少该项数据',
      '  失信扣分：0分',
      '    失信为是：现为否',
    ])
    expect(explain(rule, decide(rule, { ...firm, intensity: 4, gazelle: false }, day), 'zh')[1]).toBe(
      '得分合计不低于25分：现为10分，差15分',
    )
  })
})

describe('a score of its own', () => {
  test('comes to points and a grade', () => {
    expect(scoreOf(graded, firm, day)).toMatchObject({
      low: 40,
      high: 40,
      grade: { label: { zh: '优秀' } },
      missing: [],
    })
    expect(scoreOf(graded, { ...firm, intensity: 1, gazelle: false }, day)).toMatchObject({ low: 0, grade: null })
  })

  test('has a range where something is missing, and a grade only where the whole range has one', () => {
    const open = scoreOf(graded, { intensity: 5, gazelle: true }, day)
    expect(open).toMatchObject({ low: 20, high: 40, grade: null, missing: ['dishonest'] })
    const known = scoreOf(graded, { intensity: 5, dishonest: false }, day)
    expect(known).toMatchObject({ low: 25, high: 40, grade: null, missing: ['gazelle'] })
    expect(scoreOf(graded, { intensity: 3, dishonest: false, gazelle: null }, day)).toMatchObject({ low: 10, high: 25 })
  })

  test('is nothing, not 0, on a day on which it is not in force', () => {
    expect(scoreOf(graded, firm, '2023-12-31')).toBeNull()
    expect(scoreOf(graded, firm, '2026-01-01')).toBeNull()
    expect(scoreInWords(graded, '2023-12-31', 'zh')).toEqual(['2023-12-31 尚未施行或已停止施行'])
    expect(() => scoreOf(graded, firm, '2024-02-30')).toThrow(RuleError)
  })

  test('reads as an official would write it', () => {
    expect(scoreInWords(graded, day, 'zh').slice(-3)).toEqual([
      '40分及以上：优秀',
      '25分及以上：良好',
      '10分及以上：合格',
    ])
    expect(scoreInWords(graded, day, 'en').at(-1)).toBe('from 10 points: pass')
    const scored = scoreOf(graded, firm, day)
    expect(scored && explainScore(graded, scored, 'zh').slice(0, 3)).toEqual([
      '创新企业评分：40分，优秀',
      '研发投入强度：现为5%，25分',
      '成长性：15分',
    ])
    const open = scoreOf(graded, { intensity: null, gazelle: true, dishonest: false }, day)
    expect(open && explainScore(graded, open, 'zh').slice(0, 2)).toEqual([
      '创新企业评分：15至40分',
      '研发投入强度：缺少该项数据，0至25分',
    ])
  })
})

test('the builder gives bands only to what has an order, in units that fit', () => {
  const written = () =>
    buildScore('typed', label, {
      fields,
      versions: {
        '2024-01-01': (f) => ({
          grades: [],
          items: [
            f.revenue.bands(label, { from: [1, '亿元'], points: 1 }),
            f.founded.bands(label, { from: ['2020-01-01'], points: 1 }),
            // @ts-expect-error an amount in tonnes
            f.revenue.bands(label, { from: [1, '吨'], points: 1 }),
            // @ts-expect-error truth has no order
            f.gazelle.bands(label, { from: [true], points: 1 }),
            // @ts-expect-error no bands at all
            f.revenue.bands(label),
          ],
        }),
      },
    })
  expect(written).toThrow()
})
