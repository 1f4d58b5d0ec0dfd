/** What lending is watched by. Bodies of the central government answer by letter; nothing here scores them. */
import { clause, defineIndicator } from '@linchpin/pack-kit'
import { centralBank, financialAffairs, industryBureau } from '../../bodies/index.ts'
import { measures } from '../../documents/index.ts'
import { measuresDay, someDay } from '../policies/in-force.ts'
import { banks } from './products.ts'

export const manufacturingLoans = defineIndicator('manufacturing-loans', {
  label: { zh: '制造业贷款余额', en: 'loans to manufacturers' },
  row: 'M15',
  source: clause(measures, '三/（十六）'),
  definition: { zh: '名录内金融机构制造业贷款余额合计。', en: 'Sum over the lenders on the register.' },
  unit: '亿元',
  direction: 'higher',
  period: 'quarter',
  owner: [financialAffairs, industryBureau],
  counts: banks,
  total: 'manufacturingLoans',
})

export const smallFirmLoans = defineIndicator('small-firm-loans', {
  label: { zh: '中小微企业贷款余额', en: 'loans to small and medium firms' },
  row: 'M15',
  source: clause(measures, '四/（二十）'),
  definition: { zh: '名录内金融机构中小微企业贷款余额合计。', en: 'Sum over the lenders on the register.' },
  unit: '亿元',
  direction: 'higher',
  period: 'quarter',
  owner: [financialAffairs, centralBank],
  counts: banks,
  total: 'smallFirmLoans',
})

export const reservesLent = defineIndicator('reserves-lent', {
  label: { zh: '降准资金投向中小微企业比例', en: 'released reserves lent to small and medium firms' },
  row: 'M15',
  source: clause(measures, '四/（二十）'),
  definition: {
    zh: '降准释放资金中投向中小微企业的部分除以降准释放资金。',
    en: 'The part lent to small and medium firms divided by what was released.',
  },
  of: banks,
  unit: '%',
  direction: 'higher',
  period: 'quarter',
  owner: [centralBank, financialAffairs],
  inputs: ['releasedReservesLent', 'releasedReserves'],
  formula: { [measuresDay]: (x) => x.releasedReservesLent.per(x.releasedReserves) },
  examples: [
    {
      name: '5亿元中投放4亿元',
      day: someDay,
      given: { releasedReservesLent: 40_000_000_000, releasedReserves: 50_000_000_000 },
      value: 80,
    },
  ],
})

export const extendedLoans = defineIndicator('extended-small-loans', {
  label: { zh: '普惠小微贷款延期还本付息余额', en: 'small loans whose repayment was put off' },
  row: 'M15',
  source: clause(measures, '四/（二十）'),
  definition: {
    zh: '法人银行实施阶段性延期还本付息的小微企业信用贷款余额。',
    en: 'Unsecured loans of small firms whose repayment the city’s banks put off.',
  },
  unit: '亿元',
  direction: 'neutral',
  period: 'quarter',
  owner: centralBank,
})

export const monitoring = [manufacturingLoans, smallFirmLoans, reservesLent, extendedLoans]
