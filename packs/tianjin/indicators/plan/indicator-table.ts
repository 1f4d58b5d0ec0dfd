/** 指标体系: the fifteen indicators of the plan's table, in its order, with the baselines and targets that it prints. */
import {
  type Body,
  type ClauseRef,
  clause,
  defineIndicator,
  type Indicator,
  type OneOrMore,
  type Register,
  type Stated,
  type Target,
} from '@linchpin/pack-kit'
import {
  commerceBureau,
  developmentReform,
  industryBureau,
  planningResources,
  scienceBureau,
} from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { nationalCentres } from '../../standing/innovation/technology-centres.ts'

interface Row<U extends string> {
  readonly zh: string
  readonly en: string
  readonly unit: U
  readonly definition: readonly [zh: string, en: string]
  readonly baseline?: Stated
  readonly target: Omit<Target, 'binding' | 'due'>
  readonly direction?: 'higher' | 'lower' | 'neutral'
  readonly owner: OneOrMore<Body>
  /** Another clause that sets the same target. */
  readonly alsoIn?: ClauseRef
  /** The register whose entries it counts; absent: entered or published. */
  readonly counts?: Register
}

function row<const Id extends string, const U extends string>(id: Id, parts: Row<U>): Indicator<Id, U> {
  const { zh, en, unit, definition, baseline, target, direction, owner, alsoIn, counts } = parts
  return defineIndicator(id, {
    ...(counts ? { counts } : {}),
    label: { zh, en },
    row: 'M2',
    source: alsoIn ? [clause(plan, '二/（三）'), alsoIn] : clause(plan, '二/（三）'),
    definition: { zh: definition[0], en: definition[1] },
    unit,
    direction: direction ?? 'higher',
    period: 'year',
    owner,
    ...(baseline ? { baseline } : {}),
    targets: [{ ...target, due: '2025' }],
  })
}

const in2020 = (value: number): Stated => ({ period: '2020', value })

export const valueAddedGrowth = row('value-added-growth', {
  zh: '工业增加值年均增长',
  en: 'average yearly growth of industrial value added',
  unit: '%',
  definition: [
    '按可比价格计算的五年平均增速；基期数为“十三五”时期年均增速。',
    'Average of five years at comparable prices; the baseline is the average of the five years before.',
  ],
  baseline: { period: '2016/2020', value: 3.6, note: { zh: '五年年均增速', en: 'average of five years' } },
  target: { kind: 'average', is: '>=', value: 6 },
  owner: [industryBureau, developmentReform],
})
export const manufacturingShare = row('manufacturing-share', {
  zh: '制造业增加值占地区生产总值比重',
  en: 'manufacturing value added as a share of GDP',
  unit: '%',
  definition: [
    '制造业增加值除以地区生产总值，现价。',
    'Value added of manufacturing divided by gross regional product, at current prices.',
  ],
  baseline: in2020(21.8),
  target: { kind: 'level', is: '=', value: 25 },
  owner: [industryBureau, developmentReform],
})
export const labourProductivityGrowth = row('labour-productivity-growth', {
  zh: '工业全员劳动生产率累计增长',
  en: 'cumulative growth of industrial labour productivity',
  unit: '%',
  definition: [
    '工业增加值除以工业平均从业人数，自2020年起累计增幅；文件未给出基期数。',
    'Industrial value added per person employed, growth summed up from 2020; the plan gives no baseline.',
  ],
  target: { kind: 'cumulative', is: '=', value: 6.5 },
  owner: industryBureau,
})
export const strategicIndustriesShare = row('strategic-industries-share', {
  zh: '工业战略性新兴产业增加值占规模以上工业增加值比重',
  en: 'strategic emerging industries as a share of above-scale industrial value added',
  unit: '%',
  definition: [
    '战略性新兴产业中工业部分的增加值除以规模以上工业增加值。',
    'Value added of the industrial part of strategic emerging industries divided by that of above-scale industry.',
  ],
  baseline: in2020(26.1),
  target: { kind: 'level', is: '=', value: 40 },
  owner: [industryBureau, developmentReform],
})
export const highTechShare = row('high-tech-share', {
  zh: '高技术产业（制造业）增加值占规模以上工业增加值比重',
  en: 'high-technology manufacturing as a share of above-scale industrial value added',
  unit: '%',
  definition: [
    '按高技术产业（制造业）分类的增加值除以规模以上工业增加值。',
    'Value added of manufacturing classed as high technology divided by that of above-scale industry.',
  ],
  baseline: in2020(15.4),
  target: { kind: 'level', is: '>=', value: 30 },
  owner: [industryBureau, scienceBureau],
})
export const smartTechnologyShare = row('smart-technology-share', {
  zh: '智能科技产业营业收入占全市规模以上工业和限额以上信息服务业比重',
  en: 'smart technology as a share of the revenue of above-scale industry and larger information services',
  unit: '%',
  definition: [
    '智能科技产业营业收入除以规模以上工业与限额以上信息服务业营业收入之和。',
    'Revenue of smart technology divided by that of above-scale industry and larger information services together.',
  ],
  baseline: in2020(23.5),
  target: { kind: 'level', is: '=', value: 30 },
  owner: industryBureau,
})
export const cityRdIntensity = row('city-rd-intensity', {
  zh: '规模以上工业企业研发经费占营业收入比重',
  en: 'research spending of above-scale industrial firms as a share of their revenue',
  unit: '%',
  definition: [
    '规模以上工业企业研发经费支出合计除以营业收入合计；基期数为2019年。',
    'Research spending of all above-scale industrial firms divided by their revenue; the baseline is of 2019.',
  ],
  baseline: { period: '2019', value: 1.13, note: { zh: '文件注明为2019年数值', en: 'of 2019, as the plan notes' } },
  target: { kind: 'level', is: '=', value: 1.35 },
  owner: [industryBureau, scienceBureau],
})
export const highTechFirms = row('high-tech-firms', {
  zh: '国家高新技术企业数量',
  en: 'national high-technology enterprises',
  unit: '家',
  definition: ['认定有效期内的国家高新技术企业数。', 'Enterprises whose recognition is in force.'],
  baseline: in2020(7420),
  target: { kind: 'level', is: '=', value: 11600 },
  owner: scienceBureau,
})
export const nationalTechnologyCentres = row('national-technology-centres', {
  zh: '国家企业技术中心',
  en: 'national enterprise technology centres',
  unit: '家',
  definition: ['经国家认定且在有效期内的企业技术中心数。', 'Centres recognised by the state and in force.'],
  baseline: in2020(68),
  target: { kind: 'level', is: '≈', value: 90, note: { zh: '90家左右', en: 'about 90' } },
  counts: nationalCentres,
  owner: [developmentReform, industryBureau],
  alsoIn: clause(plan, '五/（一）/3'),
})
export const newProductShare = row('new-product-share', {
  zh: '规模以上工业企业新产品销售收入占比',
  en: 'new products as a share of the sales of above-scale industrial firms',
  unit: '%',
  definition: [
    '新产品销售收入除以营业收入；目标为各年均不低于该值。',
    'Sales of new products divided by revenue; to be kept every year.',
  ],
  baseline: in2020(20.3),
  target: { kind: 'floor', is: '>=', value: 20 },
  owner: [industryBureau, scienceBureau],
})
export const energyIntensityCut = row('energy-intensity-cut', {
  zh: '规模以上工业单位增加值能耗累计降幅',
  en: 'cumulative cut of energy per unit of above-scale industrial value added',
  unit: '%',
  definition: [
    '单位工业增加值能耗自基期起的累计降幅，五年一周期重新起算；目标以国家下达任务为准。',
    'Cut summed up over five years, beginning anew each time; the target is the task that the state sets.',
  ],
  baseline: { period: '2016/2020', value: 16 },
  target: { kind: 'assigned', is: '>=', value: null, note: { zh: '完成国家任务', en: 'fulfil the national task' } },
  owner: [industryBureau, developmentReform],
})
export const solidWasteUse = row('solid-waste-use', {
  zh: '工业固体废物综合利用率',
  en: 'reuse of industrial solid waste',
  unit: '%',
  definition: [
    '综合利用量除以产生量与综合利用往年贮存量之和；目标为各年均不低于该值。',
    'Amount reused divided by amount produced plus that taken from older stock; to be kept every year.',
  ],
  baseline: in2020(98.6),
  target: { kind: 'floor', is: '>=', value: 98 },
  owner: industryBureau,
  alsoIn: clause(plan, '五/（五）/4'),
})
export const landOutput = row('land-output', {
  zh: '工业用地产出效率',
  en: 'output of industrial land',
  unit: '亿元/平方公里',
  definition: ['工业产出除以工业用地面积。', 'Industrial output divided by the area of industrial land.'],
  baseline: in2020(27),
  target: { kind: 'level', is: '=', value: 40 },
  owner: [planningResources, industryBureau],
})
export const digitalisedFirms = row('digitalised-firms', {
  zh: '关键业务环节全面数字化企业比例',
  en: 'enterprises whose key business steps are digital throughout',
  unit: '%',
  definition: [
    '关键业务环节均实现数字化的企业数除以参加评估的企业数。',
    'Enterprises with all key steps digital divided by those assessed.',
  ],
  baseline: in2020(55.9),
  target: { kind: 'level', is: '=', value: 65 },
  owner: industryBureau,
})

/** Also a target of the measures of 2022, by the same year and value. */
export const producerServicesShare = row('producer-services-share', {
  zh: '生产性服务业增加值占地区生产总值比重',
  en: 'producer services as a share of GDP',
  unit: '%',
  definition: [
    '生产性服务业增加值除以地区生产总值，现价。',
    'Value added of producer services divided by gross regional product, at current prices.',
  ],
  baseline: in2020(40.8),
  target: { kind: 'level', is: '=', value: 45 },
  owner: [developmentReform, commerceBureau],
  alsoIn: clause(measures, '二/（八）'),
})

export const indicatorTable = [
  valueAddedGrowth,
  manufacturingShare,
  labourProductivityGrowth,
  strategicIndustriesShare,
  highTechShare,
  smartTechnologyShare,
  cityRdIntensity,
  highTechFirms,
  nationalTechnologyCentres,
  newProductShare,
  energyIntensityCut,
  solidWasteUse,
  landOutput,
  digitalisedFirms,
  producerServicesShare,
]
