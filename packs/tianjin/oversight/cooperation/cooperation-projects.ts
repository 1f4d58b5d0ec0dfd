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
  headquartersOffice,
  money,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toHandle } from '../../defaults.ts'
import { majorProjects } from '../../dispatch/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { cooperationAgreements } from './agreements.ts'
import { partnerRegions } from './regions.ts'

const runners = [department, district, taskForce] as const

/** 区域协作项目: what comes from Beijing, what goes to a partner region, what is built together. */
export const cooperationProject = defineCase('cooperation-project', {
  label: { zh: '区域协作项目', en: 'project with a partner region' },
  row: 'M29',
  source: [
    clause(decision, '十'),
    clause(plan, '五/（七）'),
    clause(plan, '五/（七）/1'),
    clause(plan, '五/（七）/2'),
    clause(measures, '三/（十八）'),
    clause(measures, '三/（十四）'),
  ],
  fields: {
    title: text('项目名称', 'project', { required: true }),
    region: choice('协作地区', 'region', partnerRegions, { required: true }),
    direction: choice(
      '协作方向',
      'direction',
      {
        received: { zh: '承接疏解和转移', en: 'received' },
        outward: { zh: '赴外投资落户', en: 'outward' },
        joint: { zh: '共建共享', en: 'joint' },
      },
      { required: true },
    ),
    isFromCapital: flag('是否北京非首都功能疏解', 'leaves the capital'),
    chain: choice('产业链', 'chain', chainNames),
    agreement: entry('所属协议', 'agreement', cooperationAgreements),
    partner: text('合作方', 'partner'),
    investment: money('投资额', 'investment'),
    responsible: body('责任单位', 'responsible body', { required: true }),
    nextDue: date('下一节点时限', 'next step due'),
    progress: text('进展', 'progress'),
    project: entry('转入重大项目', 'became a major project', majorProjects),
  },
  openedBy: [headquartersOffice, ...runners],
  initial: 'matching',
  deadline: 'nextDue',
  states: {
    matching: { label: { zh: '对接', en: 'matching' }, within: toHandle },
    signed: { label: { zh: '签约', en: 'signed' } },
    landed: { label: { zh: '落地', en: 'landed' } },
    running: { label: { zh: '投产运营', en: 'running' }, final: true },
    ended: { label: { zh: '终止', en: 'ended' }, final: true },
  },
  moves: {
    note: {
      label: { zh: '更新进展', en: 'note' },
      from: 'matching',
      to: 'matching',
      by: [...runners, enterprise],
      asks: ['progress', 'nextDue'],
    },
    sign: {
      label: { zh: '签约', en: 'sign' },
      from: 'matching',
      to: 'signed',
      by: runners,
      asks: ['partner', 'investment'],
      evidence: 'required',
    },
    land: {
      label: { zh: '落地', en: 'land' },
      from: 'signed',
      to: 'landed',
      by: runners,
      asks: 'progress',
      evidence: 'required',
    },
    run: {
      label: { zh: '投产运营', en: 'run' },
      from: 'landed',
      to: 'running',
      by: headquartersOffice,
      evidence: 'required',
      notBy: 'land',
    },
    end: {
      label: { zh: '终止', en: 'end' },
      from: ['matching', 'signed', 'landed'],
      to: 'ended',
      by: [headquartersOffice, department],
      reason: 'required',
    },
  },
  reminders: chase(...runners),
  examples: [
    {
      name: '承接项目签约、落地、投产',
      day: '2022-11-01',
      record: { partner: '北京某研究院', investment: 200_000_000_00, progress: '公司注册、厂房交付' },
      moves: [
        [district, 'sign'],
        [district, 'land'],
        [headquartersOffice, 'run'],
      ],
      ends: 'running',
    },
    {
      name: '没有签约不能登记落地',
      day: '2022-11-01',
      record: { progress: '已考察' },
      moves: [[district, 'land']],
      ends: 'matching',
      refused: 'state',
    },
  ],
})
