import { expect, test } from 'vitest'
import type { Changes } from '../fixtures/broken-pack.ts'
import { brokenPack } from '../fixtures/broken-pack.ts'
import { checkPack } from './index.ts'

const rule = 'programme/rd-subsidy/eligibility'
const percent = (value: number) => ({ value, unit: '%' })

/** The bar of R&D in the pack and in the rule that carries it. */
const idle = (values: Changes, changes: Changes = {}) =>
  checkPack(
    brokenPack({ ...changes, 'parameter/rd-bar/values': values, [`${rule}/parameters/rdBar/values`]: values }),
  ).flatMap(({ code, message }) => (code === 'parameter-idle' ? [message.en] : []))

test('the days are told on which a wording has no figure: before it begins, between, and after its end', () => {
  const values = {
    '2026-04-01': percent(3),
    '2027-01-01': null,
    '2027-03-01': percent(4),
    '2028-01-01': null,
  }
  const [found] = idle(values)
  expect(found).toContain('“rdBar”')
  expect(found).toContain('2026-03-01 – 2026-03-31; 2027-01-01 – 2027-02-28; 2028-01-01 – …')
})

test('a wording that ends with its figure, or before it, is whole', () => {
  const values = { '2026-01-01': percent(3), '2027-01-01': null }
  expect(idle(values, { [`${rule}/versions/2027-01-01`]: null })).toEqual([])
  expect(idle(values, { [`${rule}/versions/2026-12-01`]: null })).toEqual([])
  expect(idle(values, { [`${rule}/versions/2027-01-02`]: null })[0]).toContain('2027-01-01 – 2027-01-01')
})
