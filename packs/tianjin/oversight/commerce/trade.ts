import {
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  flag,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { commerceBureau } from '../../bodies/index.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { openPlatforms } from '../cooperation/index.ts'

const source = clause(measures, '二/（十二）')

/** 外贸主体: who imports and exports, how, and whether it is insured. */
export const foreignTraders = defineRegister('foreign-traders', {
  label: { zh: '重点外贸企业名录', en: 'foreign traders' },
  row: ['M15', 'M29'],
  source,
  of: enterprises,
  fields: {
    ways: choice(
      '贸易方式',
      'ways of trade',
      {
        general: { zh: '一般贸易', en: 'general' },
        processing: { zh: '加工贸易', en: 'processing' },
        repair: { zh: '保税维修', en: 'bonded repair' },
        remake: { zh: '再制造', en: 'remanufacturing' },
        crossBorder: { zh: '跨境电商', en: 'cross-border e-commerce' },
        offshore: { zh: '离岸贸易', en: 'offshore' },
        market: { zh: '市场采购等新型贸易', en: 'other new kinds' },
      },
      { many: true },
    ),
    platform: entry('依托平台', 'platform', openPlatforms),
    exports: money('上年出口额', 'exports of last year'),
    imports: money('上年进口额', 'imports of last year'),
    mainMarkets: text('主要市场', 'main markets'),
    isInsured: flag('是否投保出口信用保险', 'has export credit insurance'),
    insured: money('承保金额', 'insured'),
    hasTradeLoan: flag('是否使用政银保融资', 'has a loan of government, bank and insurer'),
    loan: money('融资金额', 'loan'),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
  unknown: [{ zh: '“重点”的进出口额标准未公布', en: 'the trade that makes a firm a key one is not published' }],
})

/** 保税维修和再制造项目. */
export const bondedRepairs = defineRegister('bonded-repairs', {
  label: { zh: '保税维修和再制造项目台账', en: 'bonded repair and remanufacturing' },
  row: 'M29',
  source,
  of: enterprises,
  fields: {
    products: text('维修（再制造）产品', 'products', { required: true }),
    place: entry('所在平台', 'platform', openPlatforms, { required: true }),
    approval: text('批准或备案', 'approval'),
    since: date('开展日期', 'since'),
    yearlyValue: money('年业务额', 'value a year'),
    pieces: number('年维修量', 'pieces a year', '台套'),
    staff: number('从业人员', 'staff', '人'),
  },
  keptBy: [department, district],
  review: every('year'),
  unknown: [{ zh: '产品须在国家维修产品目录内', en: 'products have to be in the national catalogue' }],
})

export const insuredTraders = defineIndicator('insured-traders', {
  label: { zh: '投保出口信用保险的企业数', en: 'traders with export credit insurance' },
  row: ['M15', 'M29'],
  source,
  definition: { zh: '重点外贸企业名录中已投保的企业数。', en: 'Traders on the register that are insured.' },
  unit: '家',
  direction: 'higher',
  period: 'quarter',
  owner: commerceBureau,
  counts: foreignTraders,
  where: { '2022-01-01': (firm) => firm.isInsured.is(true) },
})

export const tradeLoans = defineIndicator('trade-loans', {
  label: { zh: '“政银保”融资金额', en: 'loans of government, bank and insurer' },
  row: ['M15', 'M29'],
  source,
  definition: { zh: '重点外贸企业名录中融资金额合计。', en: 'Loans of traders on the register.' },
  unit: '亿元',
  direction: 'higher',
  period: 'quarter',
  owner: commerceBureau,
  counts: foreignTraders,
  total: 'loan',
})
