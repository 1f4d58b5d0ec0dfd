import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { createBodyTree } from '../../people/index.ts'
import { checkDecision, type GivenDecision } from './check-decision.ts'

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
