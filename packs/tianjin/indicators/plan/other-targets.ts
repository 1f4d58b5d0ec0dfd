/** The other figures that the plan and the measures set themselves: counts, shares and yearly amounts. */
import {
  all,
  type Body,
  type ClauseRef,
  defineIndicator,
  type OneOrMore,
  type Register,
  type RowId,
  type Stated,
  type Target,
} from '@linchpin/pack-kit'
import {
  communicationsAdministration,
  developmentReform,
  humanResources,
  industryBureau,
  scienceBureau,
} from '../../bodies/index.ts'
import { inMeasures, inPlan } from '../../documents/index.ts'
import { jobFair } from '../../matching/talent/fairs.ts'
import { innovationPlatforms, technologyServices } from '../../standing/innovation/labs.ts'
import { applicationCases, demonstrationScenes, smartDemonstrationFirms } from '../../standing/smart/demonstrations.ts'
import { cloudFirms } from '../infrastructure/cloud-firms.ts'

interface Aim {
  readonly row: OneOrMore<RowId>
  readonly source: OneOrMore<ClauseRef>
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly definition: readonly [zh: string, en: string]
  readonly target: Omit<Target, 'binding' | 'due'> & { readonly due?: string }
  readonly direction?: 'higher' | 'lower'
  readonly baseline?: Stated
  readonly owner?: OneOrMore<Body>
  /** The register whose entries it counts; absent: entered or published. */
  readonly counts?: Register
}

const aim = <const Id extends string>(id: Id, parts: Aim) =>
  defineIndicator(id, {
    ...(parts.counts ? { counts: parts.counts } : {}),
    label: { zh: parts.zh, en: parts.en },
    row: parts.row,
    source: parts.source,
    definition: { zh: parts.definition[0], en: parts.definition[1] },
    unit: parts.unit,
    direction: parts.direction ?? 'higher',
    period: 'year',
    owner: parts.owner ?? industryBureau,
    ...(parts.baseline ? { baseline: parts.baseline } : {}),
    targets: [{ due: '2025', ...parts.target }],
  })

const level = (is: Target['is'], value: number) => ({ kind: 'level', is, value }) as const
const added = (is: Target['is'], value: number) => ({ kind: 'cumulative', is, value }) as const
const stayAhead = {
  kind: 'assigned',
  is: '>=',
  value: null,
  note: { zh: '保持全国领先', en: 'stay ahead in the country' },
} as const
/** The text prints no year; the plan ends in 2025. */
const byItsEnd = { note: { zh: '文件未写年份，按规划期末', en: 'no year is printed; the end of the plan' } } as const
const in2020 = (value: number, zh: string, en: string): Stated => ({ period: '2020', value, note: { zh, en } })
const ofKeyFirms = (value: number) =>
  in2020(value, '规划回顾部分所列，口径为重点企业', 'as the plan’s review states, of key firms')
const share = (part: string, whole: string): readonly [string, string] => [
  `${part}除以${whole}。`,
  'The first divided by the second, both of the same day.',
]
const inForce: readonly [string, string] = ['期末有效的认定数。', 'Recognitions in force at the end of the period.']
const sumOver: readonly [string, string] = ['规划期内累计数。', 'Summed up over the years of the plan.']

/** Those of the register that the state named since the plan began. */
const newManufacturingCentres = defineIndicator('national-manufacturing-innovation-centres', {
  label: { zh: '新增国家制造业创新中心', en: 'new national manufacturing innovation centres' },
  row: 'M16',
  source: inPlan('五/（一）/3'),
  definition: { zh: sumOver[0], en: sumOver[1] },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: innovationPlatforms,
  where: {
    '2021-06-26': ({ kind, stage, namedOn }) =>
      all(kind.equals('manufacturingCentre'), stage.equals('running'), namedOn.atLeast('2021-01-01')),
  },
  targets: [{ ...added('>=', 1), due: '2025', note: { zh: '1至2家', en: 'one or two' } }],
})

export const platformTargets = [
  aim('national-innovation-platforms', {
    row: 'M16',
    source: inPlan('五/（一）/3'),
    zh: '新增国家级创新平台',
    en: 'new national innovation platforms',
    unit: '个',
    definition: sumOver,
    target: added('=', 10),
    owner: [scienceBureau, developmentReform],
  }),
  newManufacturingCentres,
  aim('technology-service-platforms', {
    row: ['M16', 'M33'],
    source: inPlan('五/（一）/3'),
    zh: '产业技术基础公共服务平台',
    en: 'public platforms of basic industrial technology',
    unit: '个',
    counts: technologyServices,
    definition: inForce,
    target: level('≈', 10),
  }),
]

/** Of the city’s own showcases only: scenes in factories are another kind on the same register. */
const sceneCount = defineIndicator('scene-count', {
  label: { zh: '特色示范场景', en: 'demonstration scenes' },
  row: 'M27',
  source: inPlan('五/（三）/4'),
  definition: {
    zh: '名录内综合展现城市魅力的特色场景数，工业应用场景另计。',
    en: 'Showcases of the city on the register; scenes of industry apart.',
  },
  unit: '个',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: demonstrationScenes,
  where: { '2021-06-26': (scene) => scene.kind.equals('city') },
  targets: [{ ...level('>=', 10), due: '2025', ...byItsEnd }],
})

export const digitalTargets = [
  aim('digital-design-share', {
    row: ['M2', 'M27'],
    source: inPlan('五/（三）/1'),
    zh: '重点领域企业数字化研发设计工具普及率',
    en: 'use of digital design tools in key fields',
    unit: '%',
    definition: share('使用数字化研发设计工具的企业数', '重点领域企业数'),
    baseline: ofKeyFirms(81.9),
    target: level('>', 90),
  }),
  aim('numerical-control-share', {
    row: ['M2', 'M27'],
    source: inPlan('五/（三）/1'),
    zh: '关键工序数控化率',
    en: 'numerically controlled key processes',
    unit: '%',
    definition: share('数控化的关键工序数', '关键工序数'),
    baseline: ofKeyFirms(54.8),
    target: level('>', 60),
  }),
  aim('digital-equipment-share', {
    row: ['M2', 'M27'],
    source: inPlan('五/（三）/1'),
    zh: '生产设备数字化率',
    en: 'digital production equipment',
    unit: '%',
    definition: share('数字化生产设备数', '生产设备数'),
    baseline: ofKeyFirms(53.3),
    target: level('>', 60),
  }),
  aim('digital-application-share', {
    row: ['M2', 'M27'],
    source: [inMeasures('二/（六）'), inPlan('五/（三）/1')],
    zh: '规模以上企业关键环节数字化应用比例',
    en: 'above-scale firms that work digitally in key steps',
    unit: '%',
    definition: [
      '关键环节实现数字化应用的规模以上企业数除以规模以上企业数；文件要求“基本实现”，未给出数值。',
      'Above-scale firms working digitally in key steps divided by all; the documents ask for “basically all” and give no number.',
    ],
    target: {
      kind: 'assigned',
      is: '>=',
      value: null,
      note: { zh: '基本实现，文件未量化', en: 'basically all; not quantified' },
    },
  }),
  aim('integration-index', {
    row: ['M2', 'M22'],
    source: inMeasures('二/（八）'),
    zh: '两化融合发展指数',
    en: 'index of integration of industry and information technology',
    unit: '1',
    definition: ['按两化融合评估规范测评的城市指数。', 'The city’s index by the national assessment.'],
    target: level('>=', 105),
  }),
  sceneCount,
  aim('smart-application-cases', {
    row: 'M27',
    source: inPlan('五/（三）/4'),
    zh: '智能科技产业应用案例',
    en: 'cases of smart technology in use',
    unit: '个',
    counts: applicationCases,
    definition: sumOver,
    target: { ...level('>=', 100), ...byItsEnd },
  }),
  aim('smart-demonstration-firms', {
    row: 'M27',
    source: inPlan('五/（三）/4'),
    zh: '具有示范意义的智能制造企业',
    en: 'exemplary smart manufacturers',
    unit: '家',
    counts: smartDemonstrationFirms,
    definition: sumOver,
    target: { ...level('>=', 1000), ...byItsEnd },
  }),
]

export const networkTargets = [
  aim('base-stations', {
    row: 'M30',
    source: [inMeasures('二/（五）'), inPlan('五/（三）/2')],
    zh: '5G基站',
    en: '5G base stations',
    unit: '万个',
    definition: ['累计建成并开通的5G基站数。', 'Base stations built and in service.'],
    baseline: in2020(2.4, '规划回顾部分所列', 'as the plan’s review states'),
    target: level('=', 7),
    owner: [communicationsAdministration, industryBureau],
  }),
  aim('gigabit-coverage', {
    row: 'M30',
    source: [inMeasures('二/（五）'), inPlan('五/（三）/2')],
    zh: '城市家庭千兆光网覆盖率',
    en: 'city households within reach of gigabit fibre',
    unit: '%',
    definition: [
      '具备千兆接入能力的城市家庭数除以城市家庭数；文件要求保持全国领先，未给出数值。',
      'City households that can have a gigabit divided by all; the measures ask to stay ahead and give no number.',
    ],
    target: stayAhead,
    owner: communicationsAdministration,
  }),
  aim('fast-passive-network-share', {
    row: 'M30',
    source: inMeasures('二/（五）'),
    zh: '城市10G-PON端口占比',
    en: 'share of 10G-PON ports',
    unit: '%',
    definition: [
      '10G-PON及以上端口数除以光网端口数；文件要求保持全国领先，未给出数值。',
      'Ports of 10G-PON and better divided by all; the measures give no number.',
    ],
    target: stayAhead,
    owner: communicationsAdministration,
  }),
  aim('firms-in-the-cloud', {
    row: 'M30',
    source: inPlan('五/（三）/1'),
    zh: '上云上平台工业企业',
    en: 'industrial firms in the cloud and on platforms',
    unit: '家',
    counts: cloudFirms,
    definition: ['名录内上云上平台工业企业数，一家企业只计一次。', 'Enterprises on the register; each counts once.'],
    baseline: in2020(6000, '规划回顾部分为“超过6000家”', 'the plan’s review says more than 6,000'),
    target: { ...level('=', 10000), ...byItsEnd },
  }),
]

export const placeTargets = [
  aim('binhai-strategic-share', {
    row: ['M2', 'M3'],
    source: inPlan('四/（二）/1'),
    zh: '滨海新区工业战略性新兴产业增加值占全市比重',
    en: 'Binhai’s share of the city’s strategic emerging industries',
    unit: '%',
    definition: share('滨海新区工业战略性新兴产业增加值', '全市工业战略性新兴产业增加值'),
    target: { kind: 'floor', is: '>=', value: 60 },
  }),
  aim('rocket-payloads', {
    row: 'M3',
    source: inPlan('三/（三）/4'),
    zh: '航天器年总装测试能力',
    en: 'spacecraft assembled and tested a year',
    unit: '颗',
    definition: ['年总装测试能力。', 'Capacity of a year.'],
    target: {
      ...level('>=', 6),
      note: { zh: '6至8颗；文件未写年份，按规划期末', en: 'six to eight; no year is printed' },
    },
  }),
  aim('satellites-a-year', {
    row: 'M3',
    source: inPlan('三/（三）/4'),
    zh: '卫星年生产能力',
    en: 'satellites produced a year',
    unit: '颗',
    definition: ['年生产能力。', 'Capacity of a year.'],
    target: { ...level('>=', 100), ...byItsEnd },
  }),
]

const recruitmentEvents = defineIndicator('recruitment-events', {
  label: { zh: '年度重点招聘活动', en: 'major recruitment events a year' },
  row: 'M18',
  source: inMeasures('三/（十七）'),
  definition: { zh: '当年举办的重点招聘活动场次。', en: 'Events held in the year.' },
  unit: '场',
  direction: 'higher',
  period: 'year',
  owner: humanResources,
  counts: jobFair,
  in: ['held', 'followedUp'],
  during: { date: 'day' },
  where: { '2022-01-01': (event) => event.kind.equals('recruitment') },
  targets: [
    {
      kind: 'floor',
      due: '2025',
      is: '>=',
      value: 10,
      note: { zh: '每年10场以上，未写止期', en: 'every year; no end is printed' },
    },
  ],
})
export const labourTargets = [recruitmentEvents]
