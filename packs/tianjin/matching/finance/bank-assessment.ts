import { clause, defineCase, department, enterprise, file, institution, number, text } from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide, toHandle, toRectify } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'
import { someDay } from '../policies/in-force.ts'

/** 金融机构服务情况评价: only under an assessment plan that the office names. */
export const bankAssessment = defineCase('bank-assessment', {
  label: { zh: '金融机构服务情况考核监测', en: 'assessment of lenders’ service' },
  row: 'M15',
  source: clause(measures, '三/（十六）'),
  fields: {
    bank: text('金融机构', 'lender', { required: true }),
    period: text('考核期', 'period', { required: true }),
    scheme: file('考核方案', 'assessment plan', { required: true }),
    selfReport: file('自评材料', 'self-report'),
    score: number('考核得分', 'score', '分'),
    findings: text('主要问题', 'findings'),
    measures: text('改进措施', 'what will be done'),
  },
  openedBy: department,
  initial: 'started',
  states: {
    started: { label: { zh: '已启动', en: 'started' }, within: toHandle },
    reported: { label: { zh: '已自评', en: 'self-reported' }, within: toDecide },
    assessed: { label: { zh: '已评价', en: 'assessed' }, within: toConfirm },
    improving: { label: { zh: '改进中', en: 'improving' }, within: toRectify },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    stopped: { label: { zh: '已终止', en: 'stopped' }, final: true },
  },
  moves: {
    report: {
      label: { zh: '报送自评', en: 'report' },
      from: 'started',
      to: 'reported',
      by: institution,
      asks: 'selfReport',
    },
    assess: {
      label: { zh: '评价', en: 'assess' },
      from: 'reported',
      to: 'assessed',
      by: department,
      asks: ['score', 'findings'],
      evidence: 'required',
    },
    accept: { label: { zh: '确认结果', en: 'accept' }, from: 'assessed', to: 'improving', by: institution },
    dispute: {
      label: { zh: '提出异议', en: 'dispute' },
      from: 'assessed',
      to: 'reported',
      by: institution,
      reason: 'required',
    },
    close: {
      label: { zh: '改进后办结', en: 'close' },
      from: 'improving',
      to: 'closed',
      by: department,
      asks: 'measures',
    },
    stop: {
      label: { zh: '终止', en: 'stop' },
      from: ['started', 'reported', 'assessed', 'improving'],
      to: 'stopped',
      by: department,
      reason: 'required',
    },
  },
  reminders: chase(institution, department),
  examples: [
    {
      name: '评价、确认、改进后办结',
      day: someDay,
      record: { selfReport: '自评.docx', score: 82, findings: '首贷占比偏低', measures: '设首贷专员' },
      moves: [
        [institution, 'report'],
        [department, 'assess'],
        [institution, 'accept'],
        [department, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '企业不能评价金融机构得分',
      day: someDay,
      record: { selfReport: '自评.docx', score: 82, findings: '无' },
      moves: [
        [institution, 'report'],
        [enterprise, 'assess'],
      ],
      ends: 'reported',
      refused: 'role',
    },
  ],
})
