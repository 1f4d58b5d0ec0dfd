/** 首台套、首批次: insurance for the first who sell and use, and a bonus for state firms. */
import { all, any, clause, defineProgramme } from '@linchpin/pack-kit'
import { financeBureau, industryBureau, stateAssets } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { firstBatches, firstSets, firstSetUses, firstVersions } from '../../standing/first-use/registers.ts'
import { measuresDay, planDay, someDay } from './in-force.ts'

export const firstBatchInsurance = defineProgramme('first-batch-insurance', {
  label: { zh: '新材料首批次应用保险保费补贴（国家）', en: 'premiums for first batches of new materials (national)' },
  row: ['M14', 'M25'],
  source: clause(measures, '一/（三）'),
  type: 'policy',
  givenBy: [industryBureau, financeBureau],
  of: enterprises,
  benefit: {
    zh: '组织首批次材料企业向国家申报保险保费补贴。',
    en: 'Makers of first batches file for the national subsidy of premiums.',
  },
  eligibility: { [measuresDay]: (_, { on }) => on(firstBatches) },
  unknown: [
    { zh: '国家指导目录的版本、投保险种和费率', en: 'edition of the national catalogue, kinds of insurance and rates' },
    { zh: '补贴比例与期限', en: 'share and term of the subsidy' },
  ],
  examples: [
    { name: '有首批次产品', day: someDay, record: { on_firstBatches: true }, outcome: 'met' },
    { name: '没有首批次产品', day: someDay, record: { on_firstBatches: false }, outcome: 'notMet' },
  ],
})

export const firstSetPolicy = defineProgramme('first-set-policy', {
  label: { zh: '首台（套）重大技术装备应用政策', en: 'policy for first sets of equipment' },
  row: ['M14', 'M25'],
  source: [clause(measures, '一/（三）'), clause(plan, '六/（二）')],
  type: 'policy',
  givenBy: [industryBureau, financeBureau],
  of: enterprises,
  benefit: {
    zh: '首台（套）装备、首批次材料、首版次软件的示范应用按国家和本市政策给予支持。',
    en: 'First sets, batches and versions in use are supported by the state and the city.',
  },
  eligibility: { [planDay]: (_, { on }) => any(on(firstSets), on(firstBatches), on(firstVersions)) },
  unknown: [{ zh: '支持标准以国家和本市的申报通知为准', en: 'rates stand in the notices' }],
  examples: [
    {
      name: '有首版次软件',
      day: someDay,
      record: { on_firstSets: false, on_firstBatches: false, on_firstVersions: true },
      outcome: 'met',
    },
    {
      name: '都没有',
      day: someDay,
      record: { on_firstSets: false, on_firstBatches: false, on_firstVersions: false },
      outcome: 'notMet',
    },
  ],
})

export const firstSetBonus = defineProgramme('first-set-bonus', {
  label: { zh: '市管国企首台套业绩考核加分', en: 'assessment bonus of state firms for first sets' },
  row: ['M14', 'M22', 'M25'],
  source: clause(measures, '一/（三）'),
  type: 'policy',
  givenBy: stateAssets,
  of: enterprises,
  benefit: {
    zh: '取得或应用首台（套）产品的，在企业领导人员年度经营业绩考核中加分。',
    en: 'Points in the yearly assessment of the leaders of state firms that make or use a first set.',
  },
  eligibility: {
    [measuresDay]: (firm, { on }) => all(firm.isStateOwned.is(true), any(on(firstSets), on(firstSetUses))),
  },
  unknown: [{ zh: '加分分值以市国资委考核办法为准', en: 'how many points: the assessment rules of the commission' }],
  examples: [
    {
      name: '应用首台套的市管国企',
      day: someDay,
      record: { isStateOwned: true, on_firstSets: false, on_firstSetUses: true },
      outcome: 'met',
    },
    { name: '民营企业不适用', day: someDay, record: { isStateOwned: false, on_firstSets: true }, outcome: 'notMet' },
  ],
})

export const firstUse = [firstBatchInsurance, firstSetPolicy, firstSetBonus]
