import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const steelProducts = {
  special: listOf(
    ['大规格B钢', 'B steel of large size'],
    ['球磨钢', 'steel for ball mills'],
    ['油舱用耐腐蚀钢板', 'corrosion-resistant plate for oil tanks'],
  ),
  long: listOf(['轴承钢', 'bearing steel'], ['齿轮钢', 'gear steel'], ['弹簧钢', 'spring steel']),
  flat: listOf(
    ['汽车板', 'car sheet'],
    ['高档汽车面板', 'outer panels for cars'],
    ['家电板', 'sheet for appliances'],
    ['硅钢', 'electrical steel'],
    ['海工用钢', 'offshore steel'],
  ),
  pipe: listOf(
    ['抗腐蚀油套管', 'corrosion-resistant casing'],
    ['页岩气套管', 'casing for shale gas'],
    ['船板及海工用管', 'pipe for ships and offshore'],
  ),
} as const

export const metallurgy = defineIndustry('metallurgy', {
  label: { zh: '现代冶金', en: 'modern metallurgy' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（四）/1'), clause(decision, '三')],
  note: {
    zh: '规划未提产业规模目标，也不在12条重点产业链之列。',
    en: 'The plan gives it no size to reach, and none of the twelve chains is its own.',
  },
  standing: 'traditional',
  segments: {
    specialSteel: named('优特钢', 'special steel'),
    longProducts: named('长材', 'long products'),
    flatProducts: named('板材', 'flat products'),
    pipes: named('管材', 'pipes'),
    electricFurnaceSteel: named('电炉钢', 'electric furnace steel'),
    greenSmartSteelmaking: named('生产智能化和绿色化', 'smart and green steelmaking'),
  },
  products: Object.values(steelProducts).flat(),
})

export const consumerProducts = {
  farmInputs: listOf(['特色农产品', 'regional farm products']),
  food: listOf(
    ['粮油精深加工', 'processed grain and oil'],
    ['乳制品', 'dairy products'],
    ['食品饮料', 'food and drinks'],
    ['果蔬加工', 'processed fruit and vegetables'],
    ['保健食品', 'health food'],
    ['肉类加工', 'meat products'],
    ['方便食品', 'convenience food'],
    ['食用植物油', 'edible oil'],
  ),
  household: listOf(
    ['家电', 'home appliances'],
    ['自行车', 'bicycles'],
    ['电动车', 'electric bicycles'],
    ['手表', 'watches'],
    ['日化品', 'household chemicals'],
    ['工艺美术品', 'arts and crafts'],
  ),
  textiles: listOf(['纺织服装', 'textiles and clothing']),
} as const

export const lightTextiles = defineIndustry('light-textiles', {
  label: { zh: '现代轻纺', en: 'light industry and textiles' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（四）/2'), clause(decision, '三')],
  note: {
    zh: '规划第四章对宁河区、蓟州区称“轻工（绿色食品）”。',
    en: 'For Ninghe and Jizhou the plan calls it light industry (green food).',
  },
  standing: 'traditional',
  segments: {
    food: named('食品工业', 'food industry'),
    lightIndustry: named('轻工业', 'light industry'),
    textiles: named('纺织服装', 'textiles and clothing'),
    greenFood: inside('food', '绿色食品', 'green food'),
  },
  products: Object.values(consumerProducts).flat(),
})
