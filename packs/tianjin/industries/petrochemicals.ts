import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const chemicalProducts = {
  feedstock: listOf(['轻烃裂解', 'cracking of light hydrocarbons'], ['丙烷脱氢', 'propane dehydrogenation']),
  refining: listOf(['化工型炼油产品', 'refinery products for chemistry'], ['炼化副产品', 'by-products of refining']),
  olefins: listOf(['烯烃', 'olefins'], ['高端烯烃产品', 'high-end olefins']),
  fine: listOf(
    ['专用树脂', 'special resins'],
    ['特种工程塑料', 'engineering plastics'],
    ['高端聚烯烃', 'high-end polyolefins'],
    ['高端弹性体', 'high-end elastomers'],
    ['特种合成纤维', 'special synthetic fibres'],
    ['高性能膜材料', 'high-performance membranes'],
    ['电子化学品', 'electronic chemicals'],
  ),
} as const

export const petrochemicals = defineIndustry('petrochemicals', {
  label: { zh: '石油化工', en: 'petrochemicals' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（三）/3'), clause(decision, '三')],
  note: {
    zh: '第四章对南港工业区所列“烯烃综合利用”“精细化工”与第三章领域对应，由编制者判定。',
    en: 'How the fields named for Nangang answer to those of the chapter on industries is our reading.',
  },
  standing: 'established',
  segments: {
    deepProcessing: named('石化深加工', 'deep processing'),
    olefins: named('烯烃深加工', 'deep processing of olefins'),
    olefinUse: inside('olefins', '烯烃综合利用', 'use of olefins'),
    fineChemistry: named('精细化工', 'fine chemistry'),
    fineChemicals: inside('fineChemistry', '高端精细及专用化学品', 'high-end fine and special chemicals'),
    energyReserve: named('能源储备', 'energy reserves'),
  },
  products: Object.values(chemicalProducts).flat(),
})
