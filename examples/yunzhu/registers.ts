import {
  all,
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  enterprise,
  every,
  money,
  number,
  optionsOf,
  standard,
  text,
} from '@linchpin/pack-kit'
import { marineChain } from './chain.ts'
import { measures } from './documents/index.ts'

/** Every enterprise that the city deals with; lists of enterprises are registers of entries of this one. */
export const enterprises = defineRegister('enterprises', {
  label: { zh: '企业库', en: 'enterprises' },
  row: 'M4',
  source: [clause(measures, '二/（四）'), standard('GB 32100-2015')],
  key: 'creditCode',
  fields: {
    creditCode: text('统一社会信用代码', 'unified social credit code', { required: true, format: 'creditCode' }),
    name: text('企业名称', 'name', { required: true }),
    district: body('所在区', 'district', { required: true }),
    industryCode: text('国民经济行业代码（如C3734）', 'industry code, as C3734', { format: 'industryCode' }),
    primaryChain: choice('主产业链', 'primary chain', optionsOf(marineChain)),
    otherChains: choice('其他产业链', 'other chains', optionsOf(marineChain), { many: true }),
    staff: number('从业人员', 'staff', '人'),
    revenue: money('上年度营业收入', 'revenue of last year'),
    rdSpend: money('上年度研发费用', 'research spending of last year'),
    sizeClass: choice('企业规模', 'size class', {
      large: { zh: '大型', en: 'large' },
      medium: { zh: '中型', en: 'medium' },
      small: { zh: '小型', en: 'small' },
      micro: { zh: '微型', en: 'micro' },
    }),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
})

export const keyEnterprises = defineRegister('key-enterprises', {
  label: { zh: '重点企业库', en: 'key enterprises' },
  row: 'M10',
  source: clause(measures, '二/（四）'),
  of: enterprises,
  fields: {
    segment: choice('所在环节', 'segment', {
      castings: { zh: '铸锻件', en: 'castings and forgings' },
      power: { zh: '船用动力', en: 'marine power' },
      deck: { zh: '甲板机械', en: 'deck machinery' },
      electric: { zh: '船用电气', en: 'marine electrics' },
      service: { zh: '修造与服务', en: 'repair and service' },
    }),
    profit: money('上年度利润总额', 'profit of last year'),
    profitBefore: money('前年度利润总额', 'profit of the year before last'),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
  admission: { '2026-03-01': (firm) => firm.revenue.atLeast(2000, '万元') },
  exit: {
    '2026-03-01': (firm) =>
      all(firm.profit.below(0, '元'), firm.profitBefore.below(0, '元'), firm.revenue.below(1000, '万元')),
  },
  examples: {
    admission: [
      { name: '刚好达到', day: '2026-03-01', record: { revenue: 20_000_000_00 }, outcome: 'met' },
      { name: '差一分', day: '2026-03-01', record: { revenue: 19_999_999_99 }, outcome: 'notMet' },
      { name: '施行前一日', day: '2026-02-28', record: { revenue: 20_000_000_00 }, outcome: 'unknown' },
      { name: '没有填报', day: '2026-06-01', record: {}, outcome: 'unknown' },
    ],
    exit: [
      {
        name: '连续两年亏损且收入低',
        day: '2026-06-01',
        record: { profit: -1, profitBefore: -1, revenue: 9_000_000_00 },
        outcome: 'met',
      },
      {
        name: '亏损一年',
        day: '2026-06-01',
        record: { profit: -1, profitBefore: 0, revenue: 9_000_000_00 },
        outcome: 'notMet',
      },
    ],
  },
})

export const firstSets = defineRegister('first-sets', {
  label: { zh: '船用首台套装备目录', en: 'catalogue of first sets' },
  row: 'M25',
  source: clause(measures, '三/（十）'),
  key: 'code',
  fields: {
    code: text('目录编号', 'number', { required: true }),
    product: text('装备名称', 'product', { required: true }),
    maker: text('研制单位', 'maker', { required: true }),
    published: date('公布日期', 'published'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  exit: { '2026-03-01': (item) => item.published.agedAtLeast(3, 'years') },
  unknown: [{ zh: '专家评审标准另行制定', en: 'the bar of the expert review is set elsewhere' }],
  examples: {
    exit: [
      { name: '满三年', day: '2029-06-01', record: { published: '2026-06-01' }, outcome: 'met' },
      { name: '差一天', day: '2029-05-31', record: { published: '2026-06-01' }, outcome: 'notMet' },
    ],
  },
})
