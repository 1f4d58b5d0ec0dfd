/** 工业老字号: one brand, one product plan, one scheme. */
import {
  assumed,
  body,
  choice,
  clause,
  date,
  defineCase,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  entry,
  every,
  file,
  money,
  text,
} from '@linchpin/pack-kit'
import { commerceBureau, stateAssets } from '../../bodies/index.ts'
import { chase, toDecide, toReview } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const oldBrands = defineRegister('old-brands', {
  label: { zh: '工业老字号名录（“一品一策一方案”）', en: 'old industrial brands' },
  row: ['M25', 'M33'],
  source: [clause(measures, '二/（十）'), clause(plan, '五/（六）/3')],
  of: enterprises,
  key: 'brand',
  fields: {
    brand: text('老字号', 'brand', { required: true }),
    founded: date('创立日期', 'brand founded'),
    level: choice('级别', 'level', {
      national: { zh: '中华老字号', en: 'national' },
      municipal: { zh: '津门老字号', en: 'of the city' },
      other: { zh: '其他工业老字号', en: 'other' },
    }),
    product: text('主要产品', 'product'),
    owner: body('主管单位', 'supervised by'),
    strategy: text('一品一策', 'strategy'),
    scheme: file('振兴方案', 'scheme'),
    brandRevenue: money('上年度品牌产品收入', 'revenue of the brand last year'),
    state: choice('振兴状态', 'state', {
      active: { zh: '正常经营', en: 'active' },
      reviving: { zh: '振兴中', en: 'being revived' },
      dormant: { zh: '停用待盘活', en: 'dormant' },
    }),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '工业老字号的认定条件', en: 'what makes an old industrial brand' }],
})

export const oldBrandRevenue = defineIndicator('old-brand-revenue', {
  label: { zh: '工业老字号品牌产品收入', en: 'revenue of old brands' },
  row: ['M25', 'M33'],
  source: clause(plan, '五/（六）/3'),
  definition: { zh: '名录内老字号上年度品牌产品收入合计。', en: 'Revenue of the brands on the register, last year.' },
  unit: '亿元',
  direction: 'higher',
  period: 'year',
  owner: [commerceBureau, stateAssets],
  counts: oldBrands,
  total: 'brandRevenue',
})

export const oldBrandRevival = defineCase('old-brand-revival', {
  label: { zh: '工业老字号振兴计划', en: 'revival of an old brand' },
  row: ['M25', 'M33'],
  source: [
    clause(measures, '二/（十）'),
    clause(plan, '五/（六）/3'),
    clause(decision, '八'),
    assumed('“一品一策一方案”的办理环节由本系统设定', 'the documents name the plan and not its stages'),
  ],
  subject: enterprises,
  fields: {
    brand: entry('老字号', 'brand', oldBrands, { required: true }),
    diagnosis: text('现状诊断', 'diagnosis'),
    strategy: text('一品一策', 'strategy'),
    scheme: file('振兴方案', 'scheme'),
    bureau: body('责任单位', 'responsible body', { required: true }),
    due: date('完成时限', 'due', { required: true }),
    progress: text('进展', 'progress'),
    result: text('成效', 'result'),
    revenueGain: money('新增收入', 'revenue gained'),
  },
  openedBy: [department, enterprise],
  initial: 'diagnosing',
  deadline: 'due',
  states: {
    diagnosing: { label: { zh: '诊断', en: 'diagnosis' }, within: toReview },
    drafted: { label: { zh: '方案待审定', en: 'scheme drafted' }, within: toDecide },
    running: { label: { zh: '实施中', en: 'under way' } },
    reported: { label: { zh: '已报成效', en: 'reported' }, within: toDecide },
    revived: { label: { zh: '完成', en: 'done' }, final: true },
    stopped: { label: { zh: '终止', en: 'stopped' }, final: true },
  },
  moves: {
    draft: {
      label: { zh: '提出方案', en: 'draft' },
      from: 'diagnosing',
      to: 'drafted',
      by: enterprise,
      asks: ['diagnosis', 'strategy', 'scheme'],
    },
    agree: { label: { zh: '审定方案', en: 'agree' }, from: 'drafted', to: 'running', by: department },
    return: {
      label: { zh: '退回修改', en: 'send back' },
      from: 'drafted',
      to: 'diagnosing',
      by: department,
      reason: 'required',
    },
    report: {
      label: { zh: '报告成效', en: 'report' },
      from: 'running',
      to: 'reported',
      by: enterprise,
      asks: 'result',
      evidence: 'required',
    },
    confirm: {
      label: { zh: '确认完成', en: 'confirm' },
      from: 'reported',
      to: 'revived',
      by: department,
    },
    resume: {
      label: { zh: '继续实施', en: 'go on' },
      from: 'reported',
      to: 'running',
      by: department,
      reason: 'required',
    },
    stop: {
      label: { zh: '终止', en: 'stop' },
      from: ['diagnosing', 'drafted', 'running'],
      to: 'stopped',
      by: department,
      reason: 'required',
    },
  },
  reminders: chase(enterprise, department),
  examples: [
    {
      name: '诊断、定方案、实施、确认',
      day: '2022-06-01',
      record: { diagnosis: '渠道老化', strategy: '国潮系列', scheme: '方案.docx', result: '线上销售翻番' },
      moves: [
        [enterprise, 'draft'],
        [department, 'agree'],
        [enterprise, 'report'],
        [department, 'confirm'],
      ],
      ends: 'revived',
    },
    {
      name: '企业不能自行审定方案',
      day: '2022-06-01',
      record: { diagnosis: '渠道老化', strategy: '国潮系列', scheme: '方案.docx' },
      moves: [
        [enterprise, 'draft'],
        [enterprise, 'agree'],
      ],
      ends: 'drafted',
      refused: 'role',
    },
  ],
})

export const oldBrandDefinitions = [oldBrands, oldBrandRevenue, oldBrandRevival]
