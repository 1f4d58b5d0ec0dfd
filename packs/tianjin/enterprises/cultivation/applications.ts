/** 市级名单申报. Districts recommend, the bureau lets experts look, the list is displayed and issued. */
import { choice, clause, number, text } from '@linchpin/pack-kit'
import { measures, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { defineApplication } from '../../standing/application.ts'
import { enterprises } from '../enterprises.ts'
import { isSmallOrMedium } from '../size/size-classes.ts'
import { municipalChampions } from './champions.ts'
import { chainLeads, municipalLeaders } from './leaders.ts'
import { seedFirms } from './seeds.ts'
import { meetsSpecialisedCriteria, specialisedExample, specialisedFirms } from './specialised.ts'

const day = '2022-09-01'

export const seedApplication = defineApplication('seed-application', {
  label: { zh: '种子企业入库申报', en: 'application to be a seed' },
  row: 'M11',
  source: clause(plan, '五/（四）/3'),
  list: seedFirms,
  subject: enterprises,
  fields: { niche: text('特定细分市场', 'niche market') },
  needs: { '2021-06-26': (firm) => isSmallOrMedium(firm) },
  day,
  fits: { sizeClass: 'small' },
  fails: { sizeClass: 'large' },
})

export const specialisedApplication = defineApplication('specialised-application', {
  label: { zh: '市级“专精特新”中小企业认定申报', en: 'application as a specialised enterprise' },
  row: 'M11',
  source: clause(plan, '五/（四）/3'),
  list: specialisedFirms,
  subject: enterprises,
  fields: { niche: text('特定细分市场', 'niche market'), product: text('主导产品', 'leading product') },
  needs: { '2022-06-01': (firm, known) => meetsSpecialisedCriteria(firm, known) },
  day,
  fits: specialisedExample,
  fails: { rdSpend: 90_000_000 },
})

export const championApplication = defineApplication('champion-application', {
  label: { zh: '市级单项冠军认定申报', en: 'application as a single champion' },
  row: 'M11',
  source: clause(plan, '五/（四）/2'),
  list: municipalChampions,
  subject: enterprises,
  fields: {
    product: text('主营产品', 'product', { required: true }),
    marketShare: number('市场占有率', 'market share', '%'),
    rank: number('国内排名', 'rank in the country', '位'),
  },
  day,
})

export const leaderApplication = defineApplication('leader-application', {
  label: { zh: '市级领航企业遴选申报', en: 'application as a leading enterprise' },
  row: 'M11',
  source: clause(plan, '五/（四）/1'),
  list: municipalLeaders,
  subject: enterprises,
  needs: { '2021-06-26': (firm) => firm.isManufacturer.is(true) },
  day,
  fits: { isManufacturer: true },
  fails: { isManufacturer: false },
})

export const chainLeadApplication = defineApplication('chain-lead-application', {
  label: { zh: '市级产业链龙头企业遴选申报', en: 'application as a chain lead' },
  row: ['M5', 'M11'],
  source: clause(measures, '一/（三）'),
  list: chainLeads,
  subject: enterprises,
  fields: { chain: choice('产业链', 'chain', chainNames, { required: true }) },
  day,
})

export const cultivationApplications = [
  seedApplication,
  specialisedApplication,
  championApplication,
  leaderApplication,
  chainLeadApplication,
]
