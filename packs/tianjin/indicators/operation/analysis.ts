import {
  clause,
  defineBriefing,
  defineMeeting,
  department,
  district,
  every,
  headquartersOffice,
  officeDirector,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { task } from '../../dispatch/policies/index.ts'
import { measures } from '../../documents/index.ts'
import { warningResponse } from '../warnings/warning-response.ts'
import { aboveScaleFirmCount, reportedOrders, reportedOutput, valueAddedToDate } from './figures.ts'
import { monthlyReport } from './monthly-report.ts'

const month = [
  { label: { zh: '增加值累计增速', en: 'growth of value added to date' }, from: valueAddedToDate },
  { label: { zh: '填报企业产值', en: 'output of reporting enterprises' }, from: reportedOutput },
  { label: { zh: '在手订单', en: 'orders in hand' }, from: reportedOrders },
  { label: { zh: '规模以上企业数', en: 'above-scale enterprises' }, from: aboveScaleFirmCount },
  { label: { zh: '月报填报情况', en: 'monthly reports' }, from: monthlyReport },
  { label: { zh: '预警处置情况', en: 'warnings' }, from: warningResponse },
] as const

/** 工业经济运行分析会: measures for what the month shows become tasks. */
export const operationMeeting = defineMeeting('operation-meeting', {
  label: { zh: '工业经济运行分析会', en: 'monthly analysis of industrial operation' },
  row: 'M12',
  source: clause(measures, '一/（三）'),
  heldBy: industryBureau,
  chair: officeDirector,
  attend: [department, district, headquartersOffice],
  rhythm: every('month'),
  papers: month,
  decisions: task,
})

export const operationAnalysis = defineBriefing('operation-analysis', {
  label: { zh: '工业经济运行分析', en: 'analysis of industrial operation' },
  row: 'M12',
  source: clause(measures, '一/（三）'),
  rhythm: every('month'),
  author: department,
  approvedBy: officeDirector,
  readers: [headquartersOffice, department, district],
  sections: month,
})
