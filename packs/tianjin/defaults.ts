/**
 * What the documents leave open and a running system needs: days, steps of escalation, bars and weights. All of it stands here,
 * each marked as a default wherever it shows; an office that decides otherwise changes it here.
 */
import {
  assumed,
  byDefault,
  days,
  defineParameter,
  every,
  headquartersOffice,
  months,
  officeDirector,
  type Rhythm,
  type Role,
  workdays,
} from '@linchpin/pack-kit'

/** To sign for what was assigned, or to send it back. */
export const toAccept = byDefault(workdays(3))
/** To say how something will be handled. */
export const toPlan = byDefault(workdays(5))
/** To decide on what was filed. */
export const toDecide = byDefault(workdays(10))
/** To review with experts. */
export const toReview = byDefault(workdays(20))
/** To handle an ordinary matter to its end. */
export const toHandle = byDefault(workdays(15))
/** To confirm a result or to rate it. */
export const toConfirm = byDefault(workdays(10))
/** To put right what an inspection found. */
export const toRectify = byDefault(days(30))
/** To answer in writing what a congress or a conference asks. */
export const toAnswer = byDefault(months(3))
/** To decide on a pass while goods wait. */
export const toIssuePass = byDefault(workdays(1))
/** To show a list before it is issued (公示). */
export const toDisplay = byDefault(workdays(5))
/** To add what is missing from an application. */
export const toSupplement = byDefault(workdays(10))
/** To check on the spot what an applicant promised. */
export const toVerifyPromise = byDefault(months(2))

/** Who is told and when: before the day those who handle it, a day later also the office, after a week the director. */
export const chase = (...handlers: readonly [Role, ...Role[]]) => [
  { when: 'before', by: byDefault(days(3)), to: handlers } as const,
  { when: 'after', by: byDefault(days(1)), to: [...handlers, headquartersOffice] as const } as const,
  { when: 'after', by: byDefault(days(7)), to: officeDirector, supervises: true } as const,
]

const bar = (id: string, zh: string, en: string, value: number, unit: string) =>
  defineParameter(id, {
    label: { zh, en },
    row: 'M13',
    source: assumed('文件只要求建立预警，未给出阈值', 'the measures ask for warnings and give no bars'),
    kind: 'number',
    values: { '2022-01-01': { value, unit } },
  })

/** Month on month, for prices of raw materials. */
export const priceRise = {
  blue: bar('price-rise-blue', '大宗原材料价格月环比涨幅蓝色预警线', 'monthly rise of prices: blue', 5, '%'),
  yellow: bar('price-rise-yellow', '大宗原材料价格月环比涨幅黄色预警线', 'monthly rise of prices: yellow', 10, '%'),
  red: bar('price-rise-red', '大宗原材料价格月环比涨幅红色预警线', 'monthly rise of prices: red', 20, '%'),
}
/** Days that the coal in stock lasts. */
export const coalStock = {
  blue: bar('coal-stock-blue', '电煤库存可用天数蓝色预警线', 'days of coal in stock: blue', 15, '天'),
  yellow: bar('coal-stock-yellow', '电煤库存可用天数黄色预警线', 'days of coal in stock: yellow', 10, '天'),
  red: bar('coal-stock-red', '电煤库存可用天数红色预警线', 'days of coal in stock: red', 7, '天'),
}
/** Supply over demand at the peak. */
export const supplyMargin = {
  blue: bar('supply-margin-blue', '能源供应裕度蓝色预警线', 'margin of energy supply: blue', 10, '%'),
  yellow: bar('supply-margin-yellow', '能源供应裕度黄色预警线', 'margin of energy supply: yellow', 5, '%'),
  red: bar('supply-margin-red', '能源供应裕度红色预警线', 'margin of energy supply: red', 0, '%'),
}

const slippage = (id: string, zh: string, en: string, value: number) =>
  defineParameter(id, {
    label: { zh, en },
    row: 'M8',
    source: assumed('文件要求挂图作战、强化跟踪，未给出滞后的界限', 'the plan asks for wall charts and gives no bars'),
    kind: 'number',
    values: { '2021-06-26': { value, unit: '%' } },
  })

/** Investment done of what was to be done by now. */
export const projectSlippage = {
  blue: slippage('project-slippage-blue', '项目投资序时完成率蓝色预警线', 'investment done to schedule: blue', 95),
  yellow: slippage(
    'project-slippage-yellow',
    '项目投资序时完成率黄色预警线',
    'investment done to schedule: yellow',
    85,
  ),
  red: slippage('project-slippage-red', '项目投资序时完成率红色预警线', 'investment done to schedule: red', 70),
}

/** How often meetings are held that the documents call regular without saying how often. */
export const rhythms = {
  promotionMeeting: every('halfYear'),
  headquartersMeeting: every('month'),
  officeMeeting: every('month'),
  taskForceMeeting: every('month'),
  foreignProjectsMeeting: every('month'),
  enterpriseTalks: every('quarter'),
  chainBriefing: every('month'),
  weakLinkReview: every('quarter'),
} as const satisfies Readonly<Record<string, Rhythm>>

const weakness = (id: string, zh: string, en: string, value: number, unit: string) =>
  defineParameter(id, {
    label: { zh, en },
    row: 'M5',
    source: assumed('文件要求补齐薄弱环节，未给出认定界限', 'the documents ask to mend weak links and give no bars'),
    kind: 'number',
    values: { '2021-06-26': { value, unit } },
  })

/** When a link of a chain counts as weak. */
export const weakLink = {
  mainSource: weakness('main-source-bar', '最大单一来源占比认定线', 'share of the largest source', 80, '%'),
  outside: weakness('outside-source-bar', '境外来源占比认定线', 'share from abroad', 50, '%'),
  stock: weakness('short-stock-bar', '库存可用天数认定线', 'days that the stock lasts', 15, '天'),
}
/** What each point of a candidate for a gap weighs; they make 1. */
export const candidateWeights = { product: 0.4, capacity: 0.3, maturity: 0.2, willingness: 0.1 } as const

/** Every default that is a figure in rules. */
export const defaultParameters = [weakLink, projectSlippage, priceRise, coalStock, supplyMargin].flatMap((bars) =>
  Object.values(bars),
)
