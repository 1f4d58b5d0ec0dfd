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
  every,
  file,
  headquartersOffice,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide, toHandle, toRectify } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { someDay } from '../policies/in-force.ts'

/** 银项、银企对接: a standing platform; each event is followed to what was lent. */
export const financeEvent = defineCase('finance-event', {
  label: { zh: '银企（银项）对接活动', en: 'banks meet enterprises or projects' },
  row: ['M8', 'M15'],
  source: [clause(measures, '三/（十六）'), clause(measures, '二/（四）'), clause(plan, '六/（四）')],
  fields: {
    name: text('活动名称', 'name', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        projects: { zh: '银项对接', en: 'projects' },
        enterprises: { zh: '银企对接', en: 'enterprises' },
        chain: { zh: '产业链专场', en: 'one chain' },
      },
      { required: true },
    ),
    chain: choice('产业链', 'chain', chainNames),
    day: date('举办日期', 'day', { required: true }),
    organiser: body('组织单位', 'organiser', { required: true }),
    firms: number('参加企业（项目）', 'enterprises or projects', '个'),
    banks: number('参加金融机构', 'lenders', '家'),
    requests: number('对接需求', 'requests', '件'),
    intended: money('达成意向', 'intended'),
    lent: money('实际投放', 'lent'),
    summary: file('活动情况', 'summary'),
  },
  openedBy: [department, district, headquartersOffice],
  initial: 'planned',
  deadline: 'day',
  states: {
    planned: { label: { zh: '筹备中', en: 'planned' } },
    held: { label: { zh: '已举办', en: 'held' }, within: toHandle },
    tracked: { label: { zh: '跟踪落实中', en: 'being followed' }, within: toRectify },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    hold: {
      label: { zh: '举办并登记', en: 'hold' },
      from: 'planned',
      to: 'held',
      by: [department, district],
      asks: ['firms', 'banks', 'requests', 'intended'],
    },
    track: { label: { zh: '转入跟踪', en: 'follow' }, from: 'held', to: 'tracked', by: [department, district] },
    close: {
      label: { zh: '登记投放，办结', en: 'close' },
      from: 'tracked',
      to: 'closed',
      by: [department, district],
      asks: ['lent', 'summary'],
      evidence: 'required',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: 'planned',
      to: 'cancelled',
      by: [department, district, headquartersOffice],
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '举办后跟踪到投放',
      day: someDay,
      record: {
        firms: 30,
        banks: 12,
        requests: 46,
        intended: 80_000_000_000,
        lent: 21_000_000_000,
        summary: '情况.docx',
      },
      moves: [
        [department, 'hold'],
        [department, 'track'],
        [department, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '没有跟踪不能办结',
      day: someDay,
      record: { firms: 30, banks: 12, requests: 46, intended: 80_000_000_000, lent: 1, summary: '情况.docx' },
      moves: [
        [department, 'hold'],
        [department, 'close'],
      ],
      ends: 'held',
      refused: 'state',
    },
  ],
})

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

/** 试点申报: what districts file for with the state. */
export const loanPilotDistricts = defineRegister('loan-pilot-districts', {
  label: { zh: '“补贷保”联动试点申报台账', en: 'districts that file for the pilot' },
  row: 'M15',
  source: clause(measures, '三/（十六）'),
  key: 'district',
  fields: {
    district: body('申报区', 'district', { required: true }),
    filedOn: date('申报日期', 'filed on'),
    state: choice('状态', 'state', {
      preparing: { zh: '准备中', en: 'preparing' },
      filed: { zh: '已申报', en: 'filed' },
      approved: { zh: '已获批', en: 'approved' },
      refused: { zh: '未获批', en: 'refused' },
    }),
    plan: file('试点方案', 'plan'),
    lent: money('联动投放', 'lent so far'),
  },
  keptBy: [department, district],
  review: every('quarter'),
})

export const events = [financeEvent, bankAssessment, loanPilotDistricts]
