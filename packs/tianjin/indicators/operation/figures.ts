/** 工业运行监测: what is watched month by month, from the statistics bureau and from the enterprises’ own reports. */
import { clause, defineIndicator } from '@linchpin/pack-kit'
import { developmentReform, industryBureau } from '../../bodies/index.ts'
import { measures, news } from '../../documents/index.ts'
import { aboveScaleFirms } from '../../enterprises/size/size-registers.ts'
import { monthlyReport } from './monthly-report.ts'

interface Watched {
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly definition: readonly [zh: string, en: string]
}

const watchedAbout = {
  row: 'M12',
  source: clause(measures, '一/（三）'),
  direction: 'higher',
  period: 'month',
  owner: [industryBureau, developmentReform],
} as const
const watched = <const Id extends string>(id: Id, { zh, en, unit, definition }: Watched) =>
  defineIndicator(id, {
    ...watchedAbout,
    label: { zh, en },
    definition: { zh: definition[0], en: definition[1] },
    unit,
  })

export const valueAddedToDate = watched('value-added-growth-to-date', {
  zh: '规模以上工业增加值增速（累计）',
  en: 'growth of above-scale value added to date',
  unit: '%',
  definition: [
    '统计部门公布的可比价格累计同比增速，不由名义值相除得出；一、二月合并。',
    'As published, at comparable prices, year to date on year; not a quotient of nominal values; January and February together.',
  ],
})
const investment = watched('industrial-investment-growth', {
  zh: '工业投资增速（累计）',
  en: 'growth of industrial investment to date',
  unit: '%',
  definition: ['统计部门公布的累计同比增速。', 'As published, year to date on year.'],
})
const power = watched('industrial-power-growth', {
  zh: '工业用电量增速（累计）',
  en: 'growth of industrial electricity to date',
  unit: '%',
  definition: ['工业用电量累计同比增速。', 'Year to date on year.'],
})
/** By the month that a report is of, not the one in which it was confirmed. */
const reported = {
  ...watchedAbout,
  counts: monthlyReport,
  in: 'confirmed',
  during: { date: 'month' },
  unit: '亿元',
} as const

export const reportedOutput = defineIndicator('reported-output', {
  ...reported,
  label: { zh: '填报企业工业总产值（本月）', en: 'output of reporting enterprises, month' },
  definition: {
    zh: '已审核月报的合计；一家企业只计入其主产业链和所在区；同比按同口径企业计算。',
    en: 'Sum of confirmed reports; an enterprise counts once, with its primary chain and district; compared over the same set of enterprises.',
  },
  total: 'outputMonth',
})
export const reportedOrders = defineIndicator('reported-orders', {
  ...reported,
  label: { zh: '填报企业在手订单', en: 'orders in hand of reporting enterprises' },
  definition: { zh: '已审核月报的合计。', en: 'Sum of confirmed reports.' },
  total: 'ordersInHand',
})

export const chainInvestmentGrowth = defineIndicator('chain-investment-growth', {
  label: { zh: '重点产业链在建项目投资增速', en: 'growth of investment in projects of the key chains' },
  row: ['M8', 'M12'],
  source: clause(news, '二是'),
  definition: {
    zh: '12条重点产业链在建项目投资累计同比增速。',
    en: 'Investment in projects under construction on the twelve chains, year to date on year.',
  },
  unit: '%',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
})

export const aboveScaleFirmCount = defineIndicator('above-scale-firms', {
  label: { zh: '规模以上工业企业数', en: 'above-scale industrial enterprises' },
  row: 'M12',
  source: clause(measures, '一/（三）'),
  definition: {
    zh: '规模以上工业企业名录期末在库企业数。',
    en: 'Enterprises on the register of above-scale industry.',
  },
  unit: '家',
  direction: 'higher',
  period: 'month',
  owner: industryBureau,
  counts: aboveScaleFirms,
})

export const operationFigures = [
  valueAddedToDate,
  investment,
  power,
  reportedOutput,
  reportedOrders,
  chainInvestmentGrowth,
  aboveScaleFirmCount,
]
