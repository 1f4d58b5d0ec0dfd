/** 品牌: products and firms the city puts its name behind, and the brands of its clusters. */
import {
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { commerceBureau, industryBureau } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { titleFields } from '../title-fields.ts'

export const cityBrands = defineRegister('city-brands', {
  label: { zh: '天津品牌名录（“三品”）', en: 'brands of the city' },
  row: 'M33',
  source: [
    clause(measures, '二/（十）'),
    clause(plan, '五/（六）/3'),
    clause(plan, '五/（六）'),
    clause(decision, '八'),
  ],
  of: enterprises,
  key: 'brand',
  fields: {
    brand: text('品牌', 'brand', { required: true }),
    product: text('产品', 'product', { required: true }),
    ...titleFields,
    kind: choice(
      '类别',
      'kind',
      {
        variety: { zh: '增品种', en: 'variety' },
        quality: { zh: '提品质', en: 'quality' },
        brand: { zh: '创品牌', en: 'brand' },
      },
      { many: true },
    ),
    level: choice('层级', 'level', {
      city: { zh: '天津品牌', en: 'of the city' },
      national: { zh: '国内知名', en: 'known in the country' },
      international: { zh: '国际知名', en: 'known abroad' },
    }),
    value: money('品牌价值', 'value of the brand'),
    sales: money('上年度品牌产品收入', 'revenue of the brand last year'),
    channels: text('推广渠道', 'channels'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '“品质卓越、服务优良、市场公认”的评价标准', en: 'what these words are measured by' }],
})

export const clusterBrands = defineRegister('cluster-brands', {
  label: { zh: '产业集群区域品牌名录', en: 'brands of clusters' },
  row: ['M17', 'M33'],
  source: [clause(measures, '二/（十）'), clause(plan, '五/（六）/3')],
  key: 'brand',
  fields: {
    brand: text('区域品牌', 'brand', { required: true }),
    cluster: text('产业集群', 'cluster', { required: true }),
    owner: text('管理组织', 'kept by'),
    firms: number('使用企业', 'firms that use it', '家'),
    standards: text('共用标准', 'shared standards'),
    influence: text('影响力', 'influence'),
    registeredOn: date('注册（认定）日期', 'registered on'),
  },
  keptBy: [department, district],
  openTo: [institution, district],
  public: true,
  review: every('year'),
})

export const brandEvents = defineRegister('brand-events', {
  label: { zh: '中国品牌日等推广活动台账', en: 'brand events' },
  row: 'M33',
  source: clause(measures, '二/（十）'),
  key: 'event',
  fields: {
    event: text('活动名称', 'event', { required: true }),
    heldOn: date('举办日期', 'held on', { required: true }),
    organiser: text('主办单位', 'organiser'),
    firms: number('参加企业', 'enterprises', '家'),
    brands: number('展示品牌', 'brands shown', '个'),
    reach: text('效果', 'effect'),
  },
  keptBy: department,
  review: every('year'),
})

export const brandCount = defineIndicator('city-brand-count', {
  label: { zh: '天津品牌数', en: 'brands of the city' },
  row: ['M2', 'M33'],
  source: [clause(plan, '五/（六）/3'), clause(decision, '八')],
  definition: {
    zh: '期末名录内品牌数；规划要求打造一批，未给出数值。',
    en: 'On the register; the plan gives no number.',
  },
  unit: '个',
  direction: 'higher',
  period: 'year',
  owner: [commerceBureau, industryBureau],
  counts: cityBrands,
})

export const brands = [cityBrands, clusterBrands, brandEvents, brandCount]
