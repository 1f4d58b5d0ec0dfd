import {
  chainChief,
  clause,
  defineBriefing,
  department,
  district,
  headquartersOffice,
  officeDirector,
  taskForce,
  whenNeeded,
} from '@linchpin/pack-kit'
import { news, plan } from '../../documents/index.ts'
import { keyEnterprises } from '../key-enterprises/index.ts'
import { task } from '../policies/index.ts'
import { problem } from '../problems.ts'
import { project, projectProgress } from '../projects/index.ts'

export const headquartersBriefing = defineBriefing('headquarters-briefing', {
  label: { zh: '指挥部简报', en: 'briefing of the headquarters' },
  row: 'M7',
  source: [clause(news, '一是'), clause(plan, '六/（一）')],
  rhythm: whenNeeded,
  author: [headquartersOffice, taskForce],
  approvedBy: officeDirector,
  readers: [chainChief, department, district, taskForce],
  sections: [
    { label: { zh: '任务推进', en: 'tasks' }, from: task },
    { label: { zh: '项目推进', en: 'projects' }, from: project },
    { label: { zh: '投资完成', en: 'investment' }, from: projectProgress },
    { label: { zh: '问题解决', en: 'problems' }, from: problem },
    { label: { zh: '服务企业', en: 'enterprises' }, from: keyEnterprises },
  ],
})
