import { ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { nobodys } from '../../people/index.ts'
import { casesPaper, type LiveCase } from './cases-paper.ts'
import type { PaperContent } from './paper-content.ts'
import { visiblePaper } from './visible-paper.ts'

const task = ofKind(pack, 'case').find(({ id }) => id === 'task')
if (task === undefined) throw new Error('the pack has no task')

const view = {
  day: '2022-04-18',
  since: '2022-04-11',
  sinceAt: '2022-04-11T01:00:00Z',
  deciders: ['chain-chief', 'headquarters-office', 'office-director'],
  bodyLabel: (id: string) => ({ id, label: { zh: id, en: id } }),
}
const live = (number: string, more: Partial<LiveCase> = {}): LiveCase => ({
  ...{ id: number, number, title: `事项${number}`, state: 'accepted', lead: 'industry-bureau', about: null },
  ...{ due: '2022-12-31', dueBecause: 'deadline', warnFrom: '2022-12-28', waitsFor: ['department'] },
  ...{ openedAt: '2022-01-10T02:00:00Z', stateSince: '2022-02-10T02:00:00Z', reportedAt: '2022-03-01T02:00:00Z' },
  ...{ closedAt: null, of: { ...nobodys, bodies: ['industry-bureau'] } },
  ...more,
})
const paper = (...cases: LiveCase[]) => {
  const made = casesPaper(task, cases, view)
  if (made.kind !== 'case') throw new Error('not a paper of cases')
  return made
}
const numbers = ({ rows }: { rows: readonly { row: { number: string | null } }[] }) => rows.map(({ row }) => row.number)

test('the figures count what is open by light and state, and what came and went since the last meeting', () => {
  const { counts } = paper(
    live('1'),
    live('2', { due: '2022-04-01' }),
    live('3', { state: 'assigned', openedAt: '2022-04-12T02:00:00Z', reportedAt: null }),
    live('4', { state: 'struckOff', closedAt: '2022-04-13T02:00:00Z' }),
  )
  expect(counts).toMatchObject({ open: 3, opened: 1, closed: 1 })
  expect(counts.lights).toEqual([
    { light: 'red', count: 1 },
    { light: 'yellow', count: 0 },
    { light: 'green', count: 1 },
    { light: 'noData', count: 1 },
  ])
  expect(counts.states.map(({ state, count }) => [state, count])).toEqual([
    ['assigned', 1],
    ['accepted', 2],
  ])
})

test('a line says what it is about and whose it is: without a lead, the district’s', () => {
  const { moved } = paper(
    live('1', { about: '云渚轴承有限公司', stateSince: '2022-04-12T02:00:00Z' }),
    live('2', {
      about: '事项2',
      lead: null,
      of: { ...nobodys, districts: ['beichen'] },
      reportedAt: '2022-04-12T01:00:00Z',
    }),
    live('3', { lead: null, reportedAt: '2022-04-12T00:00:00Z' }),
  )
  expect(moved.rows.map(({ row }) => [row.number, row.about, row.lead?.id])).toEqual([
    ['1', '云渚轴承有限公司', 'industry-bureau'],
    ['2', undefined, 'beichen'],
    ['3', undefined, undefined],
  ])
})

test('what is late stands with the longest late first', () => {
  const { late } = paper(live('1', { due: '2022-04-17' }), live('2', { due: '2022-03-17' }), live('3'))
  expect(late.rows.map(({ row }) => [row.number, row.daysLate])).toEqual([
    ['2', 32],
    ['1', 1],
  ])
})

test('what waits for the office or the chair asks for a decision; a result that waits for a look does not', () => {
  const { toDecide } = paper(
    live('1', { state: 'extending', waitsFor: ['office-director'] }),
    live('2', { state: 'finished', waitsFor: ['headquarters-office', 'task-force'] }),
    live('3'),
  )
  expect(numbers(toDecide)).toEqual(['1'])
})

test('what moved was moved or told of after the papers of the last meeting were frozen, the newest first', () => {
  const { moved } = paper(
    live('1', { stateSince: '2022-04-12T02:00:00Z' }),
    live('2', { reportedAt: '2022-04-15T02:00:00Z' }),
    live('3', { reportedAt: '2022-04-11T00:59:00Z' }),
    live('4', { reportedAt: '2022-04-11T01:01:00Z' }),
  )
  expect(numbers(moved)).toEqual(['2', '1', '4'])
})

test('a reader sees the counts of the meeting and the lines within reach', () => {
  const body = paper(
    live('1', { due: '2022-04-01' }),
    live('2', { due: '2022-04-02', of: { ...nobodys, bodies: ['dongli'], districts: ['dongli'] } }),
  )
  const content: PaperContent = { asOf: view.day, frozenAt: null, body }
  const district = { ...nobodys, districts: ['dongli'], bodies: ['dongli'] }
  const seen = visiblePaper(content, { cases: district, registers: 'city' })
  const all = visiblePaper(content, { cases: 'city', registers: 'city' })
  if (seen.kind !== 'case' || all.kind !== 'case') throw new Error('not a paper of cases')
  expect([seen.late.total, seen.late.outOfReach, seen.late.rows.map(({ number }) => number)]).toEqual([2, 1, ['2']])
  expect(all.late.rows).toHaveLength(2)
  expect(seen.counts).toEqual(all.counts)
})
