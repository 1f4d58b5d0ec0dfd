import { describe, expect, test } from 'vitest'
import { decide } from '../decide.ts'
import { goodFirm, greenLoan } from '../fixtures/green-loan.ts'
import { ruleProblems } from '../problems.ts'
import { buildRule } from '../write/build.ts'
import { all, atLeast, date, flag, money, number, text } from '../write/conditions.ts'
import { checkRule } from './check-rule.ts'
import { defineRule } from './define-rule.ts'
import { matchSchema } from './match-schema.ts'
import { ruleSchema } from './schema.ts'

const label = { zh: '项', en: 'item' }
const fields = {
  revenue: { kind: 'money', label },
  share: { kind: 'number', unit: '%', label },
  firms: { kind: 'number', unit: '家', label },
  founded: { kind: 'date', label },
  industry: { kind: 'text', label },
  listed: { kind: 'flag', label },
}
const parameters = { bar: { kind: 'money', label, values: { '2024-01-01': { value: 1, unit: '元' } } } }
const rule = (condition: unknown, rest: object = {}) => ({
  format: 'linchpin.rule/1',
  id: 'r',
  label,
  fields,
  parameters,
  versions: { '2024-01-01': condition },
  ...rest,
})
const compare = (field: string, to: unknown, is = '>=') => rule({ op: 'compare', field, is, to })
const good = { op: 'compare', field: 'share', is: '>', to: { value: 1, unit: '%' } }
const found = (data: unknown) => checkRule(data).map(({ code, place, message }) => `${code} ${place} ${message.en}`)

describe('a rule is refused for', () => {
  const at = 'versions/2024-01-01'
  test.each<[string, unknown, string]>([
    [
      'an amount in tonnes',
      compare('revenue', { value: 1, unit: '吨' }),
      `unit-does-not-fit ${at}/to/unit The unit “吨” does not fit; accepted: 元, 万元, 亿元.`,
    ],
    [
      'an amount without a unit',
      compare('revenue', { value: 1 }),
      `unit-does-not-fit ${at}/to/unit The unit “none” does not fit; accepted: 元, 万元, 亿元.`,
    ],
    [
      'an amount in dollars',
      compare('revenue', { value: 1, unit: '美元' }),
      `unit-does-not-fit ${at}/to/unit The unit “美元” does not fit; accepted: 元, 万元, 亿元.`,
    ],
    [
      'part of a fen',
      compare('revenue', { value: 0.001, unit: '元' }),
      `amount-invalid ${at}/to/value The amount 0.001 元 is no whole number of fen; accepted: whole fen, up to 2^53 - 1.`,
    ],
    [
      'an amount that is too large',
      compare('revenue', { value: 1000, unit: '万亿元' }),
      `amount-invalid ${at}/to/value The amount 1000 万亿元 is no whole number of fen; accepted: whole fen, up to 2^53 - 1.`,
    ],
    [
      'pieces for firms',
      compare('firms', { value: 1, unit: '个' }),
      `unit-does-not-fit ${at}/to/unit The unit “个” does not fit; accepted: 家.`,
    ],
    [
      'percentage points for a percentage',
      compare('share', { value: 1, unit: '百分点' }),
      `unit-does-not-fit ${at}/to/unit The unit “百分点” does not fit; accepted: %.`,
    ],
    [
      'a unit that is none',
      compare('share', { value: 1, unit: '呎' }),
      `unit-unknown ${at}/to/unit The unit “呎” is not known; known are %, 吨, 家, 1.`,
    ],
    [
      'a date that is none',
      compare('founded', { value: '2024-02-30' }),
      `day-invalid ${at}/to/value “2024-02-30” is no day; accepted: a day that the calendar has, such as 2024-07-01.`,
    ],
    [
      'a wording keyed by no day',
      rule(good, { versions: { '2024-13-01': good } }),
      'day-invalid versions/2024-13-01 “2024-13-01” is no day; accepted: a day that the calendar has, such as 2024-07-01.',
    ],
    [
      'no wording',
      rule(good, { versions: {} }),
      'condition-empty versions “versions” has nothing under it; accepted: { "2024-07-01": … }.',
    ],
    [
      'an empty “all”',
      rule({ op: 'all', of: [] }),
      `condition-empty ${at}/of “all” has nothing under it; accepted: one condition or more.`,
    ],
    [
      'an empty “any”',
      rule({ op: 'not', of: { op: 'any', of: [] } }),
      `condition-empty ${at}/of/of “any” has nothing under it; accepted: one condition or more.`,
    ],
    [
      'an empty membership',
      rule({ op: 'member', field: 'industry', of: [] }),
      `condition-empty ${at}/of “member” has nothing under it; accepted: one text or more.`,
    ],
    [
      'at least none',
      rule({ op: 'atLeast', n: 0, of: [good] }),
      `n-out-of-range ${at}/n “At least 0” is out of range; accepted: 1 to 1.`,
    ],
    [
      'more than there are',
      rule({ op: 'atLeast', n: 2, of: [good] }),
      `n-out-of-range ${at}/n “At least 2” is out of range; accepted: 1 to 1.`,
    ],
    [
      'a field that nobody declared',
      compare('toString', { value: 1 }),
      `field-unknown ${at}/field There is no field “toString”; declared are revenue, share, firms, founded, industry, listed.`,
    ],
    [
      'a parameter that nobody declared',
      compare('revenue', { parameter: 'bars' }),
      `parameter-unknown ${at}/to/parameter There is no parameter “bars”; declared are bar.`,
    ],
    [
      'a parameter of another kind',
      compare('share', { parameter: 'bar' }),
      `value-does-not-fit ${at}/to/parameter The value money does not fit the field; accepted: number.`,
    ],
    [
      'a text for a number',
      compare('share', { value: '1', unit: '%' }),
      `value-does-not-fit ${at}/to/value The value "1" does not fit the field; accepted: a number.`,
    ],
    [
      'an order of truths',
      compare('listed', { value: true }),
      `comparator-does-not-fit ${at}/is The field cannot be compared by “>=”; accepted: = (flag).`,
    ],
    [
      'text search in a number',
      rule({ op: 'contains', field: 'share', text: 'a' }),
      `comparator-does-not-fit ${at}/op The field cannot be compared by “contains”; accepted: compare (number).`,
    ],
    [
      'the age of a text',
      rule({ op: 'age', field: 'industry', is: '>=', count: 1, span: 'years' }),
      `comparator-does-not-fit ${at}/op The field cannot be compared by “age”; accepted: compare, member, contains, startsWith (text).`,
    ],
    [
      'an age below none',
      rule({ op: 'age', field: 'founded', is: '>=', count: -1, span: 'years' }),
      `value-does-not-fit ${at}/count The value -1 does not fit the field; accepted: 0 to 1000000.`,
    ],
    [
      'half a character',
      compare('industry', { value: '\ud800' }),
      `value-does-not-fit ${at}/to/value The value "\\ud800" does not fit the field; accepted: a text without NUL and half characters.`,
    ],
    [
      'a search for nothing',
      rule({ op: 'startsWith', field: 'industry', text: '' }),
      `value-does-not-fit ${at} The value "" does not fit the field; accepted: a text that is not empty, without NUL and half characters.`,
    ],
    [
      'an unknown condition',
      rule({ op: 'most', of: [] }),
      `shape-invalid ${at}/op Given "most"; accepted: "compare" | "present" | "member" | "contains" | "startsWith" | "age" | "score" | "not" | "all" | "any" | "atLeast".`,
    ],
    [
      'an indicator that is a date',
      rule(good, { fields: { ...fields, founded: { kind: 'date', label, from: { indicator: 'x' } } } }),
      'origin-does-not-fit fields/founded/from A field of kind date cannot come from there; accepted: number, money.',
    ],
    [
      'an amount that is a whole register',
      rule(good, { fields: { ...fields, revenue: { kind: 'money', label, from: { register: 'firm' } } } }),
      'origin-does-not-fit fields/revenue/from A field of kind money cannot come from there; accepted: flag.',
    ],
    [
      'a value from nowhere',
      rule(good, { fields: { ...fields, revenue: { kind: 'money', label, from: { list: 'firm' } } } }),
      'shape-invalid fields/revenue/from Given {"list":"firm"}; accepted: { indicator } | { register }.',
    ],
    ['a key too many', rule({ ...good, per: 'year' }), `shape-invalid ${at} Given "per"; accepted: op, field, is, to.`],
    [
      'a key too few',
      rule({ op: 'not' }),
      `shape-invalid ${at}/of Given undefined; accepted: { op: "compare" | "present" | "member" | "contains" | "startsWith" | "age" | "score" | "not" | "all" | "any" | "atLeast", … }.`,
    ],
    [
      'a field whose name is none',
      rule(good, { fields: { ...fields, 'my field': fields.revenue } }),
      'shape-invalid fields/my field Given "my field"; accepted: a name such as revenue.',
    ],
    [
      'no rule at all',
      null,
      'shape-invalid  Given null; accepted: { format, id, label, fields, parameters, versions }.',
    ],
  ])('%s', (_, data, expected) => {
    expect(found(data)).toEqual([expected])
  })

  test('everything at once, with what to do, in both languages', () => {
    const { versions } = rule({ op: 'all', of: [] })
    const findings = checkRule(
      rule(good, {
        versions: { ...versions, '2024-02-30': good },
        parameters: { bar: { ...parameters.bar, values: {} } },
      }),
    )
    expect(findings.map(({ code }) => code).sort()).toEqual(['condition-empty', 'condition-empty', 'day-invalid'])
    for (const { message, hint } of findings)
      for (const text of [message, hint]) expect(text.zh && text.en).toBeTruthy()
    expect(() => defineRule(compare('share', { value: 1 }))).toThrow('Use a unit that converts')
  })

  test('conditions that stand too deep in each other, without running out of stack', () => {
    let deep: unknown = good
    for (let level = 0; level < 50_000; level++) deep = { op: 'not', of: deep }
    expect(checkRule(rule(deep)).map(({ code }) => code)).toEqual(['nested-too-deep'])
  })
})

test('every word of the table says what was given and what is accepted', () => {
  for (const [code, { message }] of Object.entries(ruleProblems))
    for (const text of [message.zh, message.en]) expect(text, code).toMatch(/\{given\}.*\{accepted\}|\{accepted\}/)
})

test('a rule is frozen to the last condition, and survives JSON', () => {
  const copy = JSON.parse(JSON.stringify(greenLoan))
  const read = defineRule(copy)
  copy.versions['2023-01-01'].of[0].field = 'coal'
  expect(read).toEqual(greenLoan)
  expect(decide(read, goodFirm, '2024-07-01').outcome).toBe('met')
  expect(Object.isFrozen(read.versions['2023-01-01'])).toBe(true)
  expect(matchSchema(JSON.parse(JSON.stringify(read)), ruleSchema)).toEqual([])
})

test('the published schema is JSON, and each reference in it leads somewhere', () => {
  const published = JSON.parse(JSON.stringify(ruleSchema))
  expect(published).toEqual(ruleSchema)
  for (const [, name] of JSON.stringify(ruleSchema).matchAll(/#\/\$defs\/(\w+)/g))
    expect(Object.keys(ruleSchema.$defs)).toContain(name)
})

test('the builder lets only what fits be written', () => {
  const typed = {
    revenue: money(label),
    coal: number('吨', label),
    founded: date(label),
    code: text(label),
    listed: flag(label),
  }
  const versions = { '2024-01-01': null }
  const bar = { kind: 'money', label, values: { '2024-01-01': { value: 1, unit: '元' } } } as const
  const written = () =>
    buildRule('typed', label, {
      fields: typed,
      parameters: { bar },
      versions: {
        ...versions,
        '2024-02-01': (f, p) =>
          all(
            f.coal.below(1, '万吨'),
            // @ts-expect-error a unit that does not fit
            f.coal.below(1, '公顷'),
            // @ts-expect-error no unit
            f.coal.below(1),
            // @ts-expect-error an amount of money in tonnes
            f.revenue.atLeast(1, '吨'),
            // @ts-expect-error a parameter of another kind
            f.coal.below(p.bar),
            // @ts-expect-error a parameter that is not declared
            f.revenue.atLeast(p.bars),
            // @ts-expect-error a field that is not declared
            f.profit.atLeast(1, '元'),
            // @ts-expect-error a date is not contained in anything
            f.founded.contains('2024'),
            // @ts-expect-error a text is no date
            f.founded.below('yesterday'),
            // @ts-expect-error truth has no order
            f.listed.above(true),
            // @ts-expect-error membership in nothing
            f.code.oneOf(),
          ),
      },
    })
  // @ts-expect-error at least one of nothing
  const nothing = () => atLeast(1)
  expect(nothing).not.toThrow()
  expect(written).toThrow()
})
