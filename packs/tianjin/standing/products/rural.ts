/** 下乡活动: the products and the enterprises that take part. */
import {
  choice,
  clause,
  date,
  defineRegister,
  department,
  enterprise,
  every,
  flag,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../application.ts'

const campaigns = {
  vehicles: { zh: '新能源汽车下乡', en: 'new-energy vehicles' },
  appliances: { zh: '家电下乡', en: 'appliances' },
  materials: { zh: '绿色建材下乡', en: 'green building materials' },
} as const

export const ruralProducts = defineRegister('rural-products', {
  label: { zh: '下乡活动产品清单', en: 'products for the country' },
  row: 'M25',
  source: clause(measures, '二/（九）'),
  of: enterprises,
  key: 'product',
  fields: {
    product: text('产品（型号）', 'product', { required: true }),
    campaign: choice('活动', 'campaign', campaigns, { required: true }),
    price: money('参考价', 'price'),
    discount: text('企业优惠', 'discount'),
    isCertified: flag('取得强制性或绿色产品认证', 'has the certificate asked for'),
    listedOn: date('列入日期', 'listed on', { required: true }),
    sold: number('累计销售', 'sold so far', '台'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('halfYear'),
  unknown: [{ zh: '各类产品列入清单的技术条件', en: 'technical conditions of each campaign' }],
})

export const ruralFirms = defineRegister('rural-firms', {
  label: { zh: '下乡活动企业名录', en: 'enterprises in campaigns for the country' },
  row: 'M25',
  source: clause(measures, '二/（九）'),
  of: enterprises,
  fields: {
    campaign: choice('活动', 'campaign', campaigns, { required: true }),
    listedOn: date('列入日期', 'listed on', { required: true }),
    servicePoints: number('售后服务网点', 'service points', '个'),
    commitment: text('服务承诺', 'promise'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '参加企业的条件', en: 'conditions for enterprises' }],
})

export const ruralApplication = defineApplication('rural-application', {
  label: { zh: '下乡活动产品（企业）申报', en: 'application for a campaign' },
  row: 'M25',
  source: clause(measures, '二/（九）'),
  list: ruralProducts,
  subject: enterprises,
  fields: {
    campaign: choice('活动', 'campaign', campaigns, { required: true }),
    product: text('产品（型号）', 'product', { required: true }),
    discount: text('企业优惠', 'discount'),
  },
  day: '2022-06-01',
})

export const rural = [ruralProducts, ruralFirms, ruralApplication]
