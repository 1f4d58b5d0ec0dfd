import { ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { problem } from '../../../pack-kit/fixtures/yunzhu/cases.ts'
import { createBodyTree } from '../../people/index.ts'
import { checkDecision, type GivenDecision } from './check-decision.ts'
import { handingOut } from './hand-out.ts'

const bodies = createBodyTree(pack)
const good = { content: ' 一个月内完成供地 ', lead: 'planning-resources', cooperating: ['dongli'], due: '2022-05-06' }
const check = (more: Partial<GivenDecision> = {}) => checkDecision({ ...good, ...more }, '2022-04-18', bodies)

test('a decision with content, one in the lead and a day can be handed out, on the day of the meeting at the earliest', () => {
  expect(check()).toEqual({ ...good, content: '一个月内完成供地' })
  expect(check({ due: '2022-04-18', cooperating: undefined })).toMatchObject({ due: '2022-04-18', cooperating: [] })
})

test.each([
  ['decision-content-missing', { content: ' ' }],
  ['decision-lead-missing', { lead: null }],
  ['decision-due-missing', { due: null }],
  ['decision-due-early', { due: '2022-04-17' }],
  ['decision-body-unknown', { lead: 'nobody' }],
  ['decision-body-unknown', { cooperating: ['nobody'] }],
  ['decision-body-twice', { cooperating: ['dongli', 'dongli'] }],
  ['decision-body-twice', { cooperating: ['planning-resources'] }],
] as const)('%s: %o is refused', (code, wrong) => {
  expect(() => check(wrong)).toThrow(code)
})

test('a task goes to its body by the move that asks for nothing but the lead', () => {
  const task = ofKind(pack, 'case').find(({ id }) => id === 'task')
  expect(task && handingOut(task, ['content', 'lead', 'cooperating', 'due', 'origin'])).toBe('assign')
  expect(task && handingOut(task, ['content', 'due'])).toBeNull()
})

test('a case that is with its body from the start stays where it is, and nobody answers in its place', () => {
  expect(handingOut(problem, ['title', 'responsible', 'due'])).toBeNull()
})
