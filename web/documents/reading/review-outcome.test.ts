import { changedFields } from '@linchpin/api/changed-fields'
import { describe, expect, it } from 'vitest'
import { commitmentOf, fieldsOf } from './fixtures/commitment.ts'
import { correctionOf, isAlreadyDone, outcomeOf } from './review-outcome.ts'

const item = commitmentOf('measure')

describe('the outcome of a review', () => {
  it('a correction confirms and keeps the fields that it does not name', () => {
    const after = outcomeOf(item, { action: 'correct', kind: 'measure', fields: { deadline: '2025' } })
    expect(after).toMatchObject({
      state: 'confirmed',
      corrected: true,
      current: { deadline: '2025', leads: ['市商务局'] },
    })
  })

  it('reopening brings back what the compiler proposed', () => {
    const corrected = outcomeOf(item, { action: 'correct', kind: 'measure', fields: { deadline: '2025' } })
    expect(outcomeOf(corrected, { action: 'reopen' })).toEqual(item)
  })

  it('a command that was carried out before its answer got lost counts as done', () => {
    const current = { ...outcomeOf(item, { action: 'confirm' }), revision: 2 }
    expect(isAlreadyDone(current, item, { action: 'confirm' })).toBe(true)
    expect(isAlreadyDone(current, item, { action: 'reject' })).toBe(false)
  })
})

describe('a correction', () => {
  it('sends only what changed, under the kind of the item', () => {
    const target = fieldsOf('target')
    expect(correctionOf('target', target, { ...target, value: 90, comparator: 'gte' })).toEqual({
      action: 'correct',
      kind: 'target',
      fields: { comparator: 'gte', value: 90 },
    })
  })

  it('that changes nothing confirms', () => {
    expect(correctionOf('fact', fieldsOf('fact'), { ...fieldsOf('fact') })).toEqual({ action: 'confirm' })
  })
})

it('the order of keys in a value is no difference', () => {
  const fact = fieldsOf('fact')
  expect(changedFields('fact', fact, { ...fact, change: { versus: '上年', unit: '%', value: 4.5 } })).toEqual([])
})
