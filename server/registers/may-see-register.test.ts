import { describe, expect, test } from 'vitest'
import { type Assignment, nobodys } from '../people/index.ts'
import { isOpen, registerAccess, standingOn } from './may-see-register.ts'

const widen = (body: string) => (body === 'east-shore' ? ['harbour-zone'] : [])
const kept = { keptBy: ['department', 'district'], openTo: ['enterprise'], isPublic: false }
const listed = { keptBy: ['department'], openTo: [], isPublic: true }
const as = (role: string, kind: Assignment['scope']['kind'] = 'city', id = ''): Assignment[] => [
  { role, scope: { kind, id } },
]
const seen = (assignments: Assignment[], register = kept) =>
  registerAccess(assignments, 'registers.read', register, widen)
const of = (more: Partial<typeof nobodys>) => ({ ...nobodys, ...more })

describe('who sees a register that is not public', () => {
  test('a department that keeps it sees all of it, whatever body it belongs to', () => {
    const access = seen(as('department', 'body', 'industry-bureau'))
    expect([access.keeps, access.sees]).toEqual(['city', 'city'])
  })

  test('a department that does not keep it sees nothing', () => {
    expect(isOpen(seen(as('department', 'body', 'x'), { ...kept, keptBy: ['district'] }))).toBe(false)
  })

  test('a district that keeps it sees what is its own and what lies below it', () => {
    const access = seen(as('district', 'district', 'east-shore'))
    expect(standingOn(access, of({ bodies: ['harbour-zone'] }), 'proposed')).toBe('keeper')
    expect(standingOn(access, of({ bodies: ['west-hill'] }), 'admitted')).toBeNull()
  })

  test.each(['congress', 'conference', 'institution', 'district'])(
    '%s, which does not keep it, sees nothing',
    (role) => {
      expect(isOpen(seen(as(role), { ...kept, keptBy: ['department'] }))).toBe(false)
    },
  )

  test('a chief and a task force see what belongs to their chain', () => {
    for (const role of ['chain-chief', 'task-force']) {
      const access = seen(as(role, 'chain', 'robots'))
      expect(standingOn(access, of({ chains: ['robots'] }), 'proposed'), role).toBe('reader')
      expect(standingOn(access, of({ chains: ['bearings'] }), 'admitted'), role).toBeNull()
    }
  })

  test('an enterprise sees itself where the register is open to it, and nothing where it is not', () => {
    const own = as('enterprise', 'enterprise', '91990100MA00000018')
    expect(standingOn(seen(own), of({ enterprises: ['91990100MA00000018'] }), 'proposed')).toBe('asker')
    expect(standingOn(seen(own), of({ enterprises: ['91990100MA00000026'] }), 'admitted')).toBeNull()
    expect(isOpen(seen(own, { ...kept, openTo: [] }))).toBe(false)
  })

  test('the offices keep every register', () => {
    expect(seen(as('headquarters-office'), { ...kept, keptBy: ['conference'] }).keeps).toBe('city')
  })
})

describe('a public register', () => {
  test('shows to others what is admitted, and not what is proposed or refused', () => {
    const access = seen(as('congress'), listed)
    expect(['admitted', 'proposed', 'refused', 'exited'].map((state) => standingOn(access, nobodys, state))).toEqual([
      'reader',
      null,
      null,
      null,
    ])
  })

  test('is still not open to who may read no register', () => {
    expect(isOpen(seen(as('inspector'), listed))).toBe(false)
    expect(isOpen(seen(as('audit-officer'), listed))).toBe(false)
  })
})

test('what somebody may see is more than what the same person may change', () => {
  const chief = as('chain-chief', 'chain', 'robots')
  expect(isOpen(registerAccess(chief, 'registers.read', kept, widen))).toBe(true)
  expect(isOpen(registerAccess(chief, 'registers.write', kept, widen))).toBe(false)
})
