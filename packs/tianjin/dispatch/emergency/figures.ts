import { clause, defineIndicator } from '@linchpin/pack-kit'
import { industryBureau, transportCommission } from '../../bodies/index.ts'
import { news } from '../../documents/index.ts'
import { keyEnterprises } from '../key-enterprises/key-enterprises.ts'
import { pass } from './passes.ts'
import { resumption, resumptions } from './resumption.ts'

export const resumedEnterprises = defineIndicator('resumed-enterprises', {
  label: { zh: '已复工复产企业数', en: 'enterprises working again' },
  row: 'M21',
  source: clause(news, '八是'),
  definition: {
    zh: '复工复产台账中部分复工和全面复工的企业数，停工企业另列。',
    en: 'Enterprises that resumed in part or in full; those that stand still are shown beside them.',
  },
  unit: '家',
  direction: 'higher',
  period: 'day',
  owner: industryBureau,
  counts: resumptions,
  where: { '2022-01-01': (firm) => firm.standing.oneOf('partial', 'full') },
})

/** All since the emergency began, so that a matter stays counted when its time has passed. */
const sinceItBegan = {
  row: 'M21',
  source: clause(news, '八是'),
  direction: 'neutral',
  period: 'day',
  owner: [industryBureau, transportCommission],
} as const
const passesIssued = { ...sinceItBegan, counts: pass, in: ['issued', 'expired', 'revoked'] } as const

export const provincePasses = defineIndicator('province-passes', {
  ...passesIssued,
  label: { zh: '发放省际通行证', en: 'passes between provinces' },
  definition: {
    zh: '已发放的省际通行证累计数，含已过期和吊销。',
    en: 'Passes between provinces that were issued, expired and revoked ones included.',
  },
  unit: '张',
  where: { '2022-01-01': (p) => p.kind.equals('province') },
})
export const cityPasses = defineIndicator('city-passes', {
  ...passesIssued,
  label: { zh: '发放市域通行证', en: 'passes within the city' },
  definition: {
    zh: '已发放的市域通行证累计数，含已过期和吊销。',
    en: 'Passes within the city that were issued, expired and revoked ones included.',
  },
  unit: '张',
  where: { '2022-01-01': (p) => p.kind.equals('city') },
})
export const firmsWithPasses = defineIndicator('firms-with-passes', {
  ...passesIssued,
  label: { zh: '获发通行证企业数', en: 'enterprises with passes' },
  definition: { zh: '获发通行证的企业数，一家企业只计一次。', en: 'Enterprises that got passes, each once.' },
  unit: '家',
  distinct: 'subject',
})
export const firmsHelped = defineIndicator('firms-helped', {
  ...sinceItBegan,
  label: { zh: '已解决问题的重点企业数', en: 'key enterprises helped' },
  definition: {
    zh: '复工复产服务中已确认复工复产的重点企业数，一家企业只计一次。',
    en: 'Key enterprises that confirmed to work again after they were helped, each once.',
  },
  unit: '家',
  counts: resumption,
  in: 'resumed',
  distinct: 'subject',
  where: { '2022-01-01': (_, { on }) => on(keyEnterprises) },
})
export const problemsSettled = defineIndicator('resumption-problems-solved', {
  ...sinceItBegan,
  label: { zh: '复工复产已解决问题数', en: 'problems of resumption solved' },
  definition: {
    zh: '复工复产服务中已解决问题数的合计。',
    en: 'Problems settled in helping enterprises to resume work, added up.',
  },
  unit: '个',
  counts: resumption,
  total: 'settled',
})

export const emergencyFigures = [
  resumedEnterprises,
  provincePasses,
  cityPasses,
  firmsWithPasses,
  firmsHelped,
  problemsSettled,
]
