import {
  clause,
  defineBriefing,
  defineMeeting,
  department,
  district,
  every,
  officeDirector,
  taskForce,
} from '@linchpin/pack-kit'
import { marineTaskForce } from './bodies.ts'
import { measures } from './documents/index.ts'
import { localSupplyRate, rdIntensity } from './indicators.ts'
import { problem } from './problems.ts'
import { task } from './tasks.ts'

export const dispatchMeeting = defineMeeting('dispatch-meeting', {
  label: { zh: '专班调度会', en: 'dispatch meeting of the task force' },
  row: 'M7',
  source: clause(measures, '一/（一）'),
  heldBy: marineTaskForce,
  chair: taskForce,
  attend: [department, district],
  rhythm: every('month'),
  papers: [
    { label: { zh: '任务清单', en: 'tasks' }, from: task },
    { label: { zh: '企业诉求清单', en: 'problems' }, from: problem },
  ],
  decisions: task,
})

export const monthlyReport = defineBriefing('monthly-report', {
  label: { zh: '产业运行月报', en: 'monthly report on the industry' },
  row: 'M12',
  source: clause(measures, '四/（十五）'),
  rhythm: every('month'),
  author: department,
  approvedBy: officeDirector,
  readers: [taskForce, department, district],
  sections: [
    { label: { zh: '主要指标', en: 'main indicators' }, from: rdIntensity },
    { label: { zh: '本地配套', en: 'local supply' }, from: localSupplyRate },
    { label: { zh: '企业诉求', en: 'problems' }, from: problem },
  ],
})
