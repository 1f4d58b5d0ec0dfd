import { clause, defineIndicator } from '@linchpin/pack-kit'
import { industryBureau, transportCommission } from '../../bodies/index.ts'
import { news } from '../../documents/index.ts'
import { resumptions } from './resumption.ts'

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

const counted = <const Id extends string>(id: Id, zh: string, en: string, unit: string, definition: string) =>
  defineIndicator(id, {
    label: { zh, en },
    row: 'M21',
    source: clause(news, '八是'),
    definition: { zh: definition, en: 'Counted over the matters since the emergency began.' },
    unit,
    direction: 'neutral',
    period: 'day',
    owner: [industryBureau, transportCommission],
  })

export const provincePasses = counted(
  'province-passes',
  '发放省际通行证',
  'passes between provinces',
  '张',
  '已发放的省际通行证累计数，含已过期和吊销。',
)
export const cityPasses = counted(
  'city-passes',
  '发放市域通行证',
  'passes within the city',
  '张',
  '已发放的市域通行证累计数，含已过期和吊销。',
)
export const firmsWithPasses = counted(
  'firms-with-passes',
  '获发通行证企业数',
  'enterprises with passes',
  '家',
  '获发通行证的企业数，一家企业只计一次。',
)
export const firmsHelped = counted(
  'firms-helped',
  '已解决问题的重点企业数',
  'key enterprises helped',
  '家',
  '复工复产服务已办结的重点企业数。',
)
export const problemsSettled = counted(
  'resumption-problems-solved',
  '复工复产已解决问题数',
  'problems of resumption solved',
  '个',
  '复工复产服务中已解决的问题累计数。',
)

export const emergencyFigures = [
  resumedEnterprises,
  provincePasses,
  cityPasses,
  firmsWithPasses,
  firmsHelped,
  problemsSettled,
]
