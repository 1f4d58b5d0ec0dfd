import {
  all,
  choice,
  clause,
  date,
  defineCase,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  headquartersOffice,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toHandle } from '../../defaults.ts'
import { news } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const standing = {
  stopped: { zh: '停工', en: 'stopped' },
  partial: { zh: '部分复工', en: 'in part' },
  full: { zh: '全面复工', en: 'in full' },
} as const

/** 复工复产台账: where each firm of a chain stands while an emergency lasts. */
export const resumptions = defineRegister('resumptions', {
  label: { zh: '复工复产企业台账', en: 'resumption of work' },
  row: 'M21',
  source: clause(news, '八是'),
  of: enterprises,
  fields: {
    standing: choice('复工状态', 'standing', standing, { required: true }),
    stoppedOn: date('停工日期', 'stopped'),
    resumedOn: date('复工日期', 'resumed'),
    staffPresent: number('到岗率', 'staff present', '%'),
    capacityUse: number('产能恢复率', 'capacity regained', '%'),
    stockDays: number('关键物料可用天数', 'days of key materials', '天'),
    difficulties: text('实际困难', 'difficulties'),
    reportedOn: date('填报日期', 'reported', { required: true }),
  },
  keptBy: [taskForce, district],
  openTo: enterprise,
  review: every('day'),
})

/** 复工复产服务: a firm's difficulties sorted, settled firm by firm, until it confirms that it works again. */
export const resumption = defineCase('resumption', {
  label: { zh: '复工复产服务', en: 'help to resume work' },
  row: 'M21',
  source: clause(news, '八是'),
  subject: resumptions,
  fields: {
    needs: text('需协调事项', 'what is to be settled', { required: true }),
    measures: text('解决措施', 'measures'),
    problems: number('转办问题数', 'problems handed over', '个'),
    settled: number('已解决问题数', 'problems settled', '个'),
  },
  openedBy: [taskForce, district, enterprise],
  initial: 'registered',
  states: {
    registered: { label: { zh: '已登记', en: 'registered' }, within: toHandle },
    handling: { label: { zh: '协调中', en: 'being settled' }, within: toHandle },
    settled: { label: { zh: '待企业确认', en: 'to be confirmed' }, within: toHandle },
    resumed: { label: { zh: '已复工复产', en: 'resumed' }, final: true },
    closed: { label: { zh: '解释办结', en: 'closed with an explanation' }, final: true },
  },
  moves: {
    handle: {
      label: { zh: '一企一策拟定措施', en: 'plan' },
      from: 'registered',
      to: 'handling',
      by: [taskForce, district, department],
      asks: ['measures', 'problems'],
    },
    settle: {
      label: { zh: '报告解决', en: 'settle' },
      from: 'handling',
      to: 'settled',
      by: [taskForce, district, department],
      asks: 'settled',
    },
    confirm: {
      label: { zh: '企业确认复工', en: 'confirm' },
      from: 'settled',
      to: 'resumed',
      by: enterprise,
      needs: { '2022-01-01': (f) => all(f.standing.oneOf('partial', 'full'), f.resumedOn.isPresent()) },
    },
    reopen: {
      label: { zh: '仍有困难', en: 'reopen' },
      from: 'settled',
      to: 'handling',
      by: enterprise,
      reason: 'required',
    },
    explain: {
      label: { zh: '解释办结', en: 'explain' },
      from: ['registered', 'handling'],
      to: 'closed',
      by: headquartersOffice,
      reason: 'required',
    },
  },
  reminders: chase(taskForce, district),
  examples: [
    {
      name: '协调后企业确认复工',
      day: '2022-02-20',
      record: { measures: '协调通行', problems: 2, settled: 2, standing: 'full', resumedOn: '2022-02-18' },
      moves: [
        [taskForce, 'handle'],
        [district, 'settle'],
        [enterprise, 'confirm'],
      ],
      ends: 'resumed',
    },
    {
      name: '仍停工的不能确认复工',
      day: '2022-02-20',
      record: { measures: '协调通行', problems: 1, settled: 1, standing: 'stopped' },
      moves: [
        [taskForce, 'handle'],
        [taskForce, 'settle'],
        [enterprise, 'confirm'],
      ],
      ends: 'settled',
      refused: 'needs',
    },
  ],
})
