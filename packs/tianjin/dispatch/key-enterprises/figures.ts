/** What the press counts of visits and problems; a problem counts as solved when it is struck off. */
import { clause, defineIndicator } from '@linchpin/pack-kit'
import { industryBureau, officeOfHeadquarters } from '../../bodies/index.ts'
import { news } from '../../documents/index.ts'
import { problem } from '../problems.ts'
import { keyEnterprises } from './key-enterprises.ts'
import { visit } from './visits.ts'

const keyEnterpriseCount = defineIndicator('key-enterprise-count', {
  label: { zh: '重点企业数', en: 'key enterprises' },
  row: 'M10',
  source: clause(news, '三是'),
  definition: { zh: '重点企业库在库企业数，一家企业只计一次。', en: 'Enterprises on the register, each once.' },
  unit: '家',
  direction: 'neutral',
  period: 'month',
  owner: industryBureau,
  counts: keyEnterprises,
})
const withOwnPolicy = defineIndicator('enterprises-with-own-policy', {
  label: { zh: '已制定一企一策的重点企业数', en: 'key enterprises with a policy of their own' },
  row: 'M10',
  source: clause(news, '三是'),
  definition: { zh: '重点企业库中已制定一企一策的企业数。', en: 'Those on the register that have one.' },
  unit: '家',
  direction: 'higher',
  period: 'month',
  owner: industryBureau,
  counts: keyEnterprises,
  where: { '2022-03-21': (firm) => firm.hasPolicyPaper.is(true) },
})

const ofAllChains = {
  row: ['M7', 'M10'],
  source: clause(news, '三是'),
  direction: 'neutral',
  period: 'month',
  owner: officeOfHeadquarters,
} as const

export const firmsVisited = defineIndicator('firms-visited', {
  ...ofAllChains,
  label: { zh: '实地走访龙头企业数', en: 'lead firms visited' },
  definition: {
    zh: '年初以来已登记走访的龙头企业数，一家企业只计一次。',
    en: 'Lead firms whose visit was recorded since the beginning of the year, each once.',
  },
  unit: '家',
  counts: visit,
  in: ['visited', 'withProblems', 'closed'],
  during: { date: 'visitedOn' },
  since: 'year',
  distinct: 'subject',
  where: { '2022-01-01': (v) => v.isLeadFirm.is(true) },
})
export const problemsFound = defineIndicator('problems-found', {
  ...ofAllChains,
  label: { zh: '梳理问题数', en: 'problems found' },
  definition: {
    zh: '年初以来列入问题清单的问题数。',
    en: 'Problems put on the list since the beginning of the year.',
  },
  unit: '项',
  counts: problem,
  during: 'opened',
  since: 'year',
})
export const problemsSolved = defineIndicator('problems-solved', {
  ...ofAllChains,
  label: { zh: '已协调解决问题数', en: 'problems solved' },
  definition: {
    zh: '年初以来已销号的问题数，解释办结的不计。',
    en: 'Problems struck off since the beginning of the year; those closed with an explanation do not count.',
  },
  unit: '项',
  counts: problem,
  in: 'struckOff',
  during: 'reached',
  since: 'year',
})
export const problemsPlanned = defineIndicator('problems-planned', {
  ...ofAllChains,
  label: { zh: '已拟定解决方案的问题数', en: 'problems with a plan' },
  definition: { zh: '已定方案尚未解决的问题数。', en: 'Problems that have a plan and are not solved yet.' },
  unit: '个',
  counts: problem,
  in: 'planned',
})

export const keyEnterpriseFigures = [
  keyEnterpriseCount,
  withOwnPolicy,
  firmsVisited,
  problemsFound,
  problemsSolved,
  problemsPlanned,
]
