import {
  chainChief,
  clause,
  defineMeeting,
  department,
  district,
  every,
  headquartersOffice,
  officeDirector,
  taskForce,
} from '@linchpin/pack-kit'
import { headquarters, leadingGroup, officeOfHeadquarters } from '../../bodies/index.ts'
import { rhythms } from '../../defaults.ts'
import { decision, news, plan } from '../../documents/index.ts'
import { keyEnterprises } from '../key-enterprises/index.ts'
import { task } from '../policies/index.ts'
import { problem } from '../problems.ts'
import { project, projectMilestone, projectProgress } from '../projects/index.ts'
import { majorIssue } from './major-issues.ts'
import { supervisionOrder } from './supervision-orders.ts'

const threeLists = [
  { label: { zh: '任务清单', en: 'tasks' }, from: task },
  { label: { zh: '项目清单', en: 'projects' }, from: project },
  { label: { zh: '问题清单', en: 'problems' }, from: problem },
]
const issues = { label: { zh: '提请研究的重大问题', en: 'major issues' }, from: majorIssue }
const progress = { label: { zh: '项目投资序时完成率', en: 'investment done to schedule' }, from: projectProgress }
const milestones = { label: { zh: '项目节点', en: 'milestones' }, from: projectMilestone }
const orders = { label: { zh: '督办情况', en: 'supervision' }, from: supervisionOrder }
const oftenness = {
  zh: '文件要求定期召开，未写明周期，周期为系统默认。',
  en: 'The documents say regularly and not how often: the rhythm is a default.',
}

export const promotionMeeting = defineMeeting('promotion-meeting', {
  label: { zh: '领导小组工作推进会', en: 'promotion meeting of the leading group' },
  row: 'M7',
  source: [clause(plan, '六/（一）'), clause(decision, '二')],
  note: oftenness,
  heldBy: leadingGroup,
  chair: chainChief,
  attend: [department, district, headquartersOffice],
  rhythm: rhythms.promotionMeeting,
  papers: [
    issues,
    ...threeLists,
    progress,
    { label: { zh: '重点企业情况', en: 'key enterprises' }, from: keyEnterprises },
  ],
  decisions: task,
})

export const headquartersMeeting = defineMeeting('headquarters-meeting', {
  label: { zh: '指挥部会议', en: 'headquarters meeting' },
  row: 'M7',
  source: clause(news, '一是'),
  note: oftenness,
  heldBy: headquarters,
  chair: chainChief,
  attend: [officeDirector, taskForce, department, district],
  rhythm: rhythms.headquartersMeeting,
  papers: [...threeLists, issues, orders, progress],
  decisions: task,
})

export const officeMeeting = defineMeeting('office-meeting', {
  label: { zh: '指挥部办公室会议', en: 'office meeting' },
  row: 'M7',
  source: clause(news, '一是'),
  note: oftenness,
  heldBy: officeOfHeadquarters,
  chair: officeDirector,
  attend: [headquartersOffice, taskForce, department],
  rhythm: rhythms.officeMeeting,
  papers: [...threeLists, issues, orders],
  decisions: task,
})

export const weeklyDispatch = defineMeeting('weekly-dispatch', {
  label: { zh: '每周调度会', en: 'weekly dispatch' },
  row: 'M7',
  source: clause(news, '一是'),
  heldBy: headquarters,
  chair: [chainChief, officeDirector],
  attend: [headquartersOffice, taskForce, department, district],
  rhythm: every('week'),
  papers: [...threeLists, milestones, orders],
  decisions: task,
})

export const taskForceMeeting = defineMeeting('task-force-meeting', {
  label: { zh: '工作专班会', en: 'task force meeting' },
  row: ['M6', 'M7'],
  source: clause(news, '一是'),
  note: {
    zh: '由各产业链工作专班分别召开，只取本链事项；周期为系统默认。',
    en: 'Each task force holds its own, with the matters of its chain; the rhythm is a default.',
  },
  heldBy: headquarters,
  chair: taskForce,
  attend: [department, district, headquartersOffice],
  rhythm: rhythms.taskForceMeeting,
  papers: [...threeLists, milestones],
  decisions: task,
})
