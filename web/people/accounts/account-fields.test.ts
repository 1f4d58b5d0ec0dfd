import type { Person } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { accountChange, accountFaults, newAccount, typedOf } from './account-fields.ts'

const kept: Person = {
  id: '1',
  login: 'zhang',
  name: '张三',
  post: '科长',
  body: { id: 'port', label: { zh: '港务局', en: 'port authority' } },
  telephone: '138****5678',
  roles: [],
  mustChangePassword: false,
  lockedUntil: null,
  closedAt: null,
  isInvented: false,
  revision: 3,
}

describe('a new account', () => {
  test('has an account name and a name, and the rest may be missing', () => {
    expect(newAccount({ ...typedOf(null), login: ' li.si ', name: ' 李四 ' })).toEqual({
      login: 'li.si',
      name: '李四',
      post: null,
      body: null,
      telephone: null,
    })
  })
  test('tells every fault at once', () => {
    const typed = { ...typedOf(null), login: '李四', telephone: '没有' }
    expect(accountFaults(typed)).toEqual({ login: 'loginFault', name: 'nameFault', telephone: 'telephoneFault' })
    expect(accountFaults({ ...typed, login: 'li', name: '李四', telephone: '+86 22-2345 678' })).toEqual({})
  })
})

describe('a change', () => {
  test('says only what differs', () => {
    expect(accountChange(kept, typedOf(kept))).toEqual({})
    expect(accountChange(kept, { ...typedOf(kept), post: ' ', body: null })).toEqual({ post: null, body: null })
  })
  test('leaves the telephone that shows masked, sets a new one, or removes it', () => {
    expect(accountChange(kept, { ...typedOf(kept), telephone: '022-1234567' })).toEqual({ telephone: '022-1234567' })
    expect(accountChange(kept, { ...typedOf(kept), removesTelephone: true })).toEqual({ telephone: null })
  })
})
