import type { Commitment, MeasureFields } from '@linchpin/api'
import { describe, expect, it } from 'vitest'
import { changedFields, isAlreadyDone, outcomeOf } from './review-outcome.ts'

const fields: MeasureFields = {
  quote: '加强监管',
  action: '加强监管',
  leads: ['市商务局'],
  cooperating: [],
  deadline: null,
  responsibility: 'lead',
  modality: 'obligation',
}
const item: Commitment = {
  id: 'm1',
  kind: 'measure',
  clause: '一',
  start: 0,
  end: 4,
  state: 'proposed',
  origin: 'compiled',
  proposed: fields,
  current: fields,
  corrected: false,
  revision: 1,
  reviewedBy: null,
  reviewedAt: null,
  carriedFrom: null,
}

describe('the outcome of a review', () => {
  it('a correction confirms and keeps the fields that it does not name', () => {
    const after = outcomeOf(item, { action: 'correct', fields: { deadline: '2025' } })
    expect([after.state, after.corrected, after.current.deadline, after.current.leads]).toEqual([
      'confirmed',
      true,
      '2025',
      ['市商务局'],
    ])
  })

  it('reopening brings back what the compiler proposed', () => {
    const corrected = outcomeOf(item, { action: 'correct', fields: { deadline: '2025' } })
    expect(outcomeOf(corrected, { action: 'reopen' })).toEqual(item)
  })

  it('a command that was carried out before its answer got lost counts as done', () => {
    const current = { ...outcomeOf(item, { action: 'confirm' }), revision: 2 }
    expect(isAlreadyDone(current, item, { action: 'confirm' })).toBe(true)
    expect(isAlreadyDone(current, item, { action: 'reject' })).toBe(false)
  })

  it('names the fields in which two states differ', () => {
    expect(changedFields(fields, { ...fields, leads: ['市科技局'], deadline: '2025' })).toEqual(['leads', 'deadline'])
  })
})
