import { expect, test } from 'vitest'
import { emptyDecision, faultOf, withGuess } from './decision-draft.ts'

const whole = { ...emptyDecision, content: '完成供地', lead: 'land', due: '2026-12-01' }

test('what is missing is told one after the other, a day before the meeting last', () => {
  expect(faultOf(emptyDecision, '2026-11-20')).toBe('content')
  expect(faultOf({ ...whole, lead: null }, '2026-11-20')).toBe('lead')
  expect(faultOf({ ...whole, due: '' }, '2026-11-20')).toBe('due')
  expect(faultOf({ ...whole, due: '2026-11-19' }, '2026-11-20')).toBe('early')
  expect(faultOf({ ...whole, due: '2026-11-20' }, '2026-11-20')).toBeNull()
})

test('what nobody chose follows the words, what was chosen stays', () => {
  const guess = { lead: 'finance', cooperating: ['land', 'shazhou'], due: '2026-12-31' }
  expect(withGuess(emptyDecision, guess, new Set())).toMatchObject({
    lead: 'finance',
    cooperating: ['land', 'shazhou'],
    due: '2026-12-31',
  })
  expect(withGuess(whole, guess, new Set(['lead', 'due'] as const))).toMatchObject({
    lead: 'land',
    cooperating: ['shazhou'],
    due: '2026-12-01',
  })
  const nothing = { lead: null, cooperating: [], due: null }
  expect(withGuess({ ...whole, due: '2026-12-31' }, nothing, new Set())).toMatchObject({ lead: null, due: '' })
})
