import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { ruleSchema } from './define/schema.ts'
import { decideNaively } from './fixtures/naive-oracle.ts'
import { randomDay, randomRecord } from './fixtures/random-records.ts'
import { randomRule } from './fixtures/random-rules.ts'
import type { Condition, Outcome } from './types.ts'

/** What a random condition is, finer than by its word. */
function kindOf(condition: Condition): string {
  if (condition.op === 'score') return condition.items.some((item) => 'bands' in item) ? 'score with bands' : 'score'
  if (condition.op !== 'compare') return condition.op
  const { to } = condition
  if ('field' in to) return to.times === undefined ? 'pair' : 'pair with factor'
  return 'parameter' in to ? 'parameter' : 'compare'
}

describe('2,000 random rules on 50 random records each', () => {
  const counts: Record<string, Record<Outcome, number>> = {}

  test('come out as the plainest way of deciding has them', () => {
    const records = fc.array(randomRecord, { minLength: 50, maxLength: 50 })
    fc.assert(
      fc.property(randomRule, records, randomDay, (rule, rows, day) => {
        const plain = rows.map((record) => decideNaively(rule, record, day, count))
        expect(rows.map((record) => decide(rule, record, day).outcome)).toEqual(plain)
      }),
      { numRuns: 2000, seed: 12 },
    )
  })

  test('hold every kind of condition, with every outcome that it can have, a thousand times or more', () => {
    const seldom = Object.entries(counts).flatMap(([kind, outcomes]) =>
      Object.entries(outcomes).flatMap(([outcome, n]) => (n < 1000 ? [`${kind} ${outcome} ${n}`] : [])),
    )
    expect(seldom).toEqual(['present unknown 0'])
    const asked = ruleSchema.$defs.condition?.oneOf?.map((choice) => choice.properties?.op?.const)
    expect(Object.keys(counts).sort()).toEqual(
      [...(asked ?? []), 'parameter', 'pair', 'pair with factor', 'score with bands'].sort(),
    )
  })

  function count(condition: Condition, outcome: Outcome): void {
    const kind = kindOf(condition)
    const own = counts[kind] ?? { met: 0, notMet: 0, unknown: 0 }
    counts[kind] = own
    own[outcome]++
  }
})
