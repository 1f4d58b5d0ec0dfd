import { expect, test } from 'vitest'
import { firstAgenda, newAgenda } from './agenda.ts'

let made = 0
const newId = () => `id-${++made}`
const { items } = firstAgenda(
  'meeting',
  { papers: [{ label: { zh: '任务清单', en: 'tasks' }, from: { kind: 'case', id: 'task' } }] },
  newId,
)
const [first, tasks] = items
const wanted = (...given: readonly (string | undefined)[]) =>
  given.map((id) => (id === undefined ? { id: null, title: '临时议题' } : { id, title: `议题 ${id}` }))
const arrange = (given: ReturnType<typeof wanted>, from = items, decidedOn: readonly string[] = []) =>
  newAgenda('meeting', from, given, new Set(decidedOn), newId)

test('the first item is what the last meeting decided, then one for each paper', () => {
  expect(items.map(({ title }) => title)).toEqual(['上次会议议定事项落实情况', '任务清单'])
  expect(items.every(({ paperId }) => paperId !== null)).toBe(true)
})

test('an item can be added between others, renamed and taken away again', () => {
  const more = arrange(wanted(first?.id, undefined, tasks?.id))
  expect(more.map(({ title, position }) => [position, title])).toEqual([
    [0, `议题 ${first?.id}`],
    [1, '临时议题'],
    [2, `议题 ${tasks?.id}`],
  ])
  expect(arrange(wanted(first?.id, tasks?.id), more)).toHaveLength(2)
})

test('nothing stands before the last decisions, no paper is left out, no item comes twice', () => {
  for (const order of [[tasks?.id, first?.id], [first?.id], [undefined, first?.id, tasks?.id]])
    expect(() => arrange(wanted(...order))).toThrow('meeting-agenda-wrong')
  expect(() => arrange(wanted(first?.id, tasks?.id, tasks?.id))).toThrow('meeting-agenda-wrong')
  expect(() => arrange(wanted(first?.id, tasks?.id, 'another'))).toThrow('meeting-item-unknown')
})

test('an item that has minutes or a decision stays', () => {
  const more = arrange(wanted(first?.id, tasks?.id, undefined))
  const added = more[2]?.id ?? ''
  const minuted = more.map((item) => (item.id === added ? { ...item, minutes: '已讨论' } : item))
  expect(() => arrange(wanted(first?.id, tasks?.id), minuted)).toThrow('meeting-agenda-wrong')
  expect(() => arrange(wanted(first?.id, tasks?.id), more, [added])).toThrow('meeting-agenda-wrong')
  expect(arrange(wanted(first?.id, tasks?.id), more)).toHaveLength(2)
})
