import type { CaseField } from '@linchpin/api'
import { expect, test } from 'vitest'
import { changesIn, isComplete, startDraft } from './case-draft.ts'

const field = (name: string, kind: CaseField['kind'], more: Partial<CaseField> = {}): CaseField => ({
  ...{ name, kind, label: { zh: name, en: name }, unit: null, options: null, register: null },
  ...{ isRequired: false, isMany: false, isPersonal: false },
  ...more,
})
const fields = [field('result', 'text', { isRequired: true }), field('scan', 'file'), field('cost', 'money')]

test('only what differs from the case is sent', () => {
  const before = startDraft(fields, { result: '已接电', cost: 1_000_000 })
  expect(changesIn(fields, before, before)).toEqual({})
  expect(changesIn(fields, before, { ...before, cost: '2' })).toEqual({ cost: 2_000_000 })
  expect(changesIn(fields, before, { ...before, cost: '' })).toEqual({ cost: null })
})

test('a field of one file is its id, and the last one that was added counts', () => {
  const before = startDraft(fields, { scan: 'a' })
  expect(before.scan).toEqual(['a'])
  expect(changesIn(fields, before, { ...before, scan: ['a', 'b'] })).toEqual({ scan: 'b' })
  expect(changesIn(fields, before, { ...before, scan: [] })).toEqual({ scan: null })
})

test('a required field that is empty keeps the form from being sent', () => {
  const draft = startDraft(fields, {})
  expect(isComplete(fields, draft)).toBe(false)
  expect(isComplete(fields, { ...draft, result: '已接电' })).toBe(true)
})
