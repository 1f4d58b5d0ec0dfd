import { type BodyParts, defineBody, standard } from '@linchpin/pack-kit'
import { inMeasures } from '../documents/index.ts'

/** Bodies of the central government in the city: they answer to Beijing, and documents ask them all the same. */
const central = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
  source: BodyParts['source'],
  more: Partial<BodyParts> = {},
) => defineBody(id, { label: { zh, en }, row: 'M1', source, kind: 'department', level: 'central', ...more })

export const financialSupervision = central(
  'financial-supervision',
  '国家金融监督管理总局天津监管局',
  'National Financial Regulatory Administration, Tianjin Office',
  standard('中共中央、国务院《党和国家机构改革方案》（2023年）'),
  { names: ['天津金融监管局'], from: '2023-07-20' },
)
export const bankingInsurance = central(
  'banking-insurance',
  '天津银保监局',
  'Banking and Insurance Regulatory Commission, Tianjin Office',
  inMeasures('二/（十二）'),
  { until: '2023-07-19', successor: financialSupervision },
)
export const centralBankBranch = central(
  'central-bank-branch',
  '中国人民银行天津市分行',
  'People’s Bank of China, Tianjin Branch (from 2023)',
  standard('中共中央、国务院《党和国家机构改革方案》（2023年）'),
  { names: ['人民银行天津市分行'], from: '2023-08-18' },
)
export const centralBank = central(
  'central-bank',
  '人民银行天津分行',
  'People’s Bank of China, Tianjin Regional Branch',
  inMeasures('三/（十六）'),
  { until: '2023-08-17', successor: centralBankBranch },
)
export const securitiesRegulation = central(
  'securities-regulation',
  '天津证监局',
  'Securities Regulatory Commission, Tianjin Office',
  inMeasures('一/（二）'),
)
export const communicationsAdministration = central(
  'communications-administration',
  '市通信管理局',
  'Tianjin Communications Administration',
  inMeasures('二/（五）'),
)
export const taxBureau = central('tax-bureau', '市税务局', 'Tianjin Tax Service', inMeasures('四/（十九）'), {
  names: ['国家税务总局天津市税务局'],
})

export const centralBodies = [
  financialSupervision,
  bankingInsurance,
  centralBankBranch,
  centralBank,
  securitiesRegulation,
  communicationsAdministration,
  taxBureau,
]
