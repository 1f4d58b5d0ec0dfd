import { clause, defineProgramme } from '@linchpin/pack-kit'
import { financeBureau } from '../bodies/index.ts'
import { measures } from '../documents/index.ts'
import { enterprises } from '../enterprises/enterprises.ts'
import { isSmallOrMicro } from '../enterprises/size/size-classes.ts'
import { measuresDay, someDay } from './policies/in-force.ts'

export const guaranteeFeeSubsidy = defineProgramme('guarantee-fee-subsidy', {
  label: { zh: '小微企业融资担保降费奖补', en: 'subsidy for lower guarantee fees of small firms' },
  row: ['M14', 'M31'],
  source: clause(measures, '四/（二十）'),
  type: 'policy',
  givenBy: financeBureau,
  of: enterprises,
  benefit: {
    zh: '对为小微企业降低融资担保费率的担保业务给予奖补。',
    en: 'A subsidy for guarantees that small firms get at a lower fee.',
  },
  eligibility: { [measuresDay]: (firm) => isSmallOrMicro(firm) },
  unknown: [
    { zh: '担保费率上限和奖补标准以实施细则为准', en: 'ceiling of the fee and rate stand in the rules of procedure' },
  ],
  examples: [
    { name: '小型企业', day: someDay, record: { sizeClass: 'small' }, outcome: 'met' },
    { name: '中型企业', day: someDay, record: { sizeClass: 'medium' }, outcome: 'notMet' },
    { name: '没有填报规模', day: someDay, record: {}, outcome: 'unknown' },
  ],
})
