import {
  choice,
  clause,
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
import { known } from './evidence.ts'
import { chainSegments } from './segments.ts'

const source = clause(plan, '五/（三）/3')

/** 产品库: one product may stand in several segments and chains. */
export const chainProducts = defineRegister('chain-products', {
  label: { zh: '产业链产品库', en: 'products of the chains' },
  row: 'M4',
  source,
  key: 'code',
  fields: {
    code: text('产品编码', 'code', { required: true }),
    name: text('产品名称', 'name', { required: true }),
    otherNames: text('别名', 'other names', { many: true }),
    segments: entry('所属环节', 'segments', chainSegments, { many: true }),
    industryCode: text('国民经济行业代码', 'industry code', { format: 'industryCode' }),
    unit: text('计量单位', 'unit of count'),
    isNamedByPlan: flag('是否规划点名产品', 'is named by the plan'),
    isKey: flag('是否关键产品', 'is a key product'),
  },
  keptBy: [taskForce, department],
})

/** 投入产出关系: what a product is made from; which segment it belongs to is another thing and stands in the register above. */
export const productInputs = defineRegister('product-inputs', {
  label: { zh: '产品投入关系', en: 'inputs of products' },
  row: ['M4', 'M5'],
  source,
  key: 'code',
  fields: {
    code: text('关系编码', 'code', { required: true, numbered: 'TR' }),
    product: entry('产品', 'product', chainProducts, { required: true }),
    input: entry('投入品', 'input', chainProducts, { required: true }),
    costShare: number('占产品成本比重', 'share of the cost', '%'),
    isSubstitutable: flag('是否可替代', 'can be replaced'),
    ...known,
  },
  keptBy: [taskForce, department],
})

/** 企业产品关系: who makes what, and how much of it. */
export const productMakers = defineRegister('product-makers', {
  label: { zh: '企业产品关系', en: 'makers of products' },
  row: ['M4', 'M10'],
  source,
  key: 'code',
  fields: {
    code: text('关系编码', 'code', { required: true, numbered: 'SC' }),
    maker: entry('企业', 'enterprise', enterprises, { required: true, belongs: true }),
    product: entry('产品', 'product', chainProducts, { required: true }),
    standing: choice('产品地位', 'standing of the product', {
      main: { zh: '主导产品', en: 'main product' },
      side: { zh: '配套产品', en: 'side product' },
      developing: { zh: '在研在试', en: 'under development' },
    }),
    capacity: text('年产能（注明单位）', 'capacity of a year with its unit'),
    revenue: money('上年度产品收入', 'revenue of the product last year'),
    marketShare: number('国内市场占有率', 'share of the national market', '%'),
    ...known,
  },
  keptBy: [taskForce, district, department],
  openTo: enterprise,
})

export const products = [chainProducts, productInputs, productMakers]
