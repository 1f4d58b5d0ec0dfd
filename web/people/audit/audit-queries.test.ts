import { expect, test } from 'vitest'
import { auditAsked } from './audit-queries.ts'

test('a table asks for what is set on it, and for nothing else', () => {
  expect(auditAsked({ filters: {}, cursor: null })).toBe('')
  expect(auditAsked({ filters: { at: '2026-11-01..', action: 'person.added,session.opened' }, cursor: '400' })).toBe(
    'action=person.added%2Csession.opened&from=2026-11-01&before=400',
  )
})
