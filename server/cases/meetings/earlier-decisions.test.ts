import type { DecisionStanding } from '@linchpin/api'
import { ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { nobodys } from '../../people/index.ts'
import { decisionsPaper, type Remembered, standingOf } from './earlier-decisions.ts'
import { isGivenUp } from './given-up.ts'

const remembered = (id: string, standing: DecisionStanding, due: string, isOfLast = true): Remembered => ({
  row: {
    ...{ id, content: id, due, standing, daysLate: 0 },
    meeting: { id: isOfLast ? 'last' : 'before', title: '每周调度会', heldOn: '2022-04-11' },
    lead: { id: 'industry-bureau', label: { zh: '市工业和信息化局', en: 'industry' } },
    task: { id, number: id, state: { zh: '办理中', en: 'accepted' } },
  },
  of: nobodys,
  isOfLast,
})

test('a decision is overdue after its own day, done when its case ended with a result, ended when it was given up', () => {
  const open = { closedAt: null, isGivenUp: false }
  expect(standingOf(open, '2022-04-18', '2022-04-18')).toBe('underWay')
  expect(standingOf(open, '2022-04-17', '2022-04-18')).toBe('overdue')
  expect(standingOf({ closedAt: '2022-05-01T00:00:00Z', isGivenUp: false }, '2022-04-17', '2022-06-01')).toBe('done')
  expect(standingOf({ closedAt: '2022-05-01T00:00:00Z', isGivenUp: true }, '2022-04-17', '2022-06-01')).toBe('ended')
})

test('of the last meeting all is told, of those before what is still open; the overdue come first', () => {
  const paper = decisionsPaper([
    remembered('done', 'done', '2022-04-12'),
    remembered('running', 'underWay', '2022-05-12'),
    remembered('late', 'overdue', '2022-04-15'),
    remembered('old-done', 'done', '2022-03-01', false),
    remembered('old-late', 'overdue', '2022-03-02', false),
  ])
  if (paper.kind !== 'decisions') throw new Error('not a paper of decisions')
  expect(paper.decisions.map(({ row }) => row.id)).toEqual(['old-late', 'late', 'running', 'done'])
  expect(paper.counts).toEqual({ done: 1, ended: 0, underWay: 1, overdue: 2 })
})

test('a task is given up where it was ended for a reason, and not where it was struck off', () => {
  const task = ofKind(pack, 'case').find(({ id }) => id === 'task')
  const states = Object.keys(task?.states ?? {}).filter((state) => task && isGivenUp(task, state))
  expect(states).toEqual(['ended'])
})
