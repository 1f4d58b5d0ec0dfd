import type { CaseField, CaseMove } from '@linchpin/api'
import { expect, test } from 'vitest'
import { answersOf } from './answers.ts'

const label = { zh: '', en: '' }
const move = (id: string, more: Partial<CaseMove>): CaseMove => ({
  ...{ id, label, to: { id: 'x', label, isFinal: false }, asks: [], reason: null, evidence: null, by: [] },
  ...{ isAllowed: true, refusal: null, needs: null },
  ...more,
})
const final = { to: { id: 'done', label, isFinal: true } }
const field = (name: string, kind: CaseField['kind']): CaseField => ({
  ...{ name, label, kind, unit: null, options: null, register: null },
  ...{ isRequired: false, isMany: false, isPersonal: false },
})
const fields = [field('rating', 'choice'), field('result', 'text')]

test('closes by the move that asks for one choice, and goes back by the one that asks why', () => {
  const moves = [move('rate', { ...final, asks: ['rating'] }), move('reopen', { reason: 'required' })]
  expect(answersOf({ moves, fields })).toMatchObject({ close: { id: 'rate' }, back: { id: 'reopen' } })
})

test('what is not this person’s to say is no answer', () => {
  const moves = [move('callBack', { ...final, asks: ['rating'], isAllowed: false })]
  expect(answersOf({ moves, fields })).toBeUndefined()
})

test('a lifecycle that asks for more is left to its own form', () => {
  expect(answersOf({ moves: [move('rate', { ...final, asks: ['rating', 'result'] })], fields })).toBeUndefined()
  expect(answersOf({ moves: [move('rate', { ...final, asks: ['result'] })], fields })).toBeUndefined()
})
