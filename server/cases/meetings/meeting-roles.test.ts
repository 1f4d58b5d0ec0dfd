import { ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import type { Assignment, ScopeKind } from '../../people/index.ts'
import { type Attended, attends, isOfChain, runs } from './meeting-roles.ts'

const kind = (id: string) => ofKind(pack, 'meeting').find((each) => each.id === id) as Attended['kind']
const [chain, other] = ofKind(pack, 'chain')
const [taskForce, otherForce] = [chain?.taskForce ?? null, other?.taskForce ?? null]
const ofForce: Attended = { kind: kind('task-force-meeting'), chain: chain?.id ?? '', taskForce }
const weekly: Attended = { kind: kind('weekly-dispatch'), chain: null, taskForce: null }

const as = (role: string, scope: ScopeKind = 'city', id = ''): readonly Assignment[] => [
  { role, scope: { kind: scope, id } },
]
const mayRun = (role: string) => ['headquarters-office', 'office-director', 'task-force'].includes(role)

test('only what task forces chair is held chain by chain', () => {
  const held = ofKind(pack, 'meeting').filter(isOfChain)
  expect(held.map(({ id }) => id)).toEqual(['task-force-meeting'])
})

test('who sits in a meeting reads it, and nobody else', () => {
  expect(attends(as('district', 'district', 'dongli'), weekly)).toBe(true)
  expect(attends(as('chain-chief', 'chain', chain?.id), weekly)).toBe(true)
  expect(attends(as('congress'), weekly)).toBe(false)
  expect(attends(as('task-force', 'chain', chain?.id), { ...weekly, kind: kind('promotion-meeting') })).toBe(false)
})

test('a task force and a chief see the meetings of their own chain only', () => {
  for (const role of ['task-force', 'chain-chief']) {
    expect(attends(as(role, 'chain', chain?.id), ofForce)).toBe(true)
    expect(attends(as(role, 'chain', other?.id), ofForce)).toBe(false)
  }
  expect(attends(as('department', 'body', 'industry-bureau'), ofForce)).toBe(true)
})

test('the office runs every meeting, a task force its own, a department none', () => {
  expect(runs(as('headquarters-office'), weekly, mayRun)).toBe(true)
  expect(runs(as('headquarters-office'), ofForce, mayRun)).toBe(true)
  expect(runs(as('task-force', 'chain', chain?.id), ofForce, mayRun)).toBe(true)
  expect(runs(as('task-force', 'chain', other?.id), ofForce, mayRun)).toBe(false)
  expect(runs(as('task-force', 'chain', chain?.id), weekly, mayRun)).toBe(false)
  expect(runs(as('department', 'body', 'industry-bureau'), weekly, mayRun)).toBe(false)
})

test('a role that is held for a body runs what that body holds', () => {
  expect(taskForce).not.toBe(otherForce)
  expect(runs(as('task-force', 'body', taskForce ?? ''), ofForce, mayRun)).toBe(true)
  expect(runs(as('task-force', 'body', otherForce ?? ''), ofForce, mayRun)).toBe(false)
  expect(runs(as('office-director', 'body', weekly.kind.heldBy), weekly, mayRun)).toBe(true)
})
