import { describe, expect, test } from 'vitest'
import { checkRule } from './check-rule.ts'
import { checkScore } from './define-score.ts'
import { matchSchema } from './match-schema.ts'
import { ruleSchema, scoreSchema } from './schema.ts'

const label = { zh: '项', en: 'item' }
const fields = {
  revenue: { kind: 'money', label },
  share: { kind: 'number', unit: '%', label },
  coal: { kind: 'number', unit: '万吨', label },
  energy: { kind: 'number', unit: '吨', label },
  founded: { kind: 'date', label },
  industry: { kind: 'text', label },
  listed: { kind: 'flag', label },
}
const parameters = {
  bar: { kind: 'money', label, values: { '2024-01-01': { value: 1, unit: '元' } } },
  none: { kind: 'number', label, values: { '2024-01-01': { value: 0 } } },
  tonnes: { kind: 'number', label, values: { '2024-01-01': { value: 1, unit: '吨' } } },
}
const at = 'versions/2024-01-01'
const found = (condition: unknown) =>
  checkRule({
    format: 'linchpin.rule/1',
    id: 'r',
    label,
    fields,
    parameters,
    versions: { '2024-01-01': condition },
  }).map(({ code, place, message }) => `${code} ${place.replace(`${at}/`, '')} ${message.en}`)

const pair = (field: string, other: string, times?: unknown) => {
  const to = times === undefined ? { field: other } : { field: other, times }
  return { op: 'compare', field, is: field === 'listed' ? '=' : '>=', to }
}
const score = (items: unknown, points: unknown = 5) => ({ op: 'score', items, is: '>=', points })
const bands = (field: string, ...from: readonly unknown[]) => ({
  label,
  field,
  bands: from.map((value) => ({ from: value, points: 1 })),
})

describe('one field against another is refused for', () => {
  test.each<[string, unknown, string]>([
    [
      'a field of another kind',
      pair('revenue', 'coal'),
      'field-does-not-compare to/field The field “coal” does not compare with this one; accepted: money.',
    ],
    [
      'a unit that does not convert',
      pair('share', 'coal'),
      'field-does-not-compare to/field The field “coal” does not compare with this one; accepted: number (%).',
    ],
    [
      'two flags',
      pair('listed', 'listed'),
      'field-does-not-compare to/field The field “listed” does not compare with this one; accepted: number, money, date, text.',
    ],
    [
      'a field that nobody declared',
      pair('revenue', 'profit'),
      'field-unknown to/field There is no field “profit”; declared are revenue, share, coal, energy, founded, industry, listed.',
    ],
    [
      'a multiple of a day',
      pair('founded', 'founded', 2),
      'factor-invalid to/times The factor 2 cannot be used; accepted: none (date).',
    ],
    [
      'a factor of 0',
      pair('revenue', 'revenue', 0),
      'factor-invalid to/times The factor 0 cannot be used; accepted: 0.000000001 to 1000000000.',
    ],
    [
      'a parameter of 0 as factor',
      pair('revenue', 'revenue', { parameter: 'none' }),
      'factor-invalid to/times The factor 0 cannot be used; accepted: 0.000000001 to 1000000000.',
    ],
    [
      'an amount as factor',
      pair('revenue', 'revenue', { parameter: 'bar' }),
      'value-does-not-fit to/times/parameter The value money does not fit the field; accepted: number.',
    ],
    [
      'tonnes as factor',
      pair('revenue', 'revenue', { parameter: 'tonnes' }),
      'unit-does-not-fit to/times/unit The parameter “item” (tonnes): The unit “吨” does not fit; accepted: 1.',
    ],
    [
      'a factor in words',
      pair('revenue', 'revenue', '3%'),
      'shape-invalid to/times Given "3%"; accepted: number | { parameter }.',
    ],
  ])('%s', (_, condition, expected) => {
    expect(found(condition)).toEqual([expected])
  })

  test('nothing, where the units convert', () => {
    expect(found(pair('coal', 'energy', 0.5))).toEqual([])
  })
})

describe('a score is refused for', () => {
  test.each<[string, unknown, string]>([
    ['no items', score([]), 'condition-empty items “items” has nothing under it; accepted: one item or more.'],
    [
      'bands of a text',
      score([bands('industry', { value: 'C' })]),
      'comparator-does-not-fit items/0/field The field cannot be compared by “bands”; accepted: when (text).',
    ],
    [
      'an item without bands',
      score([bands('share')]),
      'condition-empty items/0/bands “bands” has nothing under it; accepted: one band or more.',
    ],
    [
      'bands that are out of order, whatever their units',
      score([bands('energy', { value: 1, unit: '万吨' }, { value: 9999, unit: '吨' })]),
      'bands-unordered items/0/bands/1/from The lower bound 9999 is not above the one before it; accepted: 10, 20, 30.',
    ],
    [
      'one bound twice',
      score([bands('founded', { value: '2020-01-01' }, { value: '2020-01-01' })]),
      'bands-unordered items/0/bands/1/from The lower bound "2020-01-01" is not above the one before it; accepted: 10, 20, 30.',
    ],
    [
      'a bound in another unit',
      score([bands('revenue', { value: 1, unit: '吨' })]),
      'unit-does-not-fit items/0/bands/0/from/unit The unit “吨” does not fit; accepted: 元, 万元, 亿元.',
    ],
    [
      'too many points',
      score([{ label, when: { op: 'present', field: 'share' }, points: -1_000_001 }]),
      'points-out-of-range items/0/points -1000001 points are out of range; accepted: -1000000 to 1000000.',
    ],
    [
      'half a point',
      score([bands('founded', { value: '2020-01-01' })], 0.5),
      'shape-invalid points Given 0.5; accepted: integer.',
    ],
    [
      'points that together are past counting',
      score(
        Array.from({ length: 1001 }, () => ({ label, when: { op: 'present', field: 'share' }, points: -1_000_000 })),
      ),
      'points-out-of-range items 1001000000 points are out of range; accepted: 1000000000 together.',
    ],
    [
      'an item that is neither',
      score([{ label, points: 5 }]),
      'shape-invalid items/0 Given {"label":{"zh":"项","en":"item"},"points":5}; accepted: { when, label, points } | { bands, field, label }.',
    ],
    [
      'what is wrong within an item',
      score([{ label, when: { op: 'present', field: 'profit' }, points: 1 }]),
      'field-unknown items/0/when/field There is no field “profit”; declared are revenue, share, coal, energy, founded, industry, listed.',
    ],
  ])('%s', (_, condition, expected) => {
    expect(found(condition)).toEqual([expected])
  })
})

describe('a score of its own', () => {
  const whole = (wording: unknown, rest: object = {}) => ({
    format: 'linchpin.score/1',
    id: 's',
    label,
    fields,
    parameters: {},
    versions: { '2024-01-01': wording },
    ...rest,
  })
  const items = [bands('share', { value: 1, unit: '%' })]
  const grades = (...from: readonly number[]) => from.map((each) => ({ from: each, label }))
  const codes = (data: unknown) => checkScore(data).map(({ code, place }) => `${code} ${place}`)

  test('passes its published schema, and is no rule', () => {
    const good = whole({ items, grades: grades(60, 80) })
    expect(codes(good)).toEqual([])
    expect(matchSchema(good, scoreSchema)).toEqual([])
    expect(matchSchema(good, ruleSchema).map(({ place }) => place)).toContain('format')
  })

  test('is refused with everything that is wrong at once', () => {
    expect(codes(whole({ items, grades: grades(80, 60, 2_000_000) }))).toEqual([
      `bands-unordered ${at}/grades/1/from`,
      `points-out-of-range ${at}/grades/2/from`,
    ])
    const wrong = whole({ items: [], grades: [] }, { fields: { share: { kind: 'number', unit: '呎', label } } })
    expect(codes({ ...wrong, versions: { ...wrong.versions, '2024-13-01': null } })).toEqual([
      'unit-unknown fields/share/unit',
      'day-invalid versions/2024-13-01',
      `condition-empty ${at}/items`,
    ])
    expect(codes(whole({ items }))).toEqual([`shape-invalid ${at}/grades`])
  })
})

test('what is accepted is said in the language of the message', () => {
  const data = { format: 'linchpin.rule/1', id: 'r', label, fields, parameters }
  const zh = (condition: unknown) =>
    checkRule({ ...data, versions: { '2024-01-01': condition } }).map(({ message }) => message.zh)
  expect(zh(pair('share', 'coal'))).toEqual(['不能与字段“coal”比较，应为 数值（%）。'])
  expect(zh(pair('founded', 'founded', 2))).toEqual(['倍数 2 不可用，应为 不写倍数（日期）。'])
  expect(zh(score([]))).toEqual(['“items”之下没有内容，应有 至少一个计分项。'])
  expect(zh({ op: 'contains', field: 'industry', text: '' })).toEqual([
    '值 "" 与字段类型不符，应为 非空且不含 NUL 和残缺字符的文本。',
  ])
})
