import {
  clause,
  defineBriefing,
  department,
  district,
  every,
  headquartersOffice,
  type Interval,
  officeDirector,
} from '@linchpin/pack-kit'
import { decision, news, plan } from '../../documents/index.ts'
import { policyDocuments } from './policy-documents.ts'
import { policyDrafting } from './policy-drafting.ts'
import { task } from './tasks.ts'

const report = <const Id extends string>(id: Id, zh: string, en: string, interval: Interval) =>
  defineBriefing(id, {
    label: { zh, en },
    row: ['M1', 'M7'],
    source: [clause(decision, '二'), clause(plan, '六/（一）'), clause(news, '一是')],
    rhythm: every(interval),
    author: headquartersOffice,
    approvedBy: officeDirector,
    readers: [department, district],
    sections: [
      { label: { zh: '任务推进情况', en: 'tasks' }, from: task },
      { label: { zh: '配套文件制定情况', en: 'documents being drawn up' }, from: policyDrafting },
      { label: { zh: '政策文件效力变化', en: 'changes of force' }, from: policyDocuments },
    ],
  })

/** Measures with a deadline are reported by month, lasting ones (持续推进) by quarter. */
export const monthlyProgress = report('monthly-progress', '任务推进月报', 'monthly report on tasks', 'month')
export const quarterlyProgress = report('quarterly-progress', '任务推进季报', 'quarterly report on tasks', 'quarter')
