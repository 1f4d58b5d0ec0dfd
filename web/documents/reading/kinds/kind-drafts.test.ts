import { commitmentKinds } from '@linchpin/api/commitment-kinds'
import { describe, expect, it, test } from 'vitest'
import { fieldsOf } from '../fixtures/commitment.ts'
import { benefitDraft, benefitFaults, benefitFields } from './benefit-draft.ts'
import { dutyDraft, dutyFaults } from './duty-draft.ts'
import { factDraft, factFaults, factFields } from './fact-draft.ts'
import { kindForms } from './kind-forms.ts'
import { targetDraft, targetFaults, targetFields } from './target-draft.ts'

test.each(commitmentKinds)('a draft made from a %s and read back is the same', (kind) => {
  const form = kindForms[kind]
  const fields = fieldsOf(kind)
  expect(form.faultsOf(form.draftOf(fields))).toEqual({})
  expect(form.fieldsOf(form.draftOf(fields), fields)).toEqual(fields)
})

describe('a target', () => {
  const draft = targetDraft(fieldsOf('target'))

  it('needs a metric, a figure and years that can be', () => {
    expect(targetFaults({ ...draft, metric: ' ', value: '八十', dueYear: '27', baselineValue: 'x' })).toEqual({
      metric: 'metricMissing',
      value: 'numberWrong',
      dueYear: 'yearWrong',
      baselineValue: 'numberWrong',
    })
    expect(targetFaults({ ...draft, value: '' })).toEqual({ value: 'valueMissing' })
    expect(targetFaults({ ...draft, baselineYear: '2027' })).toEqual({ baselineYear: 'baselineLate' })
  })

  it('as a range needs its ends in their order', () => {
    const range = { ...draft, comparator: 'range' as const }
    expect(targetFaults({ ...range, value: '8', valueMax: '6' })).toEqual({ valueMax: 'rangeWrong' })
    expect(targetFaults({ ...range, value: '6', valueMax: '' })).toEqual({ valueMax: 'numberWrong' })
    expect(targetFaults({ ...range, value: '6', valueMax: '8' })).toEqual({})
  })

  it('that becomes qualitative loses its figure, and one that is no range its upper end', () => {
    const before = fieldsOf('target')
    expect(targetFields({ ...draft, comparator: 'qualitative' }, before)).toMatchObject({ value: null, valueMax: null })
    expect(targetFields({ ...draft, valueMax: '99' }, before).valueMax).toBeNull()
  })

  it('takes figures as people type them', () => {
    expect(targetFields({ ...draft, value: '１５,０００', dueYear: '2027年' }, fieldsOf('target'))).toMatchObject({
      value: 15000,
      dueYear: 2027,
    })
  })
})

describe('a figure of the text', () => {
  const draft = factDraft(fieldsOf('fact'))

  it('without a change has none, and a fall is negative', () => {
    const fields = (more: object) => factFields({ ...draft, ...more }, fieldsOf('fact')).change
    expect(fields({ change: '', changeUnit: '', versus: '' })).toBeNull()
    expect(fields({ change: '－3.2' })).toEqual({ value: -3.2, unit: '%', versus: '上年' })
  })

  it('cannot be compared with something without saying by how much', () => {
    expect(factFaults({ ...draft, change: '' })).toEqual({ change: 'changeValueMissing' })
  })
})

it('a duty needs a bearer, and an amount its unit', () => {
  expect(dutyFaults({ ...dutyDraft(fieldsOf('duty')), bearer: [] })).toEqual({ bearer: 'bearerMissing' })
  expect(benefitFaults({ ...benefitDraft(fieldsOf('benefit')), unit: '' })).toEqual({ unit: 'unitMissing' })
})

test('the upper end of an amount is itself where it is a ceiling, and above it in a range', () => {
  const fields = fieldsOf('benefit')
  const draft = benefitDraft(fields)
  expect(draft.limit).toBe('ceiling')
  expect(benefitFields({ ...draft, amount: '30' }, fields)).toMatchObject({ amount: 30, amountMax: 30 })
  expect(benefitFields({ ...draft, limit: 'plain' }, fields).amountMax).toBeNull()
  expect(benefitFaults({ ...draft, limit: 'range', amountMax: '15' })).toEqual({ amountMax: 'rangeWrong' })
})
