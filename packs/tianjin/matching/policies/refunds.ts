/** 减税与退税并举: the refund side; the tax service decides on each claim. */
import { any, clause, defineProgramme, standard } from '@linchpin/pack-kit'
import { taxBureau } from '../../bodies/index.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { someDay } from './in-force.ts'

export const creditRefund = defineProgramme('vat-credit-refund', {
  label: { zh: '增值税期末留抵退税', en: 'refund of unused value-added tax credit' },
  row: 'M14',
  source: [clause(measures, '四/（十九）'), standard('财政部 税务总局公告2022年第14号')],
  type: 'policy',
  givenBy: taxBureau,
  of: enterprises,
  benefit: {
    zh: '符合条件的小微企业和制造业等行业企业，可申请退还增值税留抵税额。',
    en: 'Small firms, manufacturers and some other industries may ask for unused credit back.',
  },
  eligibility: {
    '2022-04-01': (firm) => any(firm.isManufacturer.is(true), firm.sizeClass.oneOf('small', 'micro')),
  },
  unknown: [
    { zh: '纳税信用等级和无违法记录等条件由税务部门核定', en: 'tax rating and clean record are for the tax service' },
    { zh: '制造业以外享受政策的行业范围', en: 'the industries beside manufacturing' },
    { zh: '可退比例和分批实施时间', en: 'the share refunded and when each size has its turn' },
  ],
  examples: [
    { name: '制造业企业', day: someDay, record: { isManufacturer: true }, outcome: 'met' },
    {
      name: '非制造业中型企业',
      day: someDay,
      record: { isManufacturer: false, sizeClass: 'medium' },
      outcome: 'notMet',
    },
    { name: '规模未填', day: someDay, record: { isManufacturer: false }, outcome: 'unknown' },
    { name: '政策施行前', day: '2022-03-31', record: { isManufacturer: true }, outcome: 'unknown' },
  ],
})
