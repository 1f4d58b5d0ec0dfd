import {
  body,
  choice,
  clause,
  date,
  defineCase,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  headquartersOffice,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm, toHandle } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { satisfaction } from '../../satisfaction.ts'

const source = [clause(measures, '四/（二十一）'), clause(plan, '六/（七）')] as const

/** 政企沟通机制: each mechanism with who keeps it and how often it meets. */
export const contactMechanisms = defineRegister('contact-mechanisms', {
  label: { zh: '政企沟通机制台账', en: 'mechanisms of contact with firms' },
  row: 'M28',
  source: [...source, clause(measures, '二/（十一）')],
  key: 'name',
  fields: {
    name: text('机制名称', 'mechanism', { required: true }),
    keptBy: body('责任单位', 'kept by', { required: true }),
    partners: text('参加商会、企业', 'chambers and firms'),
    rhythm: choice('频次', 'how often', {
      month: { zh: '每月', en: 'monthly' },
      quarter: { zh: '每季', en: 'quarterly' },
      year: { zh: '每年', en: 'yearly' },
      needed: { zh: '按需', en: 'when needed' },
    }),
    lastHeld: date('最近一次日期', 'last held'),
    matters: number('累计收集诉求', 'matters raised', '项'),
    officer: text('联系人', 'officer', { personal: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
  },
  keptBy: [department, district, institution],
  public: true,
  review: every('year'),
  unknown: [
    {
      zh: '“四个机制”的名称和内容未在文件中列出，由牵头单位录入',
      en: 'the measures name four mechanisms without saying which',
    },
  ],
})

/** 企业诉求: what firms and chambers bring up, passed on, answered, rated by who raised it. */
export const enterpriseAppeal = defineCase('enterprise-appeal', {
  label: { zh: '企业诉求', en: 'appeal of a firm' },
  row: 'M28',
  source: [...source, clause(measures, '二/（十一）')],
  subject: enterprises,
  fields: {
    matter: text('诉求内容', 'matter', { required: true }),
    kind: choice('类别', 'kind', {
      policy: { zh: '政策落实', en: 'how policy is applied' },
      payment: { zh: '账款支付', en: 'payment owed' },
      market: { zh: '市场准入与公平竞争', en: 'access and competition' },
      service: { zh: '政务服务', en: 'services' },
      factor: { zh: '要素保障', en: 'factors' },
      advice: { zh: '意见建议', en: 'advice' },
    }),
    mechanism: entry('来源机制', 'mechanism', contactMechanisms),
    policy: text('涉及政策条款', 'policy and clause'),
    handler: body('办理单位', 'handled by'),
    due: date('办理时限', 'due'),
    answer: text('答复内容', 'answer'),
    rating: choice('诉求人评价', 'rating', satisfaction),
  },
  openedBy: [enterprise, institution, department, district],
  initial: 'raised',
  deadline: 'due',
  states: {
    raised: { label: { zh: '已收集', en: 'raised' }, within: toAccept },
    handling: { label: { zh: '办理中', en: 'being handled' }, within: toHandle },
    answered: { label: { zh: '已答复', en: 'answered' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    explained: { label: { zh: '解释办结', en: 'closed with an explanation' }, final: true },
  },
  moves: {
    assign: {
      label: { zh: '转办', en: 'assign' },
      from: 'raised',
      to: 'handling',
      by: [headquartersOffice, institution],
      asks: ['handler', 'due'],
    },
    answer: {
      label: { zh: '答复', en: 'answer' },
      from: 'handling',
      to: 'answered',
      by: [department, district],
      asks: 'answer',
    },
    rate: {
      label: { zh: '评价办结', en: 'rate' },
      from: 'answered',
      to: 'closed',
      by: [enterprise, institution],
      asks: 'rating',
      needs: { '2022-01-01': (f) => f.rating.oneOf('satisfied', 'fair') },
    },
    again: {
      label: { zh: '不满意重办', en: 'handle again' },
      from: 'answered',
      to: 'handling',
      by: [enterprise, institution],
      reason: 'required',
    },
    explain: {
      label: { zh: '解释办结', en: 'explain' },
      from: ['raised', 'handling', 'answered'],
      to: 'explained',
      by: headquartersOffice,
      reason: 'required',
      notBy: 'answer',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '转办、答复、评价',
      day: '2022-05-01',
      record: { handler: 'government-services', due: '2022-05-20', answer: '已调整办事指南', rating: 'satisfied' },
      moves: [
        [institution, 'assign'],
        [department, 'answer'],
        [enterprise, 'rate'],
      ],
      ends: 'closed',
    },
    {
      name: '不满意的不能评价办结',
      day: '2022-05-01',
      record: { handler: 'government-services', due: '2022-05-20', answer: '已转达', rating: 'dissatisfied' },
      moves: [
        [institution, 'assign'],
        [department, 'answer'],
        [enterprise, 'rate'],
      ],
      ends: 'answered',
      refused: 'needs',
    },
  ],
})
