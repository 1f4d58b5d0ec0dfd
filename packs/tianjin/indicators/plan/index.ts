import { indicatorTable } from './indicator-table.ts'
import { industryScale } from './industry-scale.ts'
import { digitalTargets, labourTargets, networkTargets, placeTargets, platformTargets } from './other-targets.ts'
import { wordedTargets } from './worded-targets.ts'

export * from './indicator-table.ts'

export const planIndicators = [
  ...indicatorTable,
  ...industryScale,
  ...platformTargets,
  ...digitalTargets,
  ...networkTargets,
  ...placeTargets,
  ...labourTargets,
  ...wordedTargets,
]
