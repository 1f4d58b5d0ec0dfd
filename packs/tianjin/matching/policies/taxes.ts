/** 组合式税费支持: taxpayers claim it in their return; here an enterprise sees whether it fits, and why. */
import { all, clause, defineProgramme, standard } from '@linchpin/pack-kit'
import { developmentReform, taxBureau } from '../../bodies/index.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { wan } from '../../enterprises/ten-thousand-yuan.ts'
import { measuresDay, someDay } from './in-force.ts'

const small = { isRestrictedIndustry: false, taxableIncome: 180 * wan, staff: 60, assets: 2600 * wan }

export const sixTaxesRelief = defineProgramme('six-taxes-relief', {
  label: { zh: '“六税两费”减免', en: 'relief from six taxes and two fees' },
  row: 'M14',
  source: [clause(measures, '四/（十九）'), standard('财政部 税务总局公告2022年第10号', '小型微利企业标准')],
  note: {
    zh: '个体工商户同样适用，不在企业库内，由税务部门办理。',
    en: 'Self-employed traders have it too; they stand on no register here.',
  },
  type: 'policy',
  givenBy: taxBureau,
  of: enterprises,
  benefit: {
    zh: '减征资源税、城建税、房产税、城镇土地使用税、印花税、耕地占用税和教育费附加、地方教育附加。',
    en: 'Less of six local taxes and two surcharges.',
  },
  eligibility: {
    [measuresDay]: (firm) =>
      all(
        firm.isRestrictedIndustry.is(false),
        firm.taxableIncome.atMost(300, '万元'),
        firm.staff.atMost(300, '人'),
        firm.assets.atMost(5000, '万元'),
      ),
  },
  unknown: [
    { zh: '本市减征幅度以税务部门公布为准', en: 'the city’s rate is published by the tax service' },
    {
      zh: '小型微利企业以企业所得税汇算清缴结果为准',
      en: 'the yearly settlement decides who is a small low-profit firm',
    },
  ],
  examples: [
    { name: '三项指标都在限内', day: someDay, record: small, outcome: 'met' },
    { name: '从业301人', day: someDay, record: { ...small, staff: 301 }, outcome: 'notMet' },
    { name: '没有应纳税所得额', day: someDay, record: { ...small, taxableIncome: null }, outcome: 'unknown' },
    { name: '扩围以前', day: '2021-12-31', record: small, outcome: 'unknown' },
  ],
})

export const taxDeferral = defineProgramme('tax-deferral', {
  label: { zh: '制造业中小微企业延缓缴纳部分税费', en: 'deferred taxes of small and medium manufacturers' },
  row: 'M14',
  source: [
    clause(measures, '四/（十九）'),
    standard('国家税务总局 财政部公告2021年第30号', '一'),
    standard('国家税务总局 财政部公告2022年第2号'),
  ],
  note: {
    zh: '2021年四季度的政策延续实施6个月；按税款所属期适用，期满即止。',
    en: 'The policy of the last quarter of 2021 goes on for six months, by the period of the tax; then it ends.',
  },
  type: 'policy',
  givenBy: taxBureau,
  of: enterprises,
  benefit: {
    zh: '所属期内的部分税费可以延后缴纳。',
    en: 'Part of the taxes of the period may be paid later.',
  },
  eligibility: {
    '2021-10-01': (firm) => all(firm.isManufacturer.is(true), firm.revenue.below(4, '亿元')),
    '2022-07-01': null,
  },
  unknown: [
    {
      zh: '年销售额以税务部门确定的应征增值税销售额为准，此处以营业收入代替',
      en: 'the tax service takes sales subject to value-added tax; revenue stands in for it here',
    },
    { zh: '中型与小微企业的缓缴比例', en: 'the shares deferred, by size' },
  ],
  examples: [
    { name: '制造业、3.9亿元', day: someDay, record: { isManufacturer: true, revenue: 39000 * wan }, outcome: 'met' },
    { name: '制造业、4亿元', day: someDay, record: { isManufacturer: true, revenue: 40000 * wan }, outcome: 'notMet' },
    { name: '非制造业', day: someDay, record: { isManufacturer: false, revenue: 800 * wan }, outcome: 'notMet' },
    {
      name: '政策期满以后',
      day: '2022-07-01',
      record: { isManufacturer: true, revenue: 800 * wan },
      outcome: 'unknown',
    },
  ],
})

export const encouragedProjectRelief = defineProgramme('encouraged-project-relief', {
  label: { zh: '鼓励类外资项目确认免税', en: 'duty relief for encouraged foreign projects' },
  row: ['M14', 'M28'],
  source: clause(measures, '二/（十一）'),
  type: 'policy',
  givenBy: developmentReform,
  of: enterprises,
  benefit: {
    zh: '属于鼓励类的外商投资项目经确认后，按规定免税进口自用设备。',
    en: 'Confirmed encouraged projects import equipment free of duty.',
  },
  eligibility: { [measuresDay]: (firm) => firm.hasForeignCapital.is(true) },
  unknown: [
    { zh: '项目是否列入《鼓励外商投资产业目录》须逐项确认', en: 'whether the project is in the catalogue, one by one' },
    { zh: '不予免税的进口商品范围', en: 'goods without relief' },
  ],
  examples: [
    { name: '外商投资企业', day: someDay, record: { hasForeignCapital: true }, outcome: 'met' },
    { name: '没有外资', day: someDay, record: { hasForeignCapital: false }, outcome: 'notMet' },
  ],
})

export const taxes = [sixTaxesRelief, taxDeferral, encouragedProjectRelief]
