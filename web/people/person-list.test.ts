import type { Person } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { firstState, type TableState } from '../ui/data-table/table-state.ts'
import { listPersons, noRole } from './person-list.ts'
import { personState } from './person-state.ts'

const now = new Date('2026-11-21T09:00:00Z')
const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name,
  login: `login-${name}`,
  name,
  post: null,
  body: null,
  telephone: null,
  roles: [],
  mustChangePassword: false,
  lockedUntil: null,
  closedAt: null,
  isInvented: false,
  revision: 1,
  ...more,
})
const held = (role: string): Person['roles'][number] => {
  const label = { zh: role, en: role }
  return { id: role, role, label, scope: { kind: 'city', id: '', label }, from: '2026-01-01', until: null }
}
const persons = [
  person('张三', {
    body: { id: 'port', label: { zh: '云渚市港务局', en: 'port authority' } },
    roles: [held('department')],
  }),
  person('李四', { post: '处长', mustChangePassword: true }),
  person('王五', { closedAt: '2026-01-01T00:00:00Z', roles: [held('district')] }),
]
const names = (state: Partial<TableState>) =>
  listPersons(persons, { ...firstState, ...state }, 'zh', now).rows.map(({ name }) => name)

describe('the list of persons', () => {
  test('finds by name, account, post and body', () => {
    expect(names({ q: '李' })).toEqual(['李四'])
    expect(names({ q: 'LOGIN-王' })).toEqual(['王五'])
    expect(names({ q: '处长' })).toEqual(['李四'])
    expect(names({ q: '港务' })).toEqual(['张三'])
  })
  test('narrows by role, with those who have none, and by state', () => {
    expect(names({ filters: { roles: 'department,district' } })).toEqual(['张三', '王五'])
    expect(names({ filters: { roles: noRole } })).toEqual(['李四'])
    expect(names({ filters: { state: 'closed' } })).toEqual(['王五'])
    expect(names({ filters: { state: 'first', body: 'port' } })).toEqual([])
  })
  test('is in the order of pinyin, and turns', () => {
    expect(names({ sort: { key: 'name', isDescending: false } })).toEqual(['李四', '王五', '张三'])
    expect(names({ sort: { key: 'name', isDescending: true } })).toEqual(['张三', '王五', '李四'])
  })
  test('comes in pages, with the count of all', () => {
    const second = listPersons(persons, { ...firstState, page: 2, size: 2 }, 'zh', now)
    expect(second.rows.map(({ name }) => name)).toEqual(['王五'])
    expect(second.total).toBe(3)
  })
})

test('a lock that is over is none, and a closed account is closed whatever else it is', () => {
  const state = (more: Partial<Person>) => personState(person('张三', more), now)
  expect(state({ lockedUntil: '2026-11-21T09:30:00Z' })).toBe('locked')
  expect(state({ lockedUntil: '2026-11-21T08:30:00Z' })).toBe('open')
  expect(state({ closedAt: '2026-01-01T00:00:00Z', mustChangePassword: true })).toBe('closed')
})
