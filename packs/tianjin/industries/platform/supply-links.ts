import {
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  flag,
  money,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { dataClass, known } from './evidence.ts'
import { chainProducts } from './products.ts'

/** 供应关系: from supplier to customer, product by product. Who is outside the city is no entry and named by name. */
export const supplyLinks = defineRegister('supply-links', {
  label: { zh: '供应关系', en: 'supply links' },
  row: ['M4', 'M5'],
  source: [clause(plan, '五/（三）/3'), clause(plan, '五/（二）/1')],
  note: {
    zh: '本市配套率只供分析展示，不设灯、不评分。',
    en: 'The local supply rate is shown for analysis only: no light and no score.',
  },
  key: 'code',
  fields: {
    code: text('关系编码', 'code', { required: true, numbered: 'GX' }),
    productName: text('产品名称', 'name of the product', { required: true }),
    customer: entry('采购企业（本市）', 'customer in the city', enterprises, { belongs: true }),
    customerName: text('采购企业名称', 'name of the customer', { requiredWithout: 'customer' }),
    supplier: entry('供应企业（本市）', 'supplier in the city', enterprises, { belongs: true }),
    supplierName: text('供应企业名称', 'name of the supplier', { requiredWithout: 'supplier' }),
    supplierPlace: choice(
      '供应企业所在地',
      'place of the supplier',
      {
        city: { zh: '本市', en: 'the city' },
        region: { zh: '北京、河北', en: 'Beijing, Hebei' },
        country: { zh: '国内其他地区', en: 'elsewhere in the country' },
        abroad: { zh: '境外', en: 'abroad' },
      },
      { required: true },
    ),
    originCountry: text('原产国（地区）', 'country or region of origin'),
    amount: money('上年度采购额', 'purchases of last year'),
    share: number('占该产品采购额比重', 'share of the purchases of the product', '%'),
    isSoleSource: flag('是否唯一来源', 'is the sole source'),
    stockDays: number('库存可用天数', 'days that the stock lasts', '天'),
    switchDays: number('切换供应商所需天数', 'days to change the supplier', '天'),
    contractUntil: date('合同到期日', 'contract until'),
    ...known,
    product: entry('产品', 'product', chainProducts, { forKeepers: true }),
    dataClass: { ...dataClass, forKeepers: 'general' },
    evidenceKind: { ...known.evidenceKind, forKeepers: 'said' },
    origin: { ...known.origin, forKeepers: true },
  },
  keptBy: [taskForce, district, department],
  openTo: enterprise,
})

/** 数据授权: what comes from another authority comes by a recorded authorisation. */
export const dataAuthorisations = defineRegister('data-authorisations', {
  label: { zh: '数据共享授权台账', en: 'authorisations of data' },
  row: 'M4',
  source: clause(plan, '五/（三）/3'),
  key: 'code',
  fields: {
    code: text('授权编号', 'number', { required: true }),
    provider: text('数据提供单位', 'who gives', { required: true }),
    content: text('数据内容', 'what is given', { required: true }),
    purpose: text('用途', 'purpose', { required: true }),
    basis: text('授权依据', 'basis', { required: true }),
    grain: choice('数据粒度', 'grain', {
      aggregate: { zh: '汇总数据', en: 'aggregates' },
      enterprise: { zh: '分企业数据', en: 'by enterprise' },
    }),
    dataClass,
    from: date('授权起始日', 'from', { required: true }),
    until: date('授权截止日', 'until'),
  },
  keptBy: department,
})
