import { decide, defineRule } from '@linchpin/kernels/rules'
import { expect, test } from 'vitest'
import { all, assumed, defineRegister, department, flag, money, number, points, score, text } from './index.ts'

const label = (zh: string) => ({ zh, en: 'points' })
const row = { row: 'M11', source: assumed('试', 'try'), keptBy: department } as const
const watched = defineRegister('watched-firms', {
  ...row,
  label: { zh: '失信名单', en: 'dishonest firms' },
  key: 'code',
  fields: { code: text('代码', 'code', { required: true }) },
})
const firms = defineRegister('firms', {
  ...row,
  label: { zh: '企业库', en: 'firms' },
  key: 'code',
  fields: {
    code: text('代码', 'code', { required: true }),
    revenue: money('营业收入', 'revenue'),
    rdSpend: money('研发投入', 'research spending'),
    patents: number('专利数', 'patents', '项'),
    hasCentre: flag('设有研发机构', 'has a centre'),
    idle: text('无关', 'of no matter'),
  },
  admission: {
    '2024-01-01': (firm, { on }) =>
      all(
        firm.rdSpend.atLeast(firm.revenue, 0.03),
        score(
          points(label('机构'), 30, firm.hasCentre.is(true)),
          firm.patents.bands(label('专利'), { from: [1, '项'], points: 10 }, { from: [5, '项'], points: 40 }),
        ).atLeast(60),
        on(watched),
      ),
  },
})

test('a rule has the fields that its conditions read, at any depth, and no others', () => {
  expect(Object.keys(firms.admission?.fields ?? {}).sort()).toEqual([
    'hasCentre',
    'on_watchedFirms',
    'patents',
    'rdSpend',
    'revenue',
  ])
  expect(firms.admission?.fields.on_watchedFirms).toMatchObject({ kind: 'flag', from: { register: 'watched-firms' } })
})

test('scores and fields against fields run as they were written', () => {
  const rule = defineRule(firms.admission)
  const firm = { revenue: 10_000_00, rdSpend: 300_00, hasCentre: true, patents: 5, on_watchedFirms: true }
  expect(decide(rule, firm, '2024-06-01').outcome).toBe('met')
  expect(decide(rule, { ...firm, patents: 4 }, '2024-06-01').outcome).toBe('notMet')
  expect(decide(rule, { ...firm, rdSpend: 299_99 }, '2024-06-01').outcome).toBe('notMet')
  expect(decide(rule, { ...firm, patents: null }, '2024-06-01').outcome).toBe('unknown')
})
