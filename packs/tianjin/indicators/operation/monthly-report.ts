import {
  all,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  headquartersOffice,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

/**
 * 企业月报: month and year to date side by side; January and February are reported together. What cannot be right is refused
 * when it is filed, what is strange is queried by the district.
 */
export const monthlyReport = defineCase('monthly-report', {
  label: { zh: '企业运行月报', en: 'monthly report of an enterprise' },
  row: 'M12',
  source: [clause(measures, '一/（三）'), clause(plan, '五/（三）/3')],
  subject: enterprises,
  fields: {
    /** Its last day: what is added up for a month is found by it, and January has none of its own. */
    month: date('报告期末', 'end of the month reported', { required: true }),
    due: date('报送时限', 'due', { required: true }),
    outputMonth: money('工业总产值（本月）', 'output of the month', { required: true }),
    outputToDate: money('工业总产值（累计）', 'output to date', { required: true }),
    outputLastYear: money('工业总产值（上年同期累计）', 'output to date of last year'),
    revenueToDate: money('营业收入（累计）', 'revenue to date'),
    profitToDate: money('利润总额（累计）', 'profit to date'),
    ordersInHand: money('在手订单', 'orders in hand'),
    exportsToDate: money('出口交货值（累计）', 'exports to date'),
    power: number('用电量（本月）', 'electricity of the month', '万千瓦时'),
    staff: number('期末从业人员', 'staff at the end of the month', '人'),
    capacityUse: number('产能利用率', 'use of capacity', '%'),
    explanation: text('波动说明', 'explanation of changes'),
  },
  openedBy: [headquartersOffice, department],
  initial: 'asked',
  deadline: 'due',
  states: {
    asked: { label: { zh: '待填报', en: 'asked for' } },
    filed: { label: { zh: '已填报', en: 'filed' }, within: toConfirm },
    queried: { label: { zh: '已质疑', en: 'queried' }, within: toConfirm },
    confirmed: { label: { zh: '已审核', en: 'confirmed' }, final: true },
    missing: { label: { zh: '逾期未报', en: 'missing' }, final: true },
  },
  moves: {
    file: {
      label: { zh: '填报', en: 'file' },
      from: ['asked', 'queried'],
      to: 'filed',
      by: enterprise,
      asks: ['outputMonth', 'outputToDate'],
      needs: {
        '2022-01-01': (report) =>
          all(report.outputMonth.atLeast(0, '元'), report.outputToDate.atLeast(report.outputMonth)),
      },
    },
    query: {
      label: { zh: '质疑退回', en: 'query' },
      from: 'filed',
      to: 'queried',
      by: [district, department],
      reason: 'required',
    },
    confirm: { label: { zh: '审核通过', en: 'confirm' }, from: 'filed', to: 'confirmed', by: [district, department] },
    giveUp: {
      label: { zh: '记为未报', en: 'record as missing' },
      from: ['asked', 'queried'],
      to: 'missing',
      by: department,
      reason: 'required',
    },
  },
  reminders: chase(enterprise, district),
  examples: [
    {
      name: '填报后由所在区审核',
      day: '2022-04-08',
      record: { outputMonth: 12_000_000_00, outputToDate: 31_000_000_00 },
      moves: [
        [enterprise, 'file'],
        [district, 'confirm'],
      ],
      ends: 'confirmed',
    },
    {
      name: '累计小于本月不能填报',
      day: '2022-04-08',
      record: { outputMonth: 12_000_000_00, outputToDate: 9_000_000_00 },
      moves: [[enterprise, 'file']],
      ends: 'asked',
      refused: 'needs',
    },
  ],
})
