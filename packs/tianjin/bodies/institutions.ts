import { clause, defineBody, type OneOrMore, type RowId, type Source } from '@linchpin/pack-kit'
import { decision, measures, news, plan, session } from '../documents/index.ts'

const institution = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  row: OneOrMore<RowId>,
  source: OneOrMore<Source>,
  ...names: readonly string[]
) => defineBody(id, { label: { zh, en }, row, source, kind: 'institution', level: 'city', names })

export const smartTechnologyExperts = institution(
  'smart-technology-experts',
  '智能科技产业专家咨询委员会',
  'advisory committee of experts for smart technology',
  ['M6', 'M7'],
  clause(plan, '六/（一）'),
)
export const talentAlliances = institution(
  'talent-alliances',
  '十大产业人才创新创业联盟',
  'ten alliances of industrial talent',
  'M18',
  [clause(plan, '五/（一）/4'), clause(news, '六是')],
)
export const haiheLabs = institution('haihe-labs', '海河实验室', 'Haihe laboratories', 'M16', [
  clause(plan, '五/（一）/2'),
  clause(decision, '五'),
  clause(news, '四是'),
])
export const haiheFund = institution('haihe-fund', '海河产业基金', 'Haihe industrial fund', 'M31', [
  clause(plan, '六/（四）'),
  clause(decision, '十二'),
])

/** Run by the central government; asked to insure foreign trade. */
export const exportCreditInsurance = defineBody('export-credit-insurance', {
  label: { zh: '中国出口信用保险公司', en: 'China Export and Credit Insurance Corporation' },
  row: 'M15',
  source: clause(measures, '二/（十二）'),
  kind: 'institution',
  level: 'central',
  names: ['中国信保'],
})

export const partyResearchOffice = defineBody('party-research-office', {
  label: { zh: '市委研究室', en: 'Research Office of the Municipal Party Committee' },
  row: ['M1', 'M24'],
  source: clause(session, '委员观点/破解制造业人才困境'),
  kind: 'department',
  level: 'city',
})

/** 区人民代表大会常务委员会: as many as there are districts, with the same duty. */
export const districtCongressCommittees = defineBody('district-congress-committees', {
  label: { zh: '各区人大常委会', en: 'standing committees of the district congresses' },
  row: 'M23',
  source: clause(decision, '十五'),
  kind: 'congress',
  level: 'district',
  names: ['区人民代表大会常务委员会'],
})

export const institutions = [
  smartTechnologyExperts,
  talentAlliances,
  haiheLabs,
  haiheFund,
  exportCreditInsurance,
  partyResearchOffice,
  districtCongressCommittees,
]
