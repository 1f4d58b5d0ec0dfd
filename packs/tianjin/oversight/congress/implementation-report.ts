import {
  clause,
  congress,
  defineBriefing,
  department,
  every,
  headquartersOffice,
  officeDirector,
} from '@linchpin/pack-kit'
import { majorProjects, task } from '../../dispatch/index.ts'
import { decision } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { deliberationOpinion } from './deliberation-opinions.ts'
import { lawFinding } from './law-findings.ts'

/** Clause by clause: what was done under the decision, with the evidence; the basis of a special work report. */
export const implementationReport = defineBriefing('implementation-report', {
  label: { zh: '决定实施情况报告', en: 'report on the decision, clause by clause' },
  row: 'M23',
  source: clause(decision, '十五'),
  note: { zh: '决定要求定期听取，按年为系统默认。', en: 'The decision says regularly; the year is a default.' },
  rhythm: every('year'),
  author: [headquartersOffice, department],
  approvedBy: officeDirector,
  readers: congress,
  sections: [
    { label: { zh: '逐条落实情况', en: 'clause by clause' }, from: task },
    { label: { zh: '项目支撑情况', en: 'projects' }, from: majorProjects },
    { label: { zh: '企业培育情况', en: 'enterprises' }, from: enterprises },
    { label: { zh: '审议意见研究处理情况', en: 'deliberation opinions' }, from: deliberationOpinion },
    { label: { zh: '执法检查问题整改情况', en: 'findings put right' }, from: lawFinding },
  ],
})
