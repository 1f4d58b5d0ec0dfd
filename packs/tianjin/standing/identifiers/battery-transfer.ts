import {
  acting,
  all,
  assumed,
  choice,
  defineCase,
  enterprise,
  entry,
  file,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide } from '../../defaults.ts'
import { batteryClauses, batterySites, tracedBatteries } from './batteries.ts'

export const batteryTransfer = defineCase('battery-transfer', {
  label: { zh: '退役动力电池转移', en: 'hand-over of a retired battery' },
  row: ['M19', 'M20'],
  source: [
    ...batteryClauses,
    assumed('文件要求开展试点，转移和检测环节由本系统设定', 'the plan asks for a pilot; the stages are ours'),
  ],
  subject: tracedBatteries,
  fields: {
    from: text('移出单位', 'from', { required: true }),
    to: entry('接收网点', 'to', batterySites, { required: true }),
    waybill: file('转移单据', 'waybill'),
    health: number('检测健康度', 'health', '%'),
    safety: choice('安全检测', 'safety', {
      passed: { zh: '合格', en: 'passed' },
      failed: { zh: '不合格', en: 'failed' },
    }),
    route: choice('去向', 'route', {
      secondUse: { zh: '梯次利用', en: 'second use' },
      recycle: { zh: '再生利用', en: 'recycle' },
      dispose: { zh: '安全处置', en: 'disposal' },
    }),
    report: file('检测报告', 'report'),
  },
  openedBy: [institution, enterprise],
  initial: 'declared',
  states: {
    declared: { label: { zh: '已申报转移', en: 'declared' }, within: toDecide },
    received: { label: { zh: '已接收', en: 'received' }, within: toConfirm },
    tested: { label: { zh: '已检测', en: 'tested' }, within: toDecide },
    reused: { label: { zh: '已梯次利用', en: 'reused' }, final: true },
    recycled: { label: { zh: '已再生利用', en: 'recycled' }, final: true },
    rejected: { label: { zh: '未接收', en: 'rejected' }, final: true },
  },
  moves: {
    receive: {
      label: { zh: '接收', en: 'receive' },
      from: 'declared',
      to: 'received',
      by: institution,
      asks: 'waybill',
    },
    test: {
      label: { zh: '检测', en: 'test' },
      from: 'received',
      to: 'tested',
      by: institution,
      asks: ['health', 'safety', 'report'],
    },
    reuse: {
      label: { zh: '转梯次利用', en: 'reuse' },
      from: 'tested',
      to: 'reused',
      by: institution,
      asks: 'route',
      evidence: 'required',
      notBy: 'test',
      needs: { '2021-06-26': (f) => all(f.safety.equals('passed'), f.route.equals('secondUse')) },
    },
    recycle: {
      label: { zh: '转再生利用', en: 'recycle' },
      from: 'tested',
      to: 'recycled',
      by: institution,
      asks: 'route',
    },
    reject: {
      label: { zh: '不接收', en: 'reject' },
      from: 'declared',
      to: 'rejected',
      by: institution,
      reason: 'required',
    },
  },
  reminders: chase(institution),
  examples: [
    {
      name: '接收、检测合格、梯次利用',
      day: '2022-06-01',
      record: { waybill: '单据.pdf', health: 78, safety: 'passed', report: '检测.pdf', route: 'secondUse' },
      moves: [
        [institution, 'receive'],
        [acting(institution, '检测员'), 'test'],
        [acting(institution, '处置员'), 'reuse'],
      ],
      ends: 'reused',
    },
    {
      name: '安全检测不合格不能梯次利用',
      day: '2022-06-01',
      record: { waybill: '单据.pdf', health: 62, safety: 'failed', report: '检测.pdf', route: 'secondUse' },
      moves: [
        [institution, 'receive'],
        [acting(institution, '检测员'), 'test'],
        [acting(institution, '处置员'), 'reuse'],
      ],
      ends: 'tested',
      refused: 'needs',
    },
    {
      name: '检测人员不能自己决定去向',
      day: '2022-06-01',
      record: { waybill: '单据.pdf', health: 78, safety: 'passed', report: '检测.pdf', route: 'secondUse' },
      moves: [
        [institution, 'receive'],
        [institution, 'test'],
        [institution, 'reuse'],
      ],
      ends: 'tested',
      refused: 'samePerson',
    },
  ],
})
