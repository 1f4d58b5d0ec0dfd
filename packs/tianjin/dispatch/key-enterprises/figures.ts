/** What the press counts of visits and problems; a problem counts as solved when it is struck off. */
import { clause, defineIndicator } from '@linchpin/pack-kit'
import { industryBureau, officeOfHeadquarters } from '../../bodies/index.ts'
import { news } from '../../documents/index.ts'
import { keyEnterprises } from './key-enterprises.ts'

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

const counted = <const Id extends string>(id: Id, zh: string, en: string, unit: string, definition: string) =>
  defineIndicator(id, {
    label: { zh, en },
    row: ['M7', 'M10'],
    source: clause(news, '三是'),
    definition: { zh: definition, en: 'Counted over the matters of all chains since the beginning of the year.' },
    unit,
    direction: 'neutral',
    period: 'month',
    owner: officeOfHeadquarters,
  })

export const firmsVisited = counted(
  'firms-visited',
  '实地走访龙头企业数',
  'lead firms visited',
  '家',
  '年初以来已登记走访的龙头企业数，一家企业只计一次。',
)
export const problemsFound = counted(
  'problems-found',
  '梳理问题数',
  'problems found',
  '项',
  '年初以来列入问题清单的问题数。',
)
export const problemsSolved = counted(
  'problems-solved',
  '已协调解决问题数',
  'problems solved',
  '项',
  '年初以来已销号的问题数，解释办结的不计。',
)
export const problemsPlanned = counted(
  'problems-planned',
  '已拟定解决方案的问题数',
  'problems with a plan',
  '个',
  '已定方案尚未解决的问题数。',
)

export const keyEnterpriseFigures = [
  keyEnterpriseCount,
  withOwnPolicy,
  firmsVisited,
  problemsFound,
  problemsSolved,
  problemsPlanned,
]
