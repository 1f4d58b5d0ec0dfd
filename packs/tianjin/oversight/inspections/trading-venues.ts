import { body, choice, clause, date, defineRegister, department, every, number, text } from '@linchpin/pack-kit'
import { measures } from '../../documents/index.ts'

/** 商品现货交易场所. */
export const tradingVenues = defineRegister('trading-venues', {
  label: { zh: '商品现货交易场所名录', en: 'venues of commodity trade' },
  row: ['M13', 'M32'],
  source: clause(measures, '一/（二）'),
  key: 'name',
  fields: {
    name: text('交易场所', 'venue', { required: true }),
    operator: text('运营单位', 'operator', { required: true }),
    supervisor: body('监管单位', 'supervised by', { required: true }),
    goods: text('交易品种', 'goods', { required: true }),
    approval: text('批准文号', 'approval', { required: true }),
    members: number('交易商数', 'traders', '家'),
    lastInspected: date('最近检查日期', 'last inspected'),
    rating: choice('合规评价', 'rating', {
      good: { zh: '合规', en: 'in order' },
      watch: { zh: '关注', en: 'watched' },
      poor: { zh: '不合规', en: 'not in order' },
    }),
  },
  keptBy: department,
  public: true,
  review: every('year'),
})
