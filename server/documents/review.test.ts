import type { Commitment, MeasureFields } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { ProblemError } from '../platform/problem/index.ts'
import { addition, changes, review } from './review.ts'

const text = {
  text: '一、建设专班。建立专班，按月调度。二、人才。引进人才。',
  clauses: [
    { ref: '一', start: 0, end: 18, tails: [] },
    { ref: '二', start: 18, end: 29, tails: [] },
  ],
}
const by = { name: '甲', at: '2026-03-01T00:00:00.000Z' }
const fields: MeasureFields = {
  quote: '建立专班，按月调度',
  action: '建立专班',
  leads: ['市发展改革委'],
  cooperating: [],
  deadline: null,
  responsibility: 'lead',
  modality: 'plan',
}
const item: Commitment = {
  id: 'm1',
  kind: 'measure',
  clause: '一',
  start: 7,
  end: 16,
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
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof ProblemError ? error.code : String(error)
  }
  return 'none'
}

describe('a review', () => {
  test('confirms, and keeps who and when', () => {
    const after = review(item, { action: 'confirm' }, text, by)
    expect(after).toMatchObject({
      state: 'confirmed',
      revision: 2,
      reviewedBy: '甲',
      reviewedAt: by.at,
      corrected: false,
    })
  })

  test('corrects, and thereby confirms', () => {
    const after = review(item, { action: 'correct', fields: { leads: ['市科技局'], deadline: '2026-06' } }, text, by)
    expect(after).toMatchObject({
      state: 'confirmed',
      corrected: true,
      current: { leads: ['市科技局'], deadline: '2026-06' },
    })
    expect(after.proposed).toEqual(fields)
  })

  test('moves the item to a corrected quote', () => {
    const after = review(item, { action: 'correct', fields: { quote: '按月调度' } }, text, by)
    expect(text.text.slice(after.start, after.end)).toBe('按月调度')
  })

  test('opens again as the compiler had it', () => {
    const corrected = review(item, { action: 'correct', fields: { action: '另一件事', quote: '按月调度' } }, text, by)
    const after = review(corrected, { action: 'reopen' }, text, by)
    expect(after).toMatchObject({
      state: 'proposed',
      corrected: false,
      current: fields,
      start: 7,
      end: 16,
      revision: 3,
    })
  })
})

describe('a wrong correction', () => {
  const correct = (wrong: Partial<MeasureFields>) =>
    codeOf(() => review(item, { action: 'correct', fields: wrong }, text, by))

  test('with words that the clause does not have is refused', () => {
    expect(correct({ quote: '引进人才' })).toBe('quote-not-found')
    expect(correct({ quote: '没有的话' })).toBe('quote-not-found')
  })

  test('with a responsibility and nobody named is refused', () => {
    expect(correct({ leads: [] })).toBe('lead-missing')
    expect(correct({ leads: [], responsibility: null })).toBe('none')
  })

  test('with a body that stands twice is refused', () => {
    expect(correct({ cooperating: ['市发展改革委'] })).toBe('body-twice')
  })
})

describe('an addition', () => {
  test('is confirmed from the start and has its place in the text', () => {
    const added = addition({ clause: '二', fields: { ...fields, quote: '引进人才' } }, text, by)
    expect(added).toMatchObject({ state: 'confirmed', origin: 'added', proposed: null, revision: 1 })
    expect(text.text.slice(added.start, added.end)).toBe('引进人才')
  })

  test('to a clause that is not there is refused', () => {
    expect(codeOf(() => addition({ clause: '九', fields }, text, by))).toBe('clause-not-found')
  })
})

test('the audit tells only what changed', () => {
  const after = review(item, { action: 'correct', fields: { deadline: '2026' } }, text, by)
  expect(changes(item, after)).toEqual({
    state: { before: 'proposed', after: 'confirmed' },
    deadline: { before: null, after: '2026' },
  })
})
