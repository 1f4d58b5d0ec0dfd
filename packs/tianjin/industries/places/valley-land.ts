import { clause, defineIndicator } from '@linchpin/pack-kit'
import { planningResources } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'

/** The plan wants it to shrink step by step and says neither from what nor to what. */
export const valleyIndustrialLand = defineIndicator('valley-industrial-land', {
  label: { zh: '“天津智谷”工业用地面积', en: 'industrial land in Tianjin Smart Valley' },
  row: 'M3',
  source: clause(plan, '四/（一）'),
  definition: {
    zh: '天津市绿色生态屏障范围内以海河教育园区为核心区域的工业用地面积，年末数。',
    en: 'Industrial land of the valley at the end of the year.',
  },
  unit: '平方公里',
  direction: 'lower',
  period: 'year',
  owner: planningResources,
  targets: [
    {
      kind: 'assigned',
      due: '2025',
      is: '<=',
      value: null,
      note: { zh: '控制并逐步缩减，文件未量化', en: 'to shrink step by step; not quantified' },
    },
  ],
})
