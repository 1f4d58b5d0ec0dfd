import { clause, defineMeeting, department, district, enterprise, institution } from '@linchpin/pack-kit'
import { commerceBureau, federationOfIndustry } from '../../bodies/index.ts'
import { rhythms } from '../../defaults.ts'
import { problem } from '../../dispatch/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterpriseAppeal } from './communication.ts'

const source = [clause(measures, '四/（二十一）'), clause(plan, '六/（七）')] as const

export const enterpriseTalks = defineMeeting('enterprise-talks', {
  label: { zh: '政企沟通会', en: 'talks with private firms' },
  row: 'M28',
  source,
  note: { zh: '周期为系统默认。', en: 'The rhythm is a default.' },
  heldBy: federationOfIndustry,
  chair: department,
  attend: [enterprise, institution, district],
  rhythm: rhythms.enterpriseTalks,
  papers: [
    { label: { zh: '企业诉求', en: 'appeals' }, from: enterpriseAppeal },
    { label: { zh: '问题清单', en: 'problems' }, from: problem },
  ],
  decisions: enterpriseAppeal,
})

export const foreignFirmTalks = defineMeeting('foreign-firm-talks', {
  label: { zh: '外资企业圆桌会', en: 'round table of foreign firms' },
  row: 'M28',
  source: clause(measures, '二/（十一）'),
  note: { zh: '周期为系统默认。', en: 'The rhythm is a default.' },
  heldBy: commerceBureau,
  chair: department,
  attend: [enterprise, district],
  rhythm: rhythms.enterpriseTalks,
  papers: [
    { label: { zh: '企业诉求', en: 'appeals' }, from: enterpriseAppeal },
    { label: { zh: '问题清单', en: 'problems' }, from: problem },
  ],
  decisions: enterpriseAppeal,
})
