import { ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { problem } from '../../../pack-kit/fixtures/yunzhu/cases.ts'
import { handingMove } from './hand-to-lead.ts'

const task = ofKind(pack, 'case').find(({ id }) => id === 'task')
const open = { content: '一个月内完成供地', due: '2022-05-06', origin: 'meeting' }

test('a task goes to its body by the move that asks for nothing but the lead', () => {
  expect(task && handingMove(task, { state: task.initial, fields: { ...open, lead: 'finance-bureau' } })).toBe('assign')
})

test('a task without a lead waits', () => {
  expect(task && handingMove(task, { state: task.initial, fields: open })).toBeNull()
})

test('a move that asks for what is not there yet hands nothing over', () => {
  const asking = { ...task?.moves.assign, asks: ['lead', 'progress'] } as (typeof problem.moves)[string]
  const fields = { ...open, lead: 'finance-bureau' }
  const given = (more: object) =>
    task && handingMove({ ...task, moves: { assign: asking } }, { state: task.initial, fields: { ...fields, ...more } })
  expect(given({})).toBeNull()
  expect(given({ progress: '已启动' })).toBe('assign')
})

test('a case that is with its body from the start stays where it is, and nobody answers in its place', () => {
  const fields = { title: '用电', responsible: 'industry-bureau', due: '2026-05-06', reply: '已协调' }
  expect(handingMove(problem, { state: problem.initial, fields })).toBeNull()
})
