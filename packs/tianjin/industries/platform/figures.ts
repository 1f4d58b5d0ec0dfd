import { clause, defineIndicator } from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'
import { chainProducts } from './products.ts'
import { chainSegments } from './segments.ts'
import { supplyLinks } from './supply-links.ts'

const source = clause(plan, '五/（三）/3')

/** 本地配套率 of a segment. Neither a target nor a light: buying local must not be scored. */
export const localSupplyRate = defineIndicator('local-supply-rate', {
  label: { zh: '环节本地配套率', en: 'local supply rate of a segment' },
  row: ['M4', 'M5'],
  source: [source, clause(plan, '三/（三）/2')],
  definition: {
    zh: '该环节上年度采购额中由本市企业供应的部分除以采购额；只供分析，不作考核。',
    en: 'Purchases of the segment from makers in the city divided by all its purchases; for analysis, never for assessment.',
  },
  of: chainSegments,
  unit: '%',
  direction: 'neutral',
  period: 'year',
  owner: industryBureau,
  inputs: ['localPurchases', 'purchases'],
  formula: { '2021-06-26': (x) => x.localPurchases.per(x.purchases) },
  examples: [
    {
      name: '六成在本市采购',
      day: '2022-06-01',
      given: { localPurchases: 600_000_00, purchases: 1_000_000_00 },
      value: 60,
    },
    { name: '没有采购额', day: '2022-06-01', given: { localPurchases: 0, purchases: 0 }, value: null },
  ],
})
export const foreignSupplyRate = defineIndicator('foreign-supply-rate', {
  label: { zh: '环节境外供应占比', en: 'share of a segment’s supply from abroad' },
  row: ['M4', 'M5'],
  source: [source, clause(plan, '五/（二）/1')],
  definition: {
    zh: '该环节上年度采购额中由境外供应的部分除以采购额。',
    en: 'Purchases of the segment from abroad divided by all its purchases.',
  },
  of: chainSegments,
  unit: '%',
  direction: 'neutral',
  period: 'year',
  owner: industryBureau,
  inputs: ['foreignPurchases', 'purchases'],
  formula: { '2021-06-26': (x) => x.foreignPurchases.per(x.purchases) },
  examples: [
    {
      name: '三成从境外采购',
      day: '2022-06-01',
      given: { foreignPurchases: 300_000_00, purchases: 1_000_000_00 },
      value: 30,
    },
  ],
})

const counted = { row: 'M4', source, direction: 'higher', period: 'quarter', owner: industryBureau } as const

export const productsHeld = defineIndicator('chain-products-held', {
  ...counted,
  label: { zh: '平台产品数', en: 'products on the platform' },
  definition: { zh: '产业链产品库条目数。', en: 'Entries of the register of products.' },
  unit: '项',
  counts: chainProducts,
})
export const linksHeld = defineIndicator('supply-links-held', {
  ...counted,
  label: { zh: '平台供应关系数', en: 'supply links on the platform' },
  definition: {
    zh: '供应关系条目数，含待核实。',
    en: 'Entries of the register of supply links, unverified ones included.',
  },
  unit: '条',
  counts: supplyLinks,
})
export const linksProven = defineIndicator('supply-links-proven', {
  ...counted,
  label: { zh: '有凭证的供应关系数', en: 'supply links with proof' },
  definition: { zh: '信息性质为“事实”的供应关系条目数。', en: 'Supply links whose evidence is a fact.' },
  unit: '条',
  counts: supplyLinks,
  where: { '2021-06-26': (link) => link.evidenceKind.equals('fact') },
})

export const platformFigures = [localSupplyRate, foreignSupplyRate, productsHeld, linksHeld, linksProven]
