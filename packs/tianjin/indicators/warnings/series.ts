/** 大宗原材料和能源保供监测: series with the bars at which a light comes on. */
import { clause, defineIndicator } from '@linchpin/pack-kit'
import {
  cityManagement,
  commerceBureau,
  developmentReform,
  industryBureau,
  marketRegulation,
} from '../../bodies/index.ts'
import { coalStock, priceRise, supplyMargin } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'

const materials = {
  rebar: ['螺纹钢', 'rebar'],
  'hot-rolled-coil': ['热轧卷板', 'hot-rolled coil'],
  cement: ['水泥', 'cement'],
  glass: ['平板玻璃', 'flat glass'],
  copper: ['铜', 'copper'],
  aluminium: ['铝', 'aluminium'],
  'lithium-carbonate': ['碳酸锂', 'lithium carbonate'],
} as const

const prices = Object.entries(materials).map(([id, [zh, en]]) =>
  defineIndicator(`${id}-price`, {
    label: { zh: `${zh}价格`, en: `price of ${en}` },
    row: 'M13',
    source: clause(measures, '一/（二）'),
    definition: {
      zh: `${zh}主流市场含税现货均价，按日采集、按月平均；数据来源随每个数值注明。`,
      en: `Spot price of ${en} in the main market with tax, taken daily and averaged by month; each value names its source.`,
    },
    unit: '元/吨',
    direction: 'neutral',
    period: 'day',
    owner: [industryBureau, commerceBureau, marketRegulation],
    warning: { measure: 'monthOnMonth', when: 'above', ...priceRise },
  }),
)

const coalDays = defineIndicator('coal-stock-days', {
  label: { zh: '电煤库存可用天数', en: 'days of coal in stock' },
  row: 'M13',
  source: clause(measures, '一/（一）'),
  definition: {
    zh: '统调电厂电煤库存除以近七日日均耗煤量。',
    en: 'Coal in stock at the grid’s power plants divided by what they burnt a day over the last seven days.',
  },
  unit: '天',
  direction: 'higher',
  period: 'day',
  owner: [developmentReform, industryBureau],
  warning: { measure: 'value', when: 'below', ...coalStock },
})

const margins = (
  [
    ['power-supply-margin', '电力供应裕度', 'margin of power supply', developmentReform],
    ['gas-supply-margin', '天然气供应裕度', 'margin of gas supply', cityManagement],
  ] as const
).map(([id, zh, en, owner]) =>
  defineIndicator(id, {
    label: { zh, en },
    row: 'M13',
    source: clause(measures, '一/（一）'),
    definition: {
      zh: '最大可供能力减最大需求，除以最大需求。',
      en: 'The most that can be supplied less the highest demand, divided by the highest demand.',
    },
    unit: '%',
    direction: 'higher',
    period: 'day',
    owner: [owner, industryBureau],
    warning: { measure: 'value', when: 'below', ...supplyMargin },
  }),
)

export const warningSeries = [...prices, coalDays, ...margins]
