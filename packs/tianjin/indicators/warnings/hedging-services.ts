import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  entry,
  every,
  file,
  institution,
  money,
  text,
} from '@linchpin/pack-kit'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

/** 期货风险管理服务: what the city’s futures firms do for enterprises whose materials swing in price. The trade is theirs; here it is on record. */
export const hedgingServices = defineRegister('hedging-services', {
  label: { zh: '期货风险管理服务台账', en: 'risk management by futures firms' },
  row: ['M13', 'M15'],
  source: clause(measures, '一/（二）'),
  key: 'service',
  fields: {
    service: text('服务编号', 'number', { required: true }),
    provider: text('期货经营机构', 'futures firm', { required: true }),
    firm: entry('服务企业', 'enterprise', enterprises, { required: true }),
    commodity: text('品种', 'commodity', { required: true }),
    kind: choice(
      '服务方式',
      'kind',
      {
        hedge: { zh: '套期保值', en: 'hedging' },
        option: { zh: '场外期权', en: 'over-the-counter option' },
        basis: { zh: '基差贸易', en: 'basis trade' },
        training: { zh: '培训和方案设计', en: 'training and design' },
      },
      { required: true },
    ),
    covered: money('覆盖货值', 'value covered'),
    from: date('服务起始日', 'from'),
    until: date('服务截止日', 'until'),
    supportedBy: body('支持单位', 'supported by'),
    effect: text('服务成效', 'what came of it'),
    consent: file('企业同意登记的材料', 'consent of the enterprise'),
  },
  keptBy: [department, institution],
  openTo: institution,
  review: every('quarter'),
})
