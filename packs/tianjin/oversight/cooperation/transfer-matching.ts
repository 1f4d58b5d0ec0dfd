import {
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  entry,
  flag,
  institution,
  text,
} from '@linchpin/pack-kit'
import { chase, toHandle } from '../../defaults.ts'
import { promotionEvents } from '../../dispatch/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { partnerRegions } from './regions.ts'

const hosts = [department, district, institution] as const

/** 产业转移对接: a firm that wants to go or grow elsewhere and a region that would have it; no firm is sent, it is asked. */
export const transferMatching = defineCase('transfer-matching', {
  label: { zh: '产业转移对接', en: 'matching of a relocation' },
  row: 'M29',
  source: [clause(measures, '三/（十八）'), clause(plan, '五/（七）/1')],
  subject: enterprises,
  fields: {
    intent: text('转移或布局意向', 'intent', { required: true }),
    voluntary: flag('是否企业自主意愿', 'is the firm’s own wish', { required: true }),
    region: choice('对接地区', 'region', partnerRegions, { required: true }),
    receiver: text('承接园区', 'receiving park'),
    event: entry('对接活动', 'event', promotionEvents),
    conditions: text('承接条件', 'what the region offers'),
    visitedOn: date('考察日期', 'visited'),
    decision: text('企业决定', 'what the firm decided'),
    steward: body('协调单位', 'steward'),
  },
  openedBy: [enterprise, department, institution],
  initial: 'posted',
  states: {
    posted: { label: { zh: '已登记', en: 'posted' }, within: toHandle },
    matched: { label: { zh: '已对接', en: 'matched' }, within: toHandle },
    visited: { label: { zh: '已考察', en: 'visited' }, within: toHandle },
    agreed: { label: { zh: '达成落户', en: 'agreed' }, final: true },
    declined: { label: { zh: '未达成', en: 'declined' }, final: true },
  },
  moves: {
    match: {
      label: { zh: '对接', en: 'match' },
      from: 'posted',
      to: 'matched',
      by: hosts,
      asks: ['receiver', 'conditions'],
      needs: { '2022-01-01': (f) => f.voluntary.is(true) },
    },
    visit: {
      label: { zh: '考察', en: 'visit' },
      from: 'matched',
      to: 'visited',
      by: [enterprise, department],
      asks: 'visitedOn',
    },
    agree: {
      label: { zh: '确认落户', en: 'agree' },
      from: ['matched', 'visited'],
      to: 'agreed',
      by: enterprise,
      asks: 'decision',
      evidence: 'required',
    },
    decline: {
      label: { zh: '未达成', en: 'decline' },
      from: ['posted', 'matched', 'visited'],
      to: 'declined',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '对接、考察、由企业确认',
      day: '2022-08-01',
      record: {
        voluntary: true,
        receiver: '兰白承接产业转移示范区',
        conditions: '标准厂房',
        visitedOn: '2022-07-20',
        decision: '新设生产基地',
      },
      moves: [
        [department, 'match'],
        [enterprise, 'visit'],
        [enterprise, 'agree'],
      ],
      ends: 'agreed',
    },
    {
      name: '不是企业自主意愿的不对接',
      day: '2022-08-01',
      record: { voluntary: false, receiver: '兰白承接产业转移示范区', conditions: '标准厂房' },
      moves: [[department, 'match']],
      ends: 'posted',
      refused: 'needs',
    },
  ],
})
