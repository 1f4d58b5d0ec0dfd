import { type Condition, defineRule, ruleInWords } from '@linchpin/kernels/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineParameters } from './line-parameters.ts'

const label = { zh: '甲', en: 'a' }
const bar: Condition = { op: 'compare', field: 'n', is: '>=', to: { parameter: 'bar' } }
const share: Condition = { op: 'compare', field: 'n', is: '>=', to: { field: 'm', times: { parameter: 'share' } } }
const plain: Condition = { op: 'compare', field: 'n', is: '<', to: { value: 3, unit: '%' } }

const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Condition>(bar, share, plain, { op: 'present', field: 'n' }),
    tie('node').map((of): Condition => ({ op: 'not', of })),
    fc
      .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
      .map(([op, of]): Condition => ({ op, of })),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((of): Condition => ({ op: 'atLeast', n: 2, of })),
    tie('node').map(
      (when): Condition => ({
        op: 'score',
        is: '>=',
        points: 1,
        items: [
          { label, when, points: 2 },
          { label, field: 'n', bands: [{ from: { value: 1, unit: '%' }, points: 1 }] },
        ],
      }),
    ),
  ),
})).node

const named = (bound: number) =>
  ({ kind: 'number', label, values: { '2026-01-01': { value: bound, unit: '%' } } }) as const

test('each line of a rule in words has the parameter whose figure it says', () => {
  const number = { kind: 'number', label, unit: '%' } as const
  fc.assert(
    fc.property(condition, (given) => {
      const rule = defineRule({
        format: 'linchpin.rule/1',
        id: 'x',
        label,
        fields: { n: number, m: number },
        parameters: { bar: named(7), share: { ...named(0.09), values: { '2026-01-01': { value: 0.09 } } } },
        versions: { '2026-01-01': given },
      })
      const lines = ruleInWords(rule, '2026-06-01', 'zh')
      expect(lineParameters(given)).toEqual(
        lines.map((line) => (line.endsWith('7%') ? 'bar' : line.includes('的9%') ? 'share' : null)),
      )
    }),
    { seed: 4, numRuns: 300 },
  )
})
