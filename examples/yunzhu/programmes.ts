import { clause, defineProgramme } from '@linchpin/pack-kit'
import { financeBureau, scienceBureau } from './bodies.ts'
import { measures } from './documents/index.ts'
import { rdIntensity } from './indicators.ts'
import { keyEnterprises } from './registers.ts'

export const rdSubsidy = defineProgramme('rd-subsidy', {
  label: { zh: '研发补助', en: 'research subsidy' },
  row: 'M14',
  source: clause(measures, '三/（八）'),
  type: 'policy',
  givenBy: [scienceBureau, financeBureau],
  of: keyEnterprises,
  benefit: { zh: '给予研发补助，最高100万元。', en: 'A research subsidy of at most one million yuan.' },
  eligibility: { '2026-03-01': (_, { indicator }) => indicator(rdIntensity).atLeast(3, '%') },
  examples: [
    { name: '达到', day: '2026-06-01', record: { indicator_rdIntensity: 3 }, outcome: 'met' },
    { name: '差一点', day: '2026-06-01', record: { indicator_rdIntensity: 2.9 }, outcome: 'notMet' },
    { name: '没有数据', day: '2026-06-01', record: {}, outcome: 'unknown' },
  ],
})

export const loanDiscount = defineProgramme('loan-discount', {
  label: { zh: '设备更新贷款贴息', en: 'interest subsidy for loans on equipment' },
  row: 'M15',
  source: clause(measures, '四/（十一）'),
  type: 'credit',
  givenBy: financeBureau,
  of: keyEnterprises,
  benefit: {
    zh: '对设备更新贷款按年贴息率2%给予贴息，贴息期不超过两年。',
    en: 'Interest on loans for equipment is reduced by 2 % a year, for at most two years.',
  },
  unknown: [{ zh: '贷款用途和金额的认定办法另行制定', en: 'how purpose and amount are verified is set elsewhere' }],
})
