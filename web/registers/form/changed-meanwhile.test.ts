import type { EntryVersion } from '@linchpin/api'
import { expect, test } from 'vitest'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { withoutLabel } from './refusals.ts'

const version = (revision: number, changes: EntryVersion['changes'], person: string): EntryVersion => ({
  revision,
  kind: 'changed',
  changes,
  confirms: [],
  move: null,
  fromState: null,
  toState: null,
  rule: null,
  reason: null,
  source: null,
  asOf: null,
  confirmed: false,
  person,
  at: `2026-06-0${revision}T01:00:00.000Z`,
  import: null,
})

test('of what happened since, each field is told once, as the last person left it', () => {
  const history = [
    version(4, { staff: { from: 12, to: 15 } }, '丙'),
    version(3, { staff: { from: 10, to: 12 }, name: { from: '甲厂', to: '乙厂' } }, '乙'),
    version(2, { district: { from: null, to: 'east' } }, '甲'),
  ]
  expect(changedMeanwhile(history, 2).map(({ field, to, person }) => [field, to, person])).toEqual([
    ['staff', 15, '丙'],
    ['name', '乙厂', '乙'],
  ])
  expect(changedMeanwhile(history, 4)).toEqual([])
})

test('beside a field its label is not said again', () => {
  expect(withoutLabel('企业名称：必填', '企业名称')).toBe('必填')
  expect(withoutLabel('name: it is required', 'name')).toBe('it is required')
  expect(withoutLabel('必填', '企业名称')).toBe('必填')
})
