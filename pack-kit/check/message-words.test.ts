/** What messages have to say for somebody who did not write the check. */
import { expect, test } from 'vitest'
import { defineCase } from '../definitions/case.ts'
import { brokenPack, type Changes } from '../fixtures/broken-pack.ts'
import { yunzhu } from '../fixtures/yunzhu-pack.ts'
import { headquartersOffice } from '../role.ts'
import { assumed } from '../source.ts'
import { checkPack } from './index.ts'

const told = (changes: Changes) => checkPack(brokenPack(changes)).map(({ message }) => message.zh)

test('a total that is no quantity is called by its kind', () => {
  const total = 'indicator/staff-concerned/values/total'
  expect(told({ [total]: 'listed' })).toEqual([
    expect.stringContaining('字段“listed”（是否）不能合计或参与计算，应为单值的数值或金额字段，可用 '),
  ])
})

test('a wrong unit of a parameter names the parameter where it is used', () => {
  const values = { '2026-03-01': { value: 3, unit: '吨' }, '2027-01-01': { value: 4, unit: '吨' } }
  const rule = 'programme/rd-subsidy/eligibility/parameters/rdBar/values'
  const found = told({ 'parameter/rd-bar/values': values, [rule]: values })
  expect(found).toEqual(['参数“研发投入强度下限”（rdBar）：单位“吨”与字段不符，应为 %。'])
  const bar = told({ 'parameter/steel-blue/values': values })
  expect(bar).toContain('单位“吨”（参数 steel-blue）不能换算为 %。')
})

test('a day that the calendar lacks is not answered by another day', () => {
  expect(told({ 'body/industry-commission/from': '2009-02-29' })).toEqual([
    '“2009-02-29”不是日期，应为日历上有的日期，如 2024-07-01。',
  ])
})

test('a role that was written as a text is told to be a constant', () => {
  const text = 'department' as never
  const made = defineCase('call', {
    label: { zh: '来电', en: 'call' },
    row: 'M10',
    source: assumed('无文件', 'no document'),
    fields: {},
    openedBy: headquartersOffice,
    initial: 'open',
    states: {
      open: { label: { zh: '待办', en: 'open' } },
      done: { label: { zh: '办结', en: 'done' }, final: true },
    },
    moves: { end: { label: { zh: '办结', en: 'end' }, from: 'open', to: 'done', by: text } },
    examples: [{ name: '办结', day: '2026-04-01', moves: [[text, 'end']], ends: 'done' }],
  })
  const found = checkPack({ ...yunzhu, definitions: [...yunzhu.definitions, made] })
  expect(found.map(({ place }) => place)).toEqual(['case/call/moves/end/by/0', 'case/call/examples/0/moves/0/0'])
  for (const { message } of found) expect(message.zh).toContain('角色常量')
})
