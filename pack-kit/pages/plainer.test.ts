import { type Condition, decide, defineRule, type RuleData } from '@linchpin/kernels/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainer } from './plainer.ts'

const flag = (field: string): Condition => ({ op: 'compare', field, is: '=', to: { value: true } })
const not = (of: Condition): Condition => ({ op: 'not', of })
const all = (...of: Condition[]): Condition => ({ op: 'all', of })
const any = (...of: Condition[]): Condition => ({ op: 'any', of })

test('groups inside groups of their kind are one, “not any” is “all not”, and a group of one is that one', () => {
  expect(plainer(all(all(flag('a'), flag('b')), not(any(flag('c'), not(flag('d'))))))).toEqual(
    all(flag('a'), flag('b'), not(flag('c')), flag('d')),
  )
  expect(plainer(any(all(any(flag('a')))))).toEqual(flag('a'))
  expect(plainer(not(not(flag('a'))))).toEqual(flag('a'))
})

const names = ['a', 'b', 'c']
const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names).map(flag),
    tie('node').map(not),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    fc
      .array(tie('node'), { minLength: 2, maxLength: 3 })
      .map((of): Condition => ({ op: 'atLeast', n: of.length - 1, of })),
  ),
})).node

test('the meaning stays, with values that are not known too', () => {
  const label = { zh: '甲', en: 'a' }
  const rule = (of: Condition): RuleData => ({
    format: 'linchpin.rule/1',
    id: 'x',
    label,
    fields: Object.fromEntries(names.map((name) => [name, { kind: 'flag', label }])),
    parameters: {},
    versions: { '2026-01-01': of },
  })
  const value = fc.constantFrom(true, false, null)
  fc.assert(
    fc.property(condition, fc.record({ a: value, b: value, c: value }), (given, record) => {
      const [before, after] = [given, plainer(given)].map(
        (each) => decide(defineRule(rule(each)), record, '2026-06-01').outcome,
      )
      expect(after).toBe(before)
    }),
    { seed: 4, numRuns: 500 },
  )
})
