import { clause, defineBody } from '@linchpin/pack-kit'
import { decision, news, plan, session } from '../documents/index.ts'

export const cityLeaders = defineBody('city-leaders', {
  label: { zh: '市委、市政府领导', en: 'city leaders' },
  row: ['M6', 'M7'],
  source: clause(news, '一是'),
  kind: 'leaders',
  level: 'city',
  names: ['市领导'],
})
export const cityGovernment = defineBody('city-government', {
  label: { zh: '市人民政府', en: 'Municipal People’s Government' },
  row: ['M1', 'M7'],
  source: clause(decision, '二'),
  kind: 'office',
  level: 'city',
  names: ['市政府'],
})
export const leadingGroup = defineBody('leading-group', {
  label: {
    zh: '天津市落实制造强国战略暨全国先进制造研发基地建设领导小组',
    en: 'leading group for manufacturing strength and the national base of advanced manufacturing research',
  },
  row: 'M7',
  source: clause(plan, '六/（一）'),
  kind: 'leadingGroup',
  level: 'city',
  names: ['领导小组'],
})
export const headquarters = defineBody('headquarters', {
  label: { zh: '产业链高质量发展指挥部', en: 'headquarters for the development of industrial chains' },
  row: 'M7',
  source: clause(news, '一是'),
  kind: 'headquarters',
  level: 'city',
  names: ['指挥部'],
})
export const officeOfHeadquarters = defineBody('office-of-headquarters', {
  label: { zh: '指挥部办公室', en: 'office of the headquarters' },
  row: 'M7',
  source: clause(news, '一是'),
  kind: 'office',
  level: 'city',
  parent: headquarters,
})
export const congressCommittee = defineBody('congress-committee', {
  label: { zh: '市人大常委会', en: 'Standing Committee of the Municipal People’s Congress' },
  row: 'M23',
  source: clause(decision, '十五'),
  kind: 'congress',
  level: 'city',
  names: ['市人民代表大会常务委员会'],
})
export const cityConference = defineBody('city-conference', {
  label: { zh: '市政协', en: 'Municipal Committee of the CPPCC' },
  row: 'M24',
  source: clause(session, '调研:直扑一线,摸实情找痛点'),
  kind: 'conference',
  level: 'city',
})

export const leadership = [
  cityLeaders,
  cityGovernment,
  leadingGroup,
  headquarters,
  officeOfHeadquarters,
  congressCommittee,
  cityConference,
]
