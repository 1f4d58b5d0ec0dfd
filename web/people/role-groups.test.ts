import { expect, test } from 'vitest'
import { grouped } from './role-groups.ts'

const holder = (...roles: string[]) => ({ roles: roles.map((role) => ({ role })) })

test('persons stand in the order of those who use the system, by their first role', () => {
  const [audit, director, chief, both] = [
    holder('audit-officer'),
    holder('office-director'),
    holder('chain-chief'),
    holder('district', 'chain-chief'),
  ]
  expect(grouped([audit, director, chief, both])).toEqual([
    ['leader', [chief]],
    ['office', [director]],
    ['district', [both]],
    ['officers', [audit]],
  ])
})

test('a role that the pack adds and somebody without any stand last', () => {
  const [own, none] = [holder('harbour-master'), holder()]
  expect(grouped([own, none, holder('enterprise')]).at(-1)).toEqual(['others', [own, none]])
})
