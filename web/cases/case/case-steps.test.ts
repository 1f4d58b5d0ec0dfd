import { expect, test } from 'vitest'
import { caseSteps } from './case-steps.ts'
import { mainLine } from './main-line.ts'

const named = (id: string, isFinal = false) => ({ id, label: { zh: id, en: id }, isFinal })
const task = {
  states: [
    ...['unassigned', 'assigned', 'returned', 'accepted', 'extending', 'finished'].map((id) => named(id)),
    ...['struckOff', 'ended'].map((id) => named(id, true)),
  ],
  moves: [
    { from: ['unassigned'], to: 'assigned' },
    { from: ['assigned'], to: 'accepted' },
    { from: ['assigned'], to: 'returned' },
    { from: ['returned'], to: 'assigned' },
    { from: ['accepted'], to: 'accepted' },
    { from: ['accepted'], to: 'extending' },
    { from: ['extending'], to: 'accepted' },
    { from: ['accepted'], to: 'finished' },
    { from: ['finished'], to: 'struckOff' },
    { from: ['finished'], to: 'accepted' },
    { from: ['unassigned', 'assigned', 'returned', 'accepted', 'extending'], to: 'ended' },
  ],
}
const line = mainLine(task.states, task.moves)
const moved = (day: number, label: string, from: string, to: string) => ({
  at: `2026-03-${String(day).padStart(2, '0')}T01:00:00.000Z`,
  move: { label: { zh: label, en: label }, from: named(from).label, to: named(to).label },
})
const walked = (state: string, history: readonly ReturnType<typeof moved>[]) =>
  caseSteps(
    {
      state: task.states.find(({ id }) => id === state) ?? named(state),
      states: task.states,
      openedAt: '2026-03-01T01:00:00.000Z',
      history,
    },
    line,
  )
const told = (steps: ReturnType<typeof walked>) => steps.map(({ id, status }) => `${id} ${status}`)

test('the usual way is the longest one forward to the first end; returns and other ends lie beside it', () => {
  expect(line).toEqual(['unassigned', 'assigned', 'accepted', 'finished', 'struckOff'])
})

test('a case in the middle has passed what lies behind it, with the days', () => {
  const steps = walked('accepted', [
    moved(3, '签收', 'assigned', 'accepted'),
    moved(2, '交办', 'unassigned', 'assigned'),
  ])
  expect(told(steps)).toEqual([
    'unassigned passed',
    'assigned passed',
    'accepted here',
    'finished ahead',
    'struckOff ahead',
  ])
  expect(steps.map(({ at }) => at?.slice(0, 10) ?? null)).toEqual([
    '2026-03-01',
    '2026-03-02',
    '2026-03-03',
    null,
    null,
  ])
})

test('a case that was returned stands beside the line, and the return shows where it began', () => {
  const steps = walked('returned', [
    moved(2, '交办', 'unassigned', 'assigned'),
    moved(3, '退回', 'assigned', 'returned'),
  ])
  expect(told(steps)).toEqual([
    'unassigned passed',
    'assigned passed',
    'returned here',
    'accepted ahead',
    'finished ahead',
    'struckOff ahead',
  ])
  expect(steps[1]?.detours.map(({ label }) => label.zh)).toEqual(['退回'])
  expect(steps[2]?.isAside).toBe(true)
})

test('a result that was sent back is no longer reached, and says that it was', () => {
  const steps = walked('accepted', [
    moved(2, '交办', 'unassigned', 'assigned'),
    moved(3, '签收', 'assigned', 'accepted'),
    moved(4, '申请销号', 'accepted', 'finished'),
    moved(5, '佐证不足退办', 'finished', 'accepted'),
  ])
  expect(told(steps).slice(2)).toEqual(['accepted here', 'finished ahead', 'struckOff ahead'])
  expect(steps[3]?.detours).toEqual([
    { label: { zh: '佐证不足退办', en: '佐证不足退办' }, at: '2026-03-05T01:00:00.000Z' },
  ])
  expect(steps[2]?.at).toBe('2026-03-05T01:00:00.000Z')
})

test('what ended on the way drops the rest of the line', () => {
  const steps = walked('ended', [moved(2, '交办', 'unassigned', 'assigned'), moved(3, '调整终止', 'assigned', 'ended')])
  expect(told(steps)).toEqual([
    'unassigned passed',
    'assigned passed',
    'ended ended',
    'accepted dropped',
    'finished dropped',
    'struckOff dropped',
  ])
})

test('a state that was passed over says so', () => {
  expect(told(walked('finished', [moved(4, '直接完成', 'unassigned', 'finished')]))).toEqual([
    'unassigned passed',
    'assigned skipped',
    'accepted skipped',
    'finished here',
    'struckOff ahead',
  ])
})

test('what came in on the way was in the states before without our knowing', () => {
  const steps = walked('accepted', [])
  expect(told(steps).slice(0, 3)).toEqual(['unassigned before', 'assigned before', 'accepted here'])
  expect(steps[2]?.at).toBe('2026-03-01T01:00:00.000Z')
})

test('a lifecycle without an end is the state that it begins in', () => {
  expect(mainLine([named('kept')], [])).toEqual(['kept'])
  expect(mainLine([], [])).toEqual([])
})
