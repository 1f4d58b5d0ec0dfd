import { decide, defineRule } from '@linchpin/kernels/rules'
import { expect, test } from 'vitest'
import { specialisedApplication } from './applications.ts'
import { littleGiants } from './little-giants.ts'
import { specialisedFirms } from './specialised.ts'

test('an application is refused for exactly what keeps a firm off the register', () => {
  const { admission, admissionExamples } = specialisedFirms
  const needs = specialisedApplication.moves.pass?.needs
  if (!admission || !needs) throw new TypeError('one of them asks nothing')
  const outcomes = admissionExamples.map(({ record, day }) => [
    decide(defineRule(needs), record, day).outcome,
    decide(defineRule(admission), record, day).outcome,
  ])
  expect(outcomes.filter(([asked, admitted]) => asked !== admitted)).toEqual([])
  expect(new Set(outcomes.map(([asked]) => asked))).toEqual(new Set(['met', 'notMet', 'unknown']))
})

test('what is not known of the national criteria keeps the answer open, and is named', () => {
  const { admission, admissionExamples, unknown } = littleGiants
  if (!admission) throw new TypeError('it asks nothing')
  const fit = admissionExamples.find(({ outcome }) => outcome === 'met')
  const { servesKeyChain: _, isInListedField: __, ...known } = { ...fit?.record } as Record<string, unknown>
  const { outcome, missing } = decide(defineRule(admission), known, '2022-09-01')
  expect(outcome).toBe('unknown')
  expect(missing).toEqual(['servesKeyChain', 'isInListedField'])
  expect(unknown.length).toBeGreaterThan(0)
})
