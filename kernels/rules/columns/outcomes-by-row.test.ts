import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomRecord, randomRule, tableOf } from '../fixtures/random-rules.ts'
import { decideColumns } from './decide-columns.ts'
import { outcomesByRow } from './outcomes-by-row.ts'
import { outcomeAt } from './table.ts'

test.each([1, 8, 32, 33, 75])('the bits of a row are the outcomes of its %i rules, and no others are set', (count) => {
  const rules = fc.sample(randomRule, { numRuns: count, seed: count })
  const rows = 77
  const decided = decideColumns(rules, tableOf(fc.sample(randomRecord, { numRuns: rows, seed: 15 })), '2024-07-01')
  const { met, unknown, width } = outcomesByRow(decided)
  const bit = (bytes: Uint8Array, row: number, rule: number) =>
    ((bytes[row * width + (rule >>> 3)] ?? 0) >>> (rule & 7)) & 1
  expect(met.length).toBe(rows * Math.ceil(count / 8))
  for (let row = 0; row < rows; row++) {
    for (let rule = 0; rule < count; rule++) {
      const outcome = bit(met, row, rule) ? 'met' : bit(unknown, row, rule) ? 'unknown' : 'notMet'
      expect(outcome).toBe(outcomeAt(decided, rule, row))
    }
    for (let rule = count; rule < width * 8; rule++) expect(bit(met, row, rule) + bit(unknown, row, rule)).toBe(0)
  }
})
