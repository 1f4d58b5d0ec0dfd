import {
  choice,
  clause,
  date,
  defineCase,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  file,
  institution,
  number,
  standard,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { chase, toConfirm, toHandle } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { maturity } from './factories.ts'

const model = standard('GB/T 39116-2020《智能制造能力成熟度模型》')

/** 数字化水平: what an enterprise says of itself, and how far the integration of the two industrialisations has come. */
export const digitalLevels = defineRegister('digital-levels', {
  label: { zh: '企业数字化水平和两化融合台账', en: 'how digital enterprises are' },
  row: 'M27',
  source: [
    clause(plan, '五/（三）/1'),
    clause(plan, '五/（三）/3'),
    clause(measures, '二/（八）'),
    clause(decision, '七'),
    model,
  ],
  of: enterprises,
  fields: {
    assessedOn: date('自评日期', 'assessed on', { required: true }),
    maturity: choice('成熟度等级', 'level', maturity),
    designTools: number('数字化研发设计工具普及率', 'digital design tools', '%'),
    processControl: number('关键工序数控化率', 'numerically controlled processes', '%'),
    equipment: number('生产设备数字化率', 'digital equipment', '%'),
    integrationScore: number('两化融合评估得分', 'score of integration', '分'),
    integrationSystem: choice('两化融合管理体系', 'management system of integration', {
      none: { zh: '未贯标', en: 'no' },
      building: { zh: '贯标中', en: 'being built' },
      certified: { zh: '已评定', en: 'assessed' },
    }),
    shortcomings: text('短板', 'shortcomings'),
  },
  keptBy: [department, institution],
  openTo: enterprise,
  review: every('year'),
})

export const assessedFirms = defineIndicator('assessed-firm-count', {
  label: { zh: '参加数字化自评企业数', en: 'enterprises that assessed themselves' },
  row: 'M27',
  source: [clause(plan, '五/（三）/1'), clause(measures, '二/（八）')],
  definition: { zh: '台账内当年完成自评的企业数。', en: 'Enterprises that assessed themselves within the year.' },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: digitalLevels,
})

export const selfAssessment = defineCase('smart-self-assessment', {
  label: { zh: '智能制造能力自评和诊断', en: 'self-assessment of smart manufacturing' },
  row: 'M27',
  source: [clause(plan, '五/（三）/1'), clause(measures, '二/（六）'), clause(decision, '七'), model],
  subject: enterprises,
  fields: {
    self: choice('自评等级', 'level by itself', maturity),
    answers: file('自评问卷', 'questionnaire'),
    visited: date('现场核验日期', 'visited on'),
    confirmed: choice('核验等级', 'level as checked', maturity),
    shortcomings: text('短板清单', 'shortcomings'),
    roadmap: text('提升路线', 'roadmap'),
    due: date('提升时限', 'due'),
    done: text('落实情况', 'what was done'),
  },
  openedBy: [enterprise, department],
  initial: 'started',
  states: {
    started: { label: { zh: '自评中', en: 'under way' }, within: toHandle },
    filed: { label: { zh: '已提交', en: 'filed' }, within: toConfirm },
    checked: { label: { zh: '已核验', en: 'checked' }, within: toHandle },
    improving: { label: { zh: '提升中', en: 'improving' } },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    stopped: { label: { zh: '已终止', en: 'stopped' }, final: true },
  },
  moves: {
    file: {
      label: { zh: '提交自评', en: 'file' },
      from: 'started',
      to: 'filed',
      by: enterprise,
      asks: ['self', 'answers'],
    },
    check: {
      label: { zh: '现场核验', en: 'check' },
      from: 'filed',
      to: 'checked',
      by: [institution, department],
      asks: ['confirmed', 'shortcomings'],
      evidence: 'required',
    },
    return: {
      label: { zh: '退回修改', en: 'send back' },
      from: 'filed',
      to: 'started',
      by: [institution, department],
      reason: 'required',
    },
    improve: {
      label: { zh: '制定提升路线', en: 'improve' },
      from: 'checked',
      to: 'improving',
      by: enterprise,
      asks: ['roadmap', 'due'],
    },
    close: {
      label: { zh: '办结', en: 'close' },
      from: ['checked', 'improving'],
      to: 'closed',
      by: [enterprise, department],
      asks: 'done',
    },
    stop: {
      label: { zh: '终止', en: 'stop' },
      from: ['started', 'filed', 'checked', 'improving'],
      to: 'stopped',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(enterprise, department),
  examples: [
    {
      name: '自评、核验、提升、办结',
      day: '2022-06-01',
      record: {
        self: 'three',
        answers: '问卷.xlsx',
        confirmed: 'two',
        shortcomings: '设备联网率低',
        roadmap: '两年完成联网',
        due: '2024-06-30',
        done: '已联网',
      },
      moves: [
        [enterprise, 'file'],
        [institution, 'check'],
        [enterprise, 'improve'],
        [enterprise, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '没有核验等级不能制定提升路线',
      day: '2022-06-01',
      record: { self: 'three', answers: '问卷.xlsx', roadmap: '两年完成联网', due: '2024-06-30' },
      moves: [
        [enterprise, 'file'],
        [enterprise, 'improve'],
      ],
      ends: 'filed',
      refused: 'state',
    },
  ],
})

export const assessments = [digitalLevels, assessedFirms, selfAssessment]
