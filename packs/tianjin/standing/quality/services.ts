/** 质量服务: one stop for quality, and experts who come to the plant. */
import {
  acting,
  body,
  choice,
  clause,
  date,
  defineCase,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  file,
  flag,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau, marketRegulation } from '../../bodies/index.ts'
import { chase, toAccept, toConfirm, toHandle, toPlan } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { isSmallOrMicro } from '../../enterprises/size/size-classes.ts'
import { defineApplication } from '../application.ts'

const services = {
  measurement: { zh: '计量', en: 'measurement' },
  standard: { zh: '标准', en: 'standards' },
  testing: { zh: '检验检测', en: 'testing' },
  certification: { zh: '认证认可', en: 'certification' },
  management: { zh: '质量管理', en: 'quality management' },
  brand: { zh: '品牌', en: 'brand' },
} as const

export const oneStopSites = defineRegister('one-stop-sites', {
  label: { zh: '质量基础设施“一站式”服务站点', en: 'one-stop quality sites' },
  row: 'M26',
  source: clause(measures, '一/（三）'),
  key: 'site',
  fields: {
    site: text('站点名称', 'site', { required: true }),
    district: body('所在区', 'district', { required: true }),
    park: text('所在园区', 'park'),
    services: choice('服务项目', 'services', services, { many: true }),
    isPilot: flag('是否试点', 'is a pilot'),
    openedOn: date('启用日期', 'opened on'),
    served: number('本年服务企业', 'firms served this year', '家次'),
  },
  keptBy: [department, district],
  openTo: institution,
  public: true,
  review: every('year'),
})

export const inspectionBodies = defineRegister('inspection-bodies', {
  label: { zh: '制造业检验检测机构名录', en: 'testing bodies for industry' },
  row: 'M26',
  source: clause(measures, '二/（八）'),
  key: 'name',
  fields: {
    name: text('机构名称', 'body', { required: true }),
    district: body('所在区', 'district'),
    fields: text('检测领域', 'fields'),
    certificate: text('资质认定证书编号', 'certificate'),
    validUntil: date('证书有效期至', 'valid until'),
    isAccredited: flag('是否取得资质认定', 'is accredited', { required: true }),
  },
  keptBy: department,
  openTo: institution,
  public: true,
  review: every('year'),
})

export const certifiedSmallFirms = defineRegister('certified-small-firms', {
  label: { zh: '小微企业质量管理体系认证提升台账', en: 'small firms whose quality management improves' },
  row: 'M26',
  source: clause(measures, '二/（六）'),
  of: enterprises,
  fields: {
    joinedOn: date('参加日期', 'joined on', { required: true }),
    kind: choice('类型', 'kind', {
      newCertificate: { zh: '新取证', en: 'new certificate' },
      upgraded: { zh: '换版提升', en: 'upgraded' },
      guided: { zh: '体系指导', en: 'guided' },
    }),
    provider: text('认证（指导）机构', 'provider'),
    certifiedOn: date('取证日期', 'certified on'),
    improvement: text('改进成效', 'improvement'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  admission: { '2022-01-01': (firm, known) => isSmallOrMicro(firm, known) },
  review: every('year'),
  examples: {
    admission: [
      {
        name: '小型企业',
        day: '2022-06-01',
        record: { industryCode: 'C3391', staff: 40, revenue: 900_000_000 },
        outcome: 'met',
      },
      {
        name: '中型企业',
        day: '2022-06-01',
        record: { industryCode: 'C3391', staff: 500, revenue: 9_000_000_000 },
        outcome: 'notMet',
      },
      { name: '没有填报规模', day: '2022-06-01', record: { industryCode: 'C3391' }, outcome: 'unknown' },
    ],
  },
})

export const firmsServed = defineIndicator('quality-firms-served', {
  label: { zh: '质量服务企业家次', en: 'firms served by quality sites' },
  row: 'M26',
  source: [clause(measures, '一/（三）'), clause(measures, '二/（六）')],
  definition: { zh: '站点本年服务企业家次合计。', en: 'Served by the sites this year.' },
  unit: '家次',
  direction: 'higher',
  period: 'quarter',
  owner: [marketRegulation, industryBureau],
  counts: oneStopSites,
  total: 'served',
})

export const qualityRequest = defineCase('quality-request', {
  label: { zh: '质量服务需求', en: 'request for quality service' },
  row: 'M26',
  source: [clause(measures, '一/（三）'), clause(decision, '八'), clause(plan, '六/（五）')],
  subject: enterprises,
  fields: {
    kind: choice('服务类型', 'kind', services, { required: true }),
    question: text('需求（问题）', 'question', { required: true }),
    product: text('涉及产品', 'product'),
    site: entry('受理站点', 'site', oneStopSites),
    provider: text('服务机构', 'provider'),
    answer: text('办理结果', 'answer'),
    report: file('检测（服务）报告', 'report'),
    rating: choice('企业评价', 'rating', {
      satisfied: { zh: '满意', en: 'satisfied' },
      fair: { zh: '基本满意', en: 'fairly satisfied' },
      dissatisfied: { zh: '不满意', en: 'not satisfied' },
    }),
  },
  openedBy: [enterprise, district],
  initial: 'asked',
  states: {
    asked: { label: { zh: '已提出', en: 'asked' }, within: toAccept },
    assigned: { label: { zh: '已派单', en: 'assigned' }, within: toHandle },
    served: { label: { zh: '已办理', en: 'served' }, within: toConfirm },
    closed: { label: { zh: '已评价办结', en: 'closed' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    assign: {
      label: { zh: '派单', en: 'assign' },
      from: 'asked',
      to: 'assigned',
      by: department,
      asks: ['site', 'provider'],
    },
    serve: {
      label: { zh: '办理', en: 'serve' },
      from: 'assigned',
      to: 'served',
      by: [institution, district],
      asks: 'answer',
      evidence: 'required',
    },
    rate: {
      label: { zh: '评价办结', en: 'rate and close' },
      from: 'served',
      to: 'closed',
      by: enterprise,
      asks: 'rating',
      needs: { '2022-01-01': (f) => f.rating.oneOf('satisfied', 'fair') },
    },
    reopen: {
      label: { zh: '不满意退办', en: 'send back' },
      from: 'served',
      to: 'assigned',
      by: enterprise,
      reason: 'required',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: ['asked', 'assigned'],
      to: 'cancelled',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department, institution),
  examples: [
    {
      name: '派单、办理、满意办结',
      day: '2022-06-01',
      record: { site: '示例服务站', provider: '示例检测院', answer: '已出具报告', rating: 'satisfied' },
      moves: [
        [department, 'assign'],
        [institution, 'serve'],
        [enterprise, 'rate'],
      ],
      ends: 'closed',
    },
    {
      name: '不满意不能办结',
      day: '2022-06-01',
      record: { site: '示例服务站', provider: '示例检测院', answer: '已答复', rating: 'dissatisfied' },
      moves: [
        [department, 'assign'],
        [institution, 'serve'],
        [enterprise, 'rate'],
      ],
      ends: 'served',
      refused: 'needs',
    },
  ],
})

export const qualityTour = defineCase('quality-tour', {
  label: { zh: '质量技术帮扶“巡回问诊”', en: 'quality experts on the spot' },
  row: 'M26',
  source: clause(measures, '二/（六）'),
  subject: enterprises,
  fields: {
    symptoms: text('问题描述', 'what ails', { required: true }),
    appointedOn: date('预约日期', 'appointed on'),
    experts: text('专家组', 'experts'),
    diagnosis: text('诊断结论', 'diagnosis'),
    prescription: text('改进建议', 'advice'),
    followUpOn: date('回访日期', 'follow-up on'),
    effect: text('改进成效', 'effect'),
    record: file('服务记录', 'record'),
  },
  openedBy: [enterprise, district, department],
  initial: 'asked',
  states: {
    asked: { label: { zh: '已预约', en: 'asked' }, within: toPlan },
    appointed: { label: { zh: '已排期', en: 'appointed' }, within: toHandle },
    diagnosed: { label: { zh: '已问诊', en: 'diagnosed' }, within: toHandle },
    followedUp: { label: { zh: '已回访', en: 'followed up' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    appoint: {
      label: { zh: '排期派专家', en: 'appoint' },
      from: 'asked',
      to: 'appointed',
      by: department,
      asks: ['appointedOn', 'experts'],
    },
    diagnose: {
      label: { zh: '上门问诊', en: 'diagnose' },
      from: 'appointed',
      to: 'diagnosed',
      by: [institution, department],
      asks: ['diagnosis', 'prescription'],
      evidence: 'required',
    },
    followUp: {
      label: { zh: '回访成效', en: 'follow up' },
      from: 'diagnosed',
      to: 'followedUp',
      by: department,
      asks: ['followUpOn', 'effect'],
      notBy: 'diagnose',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: ['asked', 'appointed'],
      to: 'cancelled',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department, institution),
  examples: [
    {
      name: '排期、问诊、他人回访',
      day: '2022-06-01',
      record: {
        appointedOn: '2022-05-10',
        experts: '张、李',
        diagnosis: '首件检验缺失',
        prescription: '增设首检',
        followUpOn: '2022-05-30',
        effect: '废品率下降',
      },
      moves: [
        [department, 'appoint'],
        [acting(department, '问诊专家'), 'diagnose'],
        [acting(department, '回访人'), 'followUp'],
      ],
      ends: 'followedUp',
    },
    {
      name: '问诊的人不能自己回访',
      day: '2022-06-01',
      record: {
        appointedOn: '2022-05-10',
        experts: '张、李',
        diagnosis: '首件检验缺失',
        prescription: '增设首检',
        followUpOn: '2022-05-30',
        effect: '废品率下降',
      },
      moves: [
        [department, 'appoint'],
        [department, 'diagnose'],
        [department, 'followUp'],
      ],
      ends: 'diagnosed',
      refused: 'samePerson',
    },
  ],
})

export const accreditation = defineApplication('inspection-accreditation', {
  label: { zh: '检验检测机构资质认定服务', en: 'accreditation of a testing body' },
  row: 'M26',
  source: clause(measures, '二/（八）'),
  list: inspectionBodies,
  fields: {
    body: text('机构名称', 'body', { required: true }),
    scope: text('申请项目', 'scope', { required: true }),
  },
  openedBy: institution,
  recommendedBy: district,
  day: '2022-06-01',
})

export const quality = [
  oneStopSites,
  inspectionBodies,
  certifiedSmallFirms,
  firmsServed,
  qualityRequest,
  qualityTour,
  accreditation,
]
