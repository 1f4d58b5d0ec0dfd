import {
  body,
  choice,
  clause,
  date,
  defineBriefing,
  defineCase,
  defineRegister,
  department,
  district,
  every,
  file,
  flag,
  headquartersOffice,
  institution,
  number,
  officeDirector,
  text,
} from '@linchpin/pack-kit'
import { chase, toAnswer, toDecide, toHandle } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'

const rounds = {
  annual: { zh: '年度监测', en: 'annual monitoring' },
  midTerm: { zh: '中期评估', en: 'mid-term evaluation' },
  final: { zh: '末期评估', en: 'final evaluation' },
} as const

/** 规划评估: each commitment of a document gets its verdict with the evidence; what cannot be assessed says why. */
export const evaluation = defineCase('evaluation', {
  label: { zh: '规划评估', en: 'evaluation of a plan' },
  row: 'M22',
  source: clause(plan, '六/（八）'),
  fields: {
    document: text('评估对象', 'document', { required: true }),
    round: choice('评估类型', 'round', rounds, { required: true }),
    due: date('完成时限', 'due', { required: true }),
    evaluator: body('评估单位', 'evaluator'),
    report: file('评估报告', 'report'),
    conclusion: text('总体结论', 'conclusion'),
  },
  openedBy: headquartersOffice,
  initial: 'collecting',
  deadline: 'due',
  states: {
    collecting: { label: { zh: '采集佐证', en: 'collecting evidence' } },
    drafting: { label: { zh: '起草报告', en: 'drafting' } },
    consulting: { label: { zh: '征求意见', en: 'consulting' }, within: toHandle },
    reviewing: { label: { zh: '审核', en: 'under review' }, within: toDecide },
    issued: { label: { zh: '已印发', en: 'issued' }, final: true },
    stopped: { label: { zh: '已终止', en: 'stopped' }, final: true },
  },
  moves: {
    draft: { label: { zh: '转入起草', en: 'draft' }, from: 'collecting', to: 'drafting', by: headquartersOffice },
    consult: {
      label: { zh: '征求意见', en: 'consult' },
      from: 'drafting',
      to: 'consulting',
      by: headquartersOffice,
      asks: 'report',
    },
    comment: {
      label: { zh: '反馈意见', en: 'comment' },
      from: 'consulting',
      to: 'consulting',
      by: [department, district, institution],
    },
    submit: {
      label: { zh: '提交审核', en: 'submit' },
      from: 'consulting',
      to: 'reviewing',
      by: headquartersOffice,
      asks: 'conclusion',
    },
    return: {
      label: { zh: '退回修改', en: 'return' },
      from: 'reviewing',
      to: 'drafting',
      by: officeDirector,
      reason: 'required',
    },
    issue: { label: { zh: '签发', en: 'issue' }, from: 'reviewing', to: 'issued', by: officeDirector },
    stop: {
      label: { zh: '终止', en: 'stop' },
      from: ['collecting', 'drafting', 'consulting'],
      to: 'stopped',
      by: officeDirector,
      reason: 'required',
    },
  },
  reminders: chase(headquartersOffice),
  examples: [
    {
      name: '征求意见后签发',
      day: '2023-06-30',
      record: { report: '中期评估报告.docx', conclusion: '总体符合序时' },
      moves: [
        [headquartersOffice, 'draft'],
        [headquartersOffice, 'consult'],
        [department, 'comment'],
        [headquartersOffice, 'submit'],
        [officeDirector, 'issue'],
      ],
      ends: 'issued',
    },
    {
      name: '没有报告不能征求意见',
      day: '2023-06-30',
      moves: [
        [headquartersOffice, 'draft'],
        [headquartersOffice, 'consult'],
      ],
      ends: 'drafting',
      refused: 'asks',
    },
  ],
})

/** 目标调整: the old value stays, with the reason and who decided. */
export const targetAdjustment = defineCase('target-adjustment', {
  label: { zh: '目标任务调整', en: 'adjustment of a target' },
  row: 'M22',
  source: clause(plan, '六/（八）'),
  fields: {
    indicator: text('指标或任务', 'target', { required: true }),
    before: text('原目标', 'before', { required: true }),
    after: text('拟调整为', 'after', { required: true }),
    basis: file('调整依据', 'basis'),
  },
  openedBy: [department, headquartersOffice],
  initial: 'proposed',
  states: {
    proposed: { label: { zh: '已提出', en: 'proposed' }, within: toDecide },
    examined: { label: { zh: '已论证', en: 'examined' }, within: toAnswer },
    adjusted: { label: { zh: '已调整', en: 'adjusted' }, final: true },
    kept: { label: { zh: '维持原目标', en: 'kept' }, final: true },
  },
  moves: {
    examine: {
      label: { zh: '论证', en: 'examine' },
      from: 'proposed',
      to: 'examined',
      by: headquartersOffice,
      asks: 'basis',
      evidence: 'required',
    },
    adjust: {
      label: { zh: '批准调整', en: 'adjust' },
      from: 'examined',
      to: 'adjusted',
      by: officeDirector,
      reason: 'required',
      notBy: 'examine',
    },
    keep: {
      label: { zh: '不予调整', en: 'keep' },
      from: ['proposed', 'examined'],
      to: 'kept',
      by: officeDirector,
      reason: 'required',
    },
  },
  reminders: chase(headquartersOffice),
  examples: [
    {
      name: '论证后调整',
      day: '2023-09-01',
      record: { basis: '专家论证意见.pdf' },
      moves: [
        [headquartersOffice, 'examine'],
        [officeDirector, 'adjust'],
      ],
      ends: 'adjusted',
    },
    {
      name: '部门不能批准调整',
      day: '2023-09-01',
      record: { basis: '专家论证意见.pdf' },
      moves: [
        [headquartersOffice, 'examine'],
        [department, 'adjust'],
      ],
      ends: 'examined',
      refused: 'role',
    },
  ],
})

/** Scores are given under a named assessment plan only, and never for a figure that is missing. */
export const assessmentPlans = defineRegister('assessment-plans', {
  label: { zh: '考核方案', en: 'assessment plans' },
  row: 'M22',
  source: [clause(measures, '一/（三）'), clause(measures, '二/（四）')],
  key: 'name',
  fields: {
    name: text('方案名称', 'plan', { required: true }),
    issuedBy: body('制定单位', 'issued by', { required: true }),
    year: text('年度', 'year', { required: true }),
    assessed: choice('考核对象', 'who is assessed', {
      districts: { zh: '各区', en: 'districts' },
      departments: { zh: '市有关部门', en: 'departments' },
      stateFirms: { zh: '市管国有企业负责人', en: 'heads of state-owned enterprises' },
      banks: { zh: '金融机构', en: 'banks' },
    }),
    subject: text('考核内容', 'what is assessed', { required: true }),
    bonus: number('最高加分', 'highest bonus', '分'),
    isInForce: flag('是否有效', 'in force'),
    approval: file('批准文件', 'approval', { required: true }),
  },
  keptBy: [headquartersOffice, department],
  review: every('year'),
})

export const evaluationReport = defineBriefing('evaluation-report', {
  label: { zh: '规划实施评估报告', en: 'evaluation report' },
  row: 'M22',
  source: clause(plan, '六/（八）'),
  rhythm: every('year'),
  author: headquartersOffice,
  approvedBy: officeDirector,
  readers: [department, district],
  sections: [
    { label: { zh: '评估开展情况', en: 'the evaluation' }, from: evaluation },
    { label: { zh: '目标调整情况', en: 'adjusted targets' }, from: targetAdjustment },
    { label: { zh: '考核运用情况', en: 'assessment' }, from: assessmentPlans },
  ],
})
