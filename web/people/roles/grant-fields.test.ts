import type { PeopleChoices, Person } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { type GrantTyped, grantFault, grantOf, nothingChosen, scopeOptions, withRole } from './grant-fields.ts'

const label = { zh: '', en: '' }
const choices: PeopleChoices = {
  roles: [
    { id: 'chain-chief', label, scopes: ['chain', 'city'], isOfficer: false },
    { id: 'district', label, scopes: ['district'], isOfficer: false },
    { id: 'enterprise', label, scopes: ['enterprise'], isOfficer: false },
  ],
  bodies: [
    { id: 'river-district', label, kind: 'district', level: 'district', names: [], initials: [] },
    { id: 'port', label, kind: 'department', level: 'city', names: [], initials: [] },
  ],
  chains: [{ id: 'bearings', label }],
}
const nobody: Person = {
  id: '1',
  login: 'zhang',
  name: '张三',
  post: null,
  body: null,
  telephone: null,
  roles: [],
  mustChangePassword: false,
  lockedUntil: null,
  closedAt: null,
  isInvented: false,
  revision: 1,
}
const typed = (more: Partial<GrantTyped>): GrantTyped => ({ ...nothingChosen('2026-11-21'), ...more })

describe('a grant', () => {
  test('begins with the kind of scope that its role is mostly held for', () => {
    expect(withRole(typed({ scope: 'port' }), 'chain-chief', choices)).toMatchObject({ kind: 'chain', scope: '' })
  })
  test('offers districts for a district, every body for a body, and nothing for the city', () => {
    expect(scopeOptions('district', choices)?.map(({ id }) => id)).toEqual(['river-district'])
    expect(scopeOptions('body', choices)).toHaveLength(2)
    expect(scopeOptions('city', choices)).toBeNull()
  })
  test('is complete with a scope, and for the whole city without', () => {
    expect(grantOf(typed({ role: 'chain-chief', kind: 'chain' }))).toBeNull()
    expect(grantOf(typed({ role: 'chain-chief', kind: 'city' }))).toEqual({
      role: 'chain-chief',
      scope: { kind: 'city', id: '' },
      from: '2026-11-21',
      until: null,
    })
  })
})

describe('a grant is refused', () => {
  test('where its days are turned or the role is held already', () => {
    const chosen = { role: 'chain-chief', kind: 'chain', scope: 'bearings' } as const
    expect(grantFault(typed({ ...chosen, until: '2026-11-20' }), nobody)).toBe('daysTurned')
    const scope = { kind: 'chain', id: 'bearings', label } as const
    const holder = {
      ...nobody,
      roles: [{ id: 'a', role: 'chain-chief', label, scope, from: '2026-01-01', until: null }],
    }
    expect(grantFault(typed(chosen), holder)).toBe('twice')
    expect(grantFault(typed({ ...chosen, kind: 'city', scope: '' }), holder)).toBeNull()
  })
  test('by a credit code as people type it: its length, its characters, its check', () => {
    const code = (scope: string) => grantFault(typed({ role: 'enterprise', kind: 'enterprise', scope }), nobody)
    expect(code('9112')).toBe('length')
    expect(code('91120000DEM0000005')).toBeNull()
    expect(code(' 91120000dem0000005')).toBeNull()
    expect(code('91120000DEM0000006')).toBe('check')
  })
})
