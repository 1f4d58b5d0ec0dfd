import type { TaskRow, TaskTable } from '@linchpin/api'
import { expect, it } from 'vitest'
import { bodySpans, filterGroups, rowsOfBody } from './task-filter.ts'

const row = (commitment: string, leads: string[], state: TaskRow['state'] = 'proposed'): TaskRow => ({
  commitment,
  clause: '一',
  action: '',
  leads,
  cooperating: [],
  responsibility: 'byDuty',
  deadline: null,
  state,
})
const rows = [row('a', ['甲局', '乙局']), row('b', ['甲局', '乙局']), row('c', ['乙局'], 'confirmed')]
const groups = [{ number: 1, clause: '一', heading: '保供', rows }]

it('bodies that the rows of a group share are named once', () => {
  expect(bodySpans(rows)).toEqual([2, 0, 1])
})

it('a body filter keeps the rows that name the body, and drops groups without any', () => {
  expect(filterGroups(groups, { body: '甲局' })[0]?.rows.map(({ commitment }) => commitment)).toEqual(['a', 'b'])
  expect(filterGroups(groups, { body: '丙局' })).toEqual([])
})

it('the rows of a body carry its role', () => {
  const table = {
    groups,
    bodies: [{ name: '乙局', rows: [{ commitment: 'c', role: 'byDuty' }] }],
  } as unknown as TaskTable
  expect(rowsOfBody(table, '乙局', {}).map(({ row: one, role }) => [one.commitment, role])).toEqual([['c', 'byDuty']])
})
