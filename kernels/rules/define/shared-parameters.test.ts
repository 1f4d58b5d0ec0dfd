import { expect, test } from 'vitest'
import { decide } from '../decide.ts'
import { scoreOf } from '../score-of.ts'
import type { Parameter, RuleData } from '../types.ts'
import { buildRule, buildScore } from '../write/build.ts'
import { all, money, number, points } from '../write/conditions.ts'
import { checkRule } from './check-rule.ts'
import { defineRule } from './define-rule.ts'

const day = '2024-07-01'
const label = { zh: '项', en: 'item' }
const amount = (value: number) => ({ kind: 'money', label, values: { '2024-01-01': { value, unit: '元' } } }) as const
const shared = { bar: amount(5), ceiling: amount(9), unused: amount(1) }
const rule = (parameters: RuleData['parameters'] = {}) => ({
  format: 'linchpin.rule/1',
  id: 'r',
  label,
  fields: { revenue: { kind: 'money', label } },
  parameters,
  versions: { '2024-01-01': { op: 'compare', field: 'revenue', is: '>=', to: { parameter: 'bar' } } },
})

test('a rule carries the shared parameters that it names, and no others', () => {
  const defined = defineRule(rule(), shared)
  expect(defined.parameters).toEqual({ bar: shared.bar })
  expect(decide(defined, { revenue: 500 }, day).outcome).toBe('met')
})

test('what was stored stands on its own, and keeps the figures that it was defined with', () => {
  const stored = JSON.parse(JSON.stringify(defineRule(rule(), shared)))
  expect(defineRule(stored)).toEqual(stored)
  expect(defineRule(stored, { bar: amount(700) }).parameters).toEqual({ bar: shared.bar })
})

test('without the table the parameter is unknown; one that does not fit is refused', () => {
  expect(checkRule(rule()).map(({ code }) => code)).toEqual(['parameter-unknown'])
  const number: Parameter = { kind: 'number', label, values: { '2024-01-01': { value: 1 } } }
  expect(checkRule(rule(), { bar: number }).map(({ place }) => place)).toEqual(['versions/2024-01-01/to/parameter'])
  const misshapen = { bar: { kind: 'money' } } as unknown as Record<string, Parameter>
  expect(checkRule(rule(), misshapen).map(({ place }) => place)).toEqual([
    'parameters/bar/label',
    'parameters/bar/values',
  ])
})

test('what holds itself is refused, not walked for ever', () => {
  const condition: Record<string, unknown> = { op: 'not' }
  condition.of = condition
  const found = checkRule({ ...rule(), versions: { '2024-01-01': condition } }, shared)
  expect(found.map(({ code }) => code)).toEqual(['nested-too-deep'])
})

test('an inherited name is no parameter', () => {
  const odd = {
    ...rule(),
    versions: { '2024-01-01': { ...rule().versions['2024-01-01'], to: { parameter: 'toString' } } },
  }
  expect(checkRule(odd, shared).map(({ code }) => code)).toEqual(['parameter-unknown'])
})

test('the builder knows shared parameters by name and kind', () => {
  const own = { floor: amount(2) }
  const fields = { revenue: money(label), share: number('%', label) }
  const built = buildRule('built', label, {
    fields,
    parameters: own,
    shared,
    versions: { '2024-01-01': (f, p) => all(f.revenue.atLeast(p.floor), f.revenue.atMost(p.ceiling)) },
  })
  expect(built.parameters).toEqual({ ...own, ceiling: shared.ceiling })
  const scored = buildScore('built', label, {
    fields,
    shared,
    versions: { '2024-01-01': (f, p) => ({ items: [points(label, 3, f.revenue.atLeast(p.bar))], grades: [] }) },
  })
  expect(scored.parameters).toEqual({ bar: shared.bar })
  expect(scoreOf(scored, { revenue: 500 }, day)).toMatchObject({ low: 3, high: 3 })
  const wrong = () =>
    buildRule('wrong', label, {
      fields,
      shared,
      versions: {
        // @ts-expect-error an amount for a share
        '2024-01-01': (f, p) => f.share.atLeast(p.bar),
        // @ts-expect-error nobody shares such a parameter
        '2024-02-01': (f, p) => f.revenue.atLeast(p.bars),
      },
    })
  expect(wrong).toThrow()
})
