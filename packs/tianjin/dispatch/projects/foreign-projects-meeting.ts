import { clause, defineMeeting, department, district, enterprise } from '@linchpin/pack-kit'
import { foreignInvestmentTaskForce } from '../../bodies/index.ts'
import { rhythms } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'
import { task } from '../policies/index.ts'
import { problem } from '../problems.ts'
import { foreignProjects } from './project-lists.ts'
import { project } from './projects.ts'

export const foreignProjectsMeeting = defineMeeting('foreign-projects-meeting', {
  label: { zh: '重点外资项目专班会', en: 'task force of foreign-invested projects' },
  row: ['M7', 'M8'],
  source: clause(measures, '二/（四）'),
  note: { zh: '周期为系统默认。', en: 'The rhythm is a default.' },
  heldBy: foreignInvestmentTaskForce,
  chair: department,
  attend: [district, enterprise],
  rhythm: rhythms.foreignProjectsMeeting,
  papers: [
    { label: { zh: '重点外资项目清单', en: 'foreign-invested projects' }, from: foreignProjects },
    { label: { zh: '项目进展', en: 'projects' }, from: project },
    { label: { zh: '企业问题', en: 'problems' }, from: problem },
  ],
  decisions: task,
})
