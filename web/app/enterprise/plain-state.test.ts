import { expect, test } from 'vitest'
import { plainState } from './plain-state.ts'

const label = { zh: '', en: '' }
const row = (id: string, more: { closedAt?: string; waitsForMe?: boolean } = {}) => ({
  ...{ closedAt: null, waitsForMe: false, state: { id, label, isFinal: false } },
  ...more,
})

test('a request is received, then handled, then waits for the enterprise, then is done', () => {
  expect(plainState(row('assigned'), 'assigned')).toBe('received')
  expect(plainState(row('planned'), 'assigned')).toBe('handling')
  expect(plainState(row('solved', { waitsForMe: true }), 'assigned')).toBe('confirm')
  expect(plainState(row('struckOff', { closedAt: '2026-01-01T00:00:00Z' }), 'assigned')).toBe('done')
})

test('while the first state is not known, nothing is called merely received', () => {
  expect(plainState(row('assigned'), undefined)).toBe('handling')
})
