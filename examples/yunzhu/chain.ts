import { clause, defineChain, defineIndustry, defineLayout, develops } from '@linchpin/pack-kit'
import { highTechPark, marineTaskForce, shazhou } from './bodies.ts'
import { measures } from './documents/index.ts'

export const marineEquipment = defineIndustry('marine-equipment', {
  label: { zh: '船用装备', en: 'marine equipment' },
  row: 'M3',
  source: clause(measures, '一/（三）'),
  standing: 'established',
  segments: {
    power: { zh: '船用动力', en: 'marine power' },
    deck: { zh: '甲板机械', en: 'deck machinery' },
    electric: { zh: '船用电气', en: 'marine electrics' },
  },
})

export const marineChain = defineChain('marine-chain', {
  label: { zh: '船用装备产业链', en: 'marine equipment chain' },
  row: ['M4', 'M5'],
  source: [clause(measures, '一/（二）'), clause(measures, '一/（三）')],
  note: {
    zh: '措施只要求列明环节，未逐一列出；环节为示例。',
    en: 'The measures ask for segments and name few of them; these are an example.',
  },
  class: null,
  industries: marineEquipment,
  taskForce: marineTaskForce,
  segments: {
    castings: { label: { zh: '铸锻件', en: 'castings and forgings' }, stage: 'upstream', products: [] },
    power: {
      label: { zh: '船用动力', en: 'marine power' },
      stage: 'midstream',
      products: [{ zh: '中速柴油机', en: 'medium-speed diesel engine' }],
    },
    deck: {
      label: { zh: '甲板机械', en: 'deck machinery' },
      stage: 'midstream',
      products: [{ zh: '锚绞机', en: 'windlass' }],
    },
    electric: { label: { zh: '船用电气', en: 'marine electrics' }, stage: 'midstream', products: [] },
    service: { label: { zh: '修造与服务', en: 'repair and service' }, stage: 'downstream', products: [] },
  },
})

export const shazhouLayout = defineLayout('shazhou-layout', {
  label: { zh: '沙洲区布局', en: 'what Shazhou develops' },
  row: 'M3',
  source: clause(measures, '一/（三）'),
  place: shazhou,
  develops: [develops(marineEquipment, 'power')],
})

export const parkLayout = defineLayout('park-layout', {
  label: { zh: '高新技术产业园区布局', en: 'what the high-tech park develops' },
  row: 'M3',
  source: clause(measures, '一/（三）'),
  place: highTechPark,
  develops: [develops(marineEquipment, 'deck', 'electric')],
})
