import { all, clause, defineIndicator } from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'
import { supplyLinks } from '../platform/index.ts'
import { chainGaps } from './gaps.ts'

const shared = {
  row: 'M5',
  source: clause(plan, '五/（二）/1'),
  direction: 'lower',
  period: 'quarter',
  owner: industryBureau,
} as const

const gapsListed = defineIndicator('gaps-listed', {
  ...shared,
  label: { zh: '在册薄弱环节数', en: 'weak links on the list' },
  definition: { zh: '断点堵点卡点清单在册条目数。', en: 'Entries on the list of weak links.' },
  unit: '个',
  counts: chainGaps,
})
const chokePointsListed = defineIndicator('choke-points-listed', {
  ...shared,
  label: { zh: '在册卡点数', en: 'choke points on the list' },
  definition: { zh: '清单中类型为卡点的条目数。', en: 'Entries of the list that are choke points.' },
  unit: '个',
  counts: chainGaps,
  where: { '2021-06-26': (gap) => gap.type.equals('chokePoint') },
})
const soleSourcesAbroad = defineIndicator('sole-sources-abroad', {
  ...shared,
  label: { zh: '境外唯一来源供应关系数', en: 'supply links with a sole source abroad' },
  definition: {
    zh: '供应企业在境外且为唯一来源的供应关系条目数。',
    en: 'Supply links whose supplier is abroad and the only one.',
  },
  unit: '条',
  counts: supplyLinks,
  where: { '2021-06-26': (link) => all(link.isSoleSource.is(true), link.supplierPlace.equals('abroad')) },
})

export const gapFigures = [gapsListed, chokePointsListed, soleSourcesAbroad]
