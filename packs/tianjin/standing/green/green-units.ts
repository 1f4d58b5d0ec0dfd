/** 绿色制造示范单位: five kinds, in and out by yearly review. */
import {
  all,
  any,
  body,
  type ConditionOf,
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
  institution,
  not,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../application.ts'
import { levels, reviewResults } from '../title-fields.ts'

const day = '2022-06-01'

const unitKinds = {
  product: { zh: '绿色产品', en: 'green product' },
  factory: { zh: '绿色工厂', en: 'green factory' },
  park: { zh: '绿色园区', en: 'green park' },
  supplyChain: { zh: '绿色供应链', en: 'green supply chain' },
  dataCentre: { zh: '绿色数据中心', en: 'green data centre' },
} as const

const conditionFields = {
  kind: choice('类别', 'kind', unitKinds, { required: true }),
  isLargeDataCentre: flag('是否大型以上数据中心', 'is a large data centre'),
  designPue: number('设计电能使用效率值', 'power usage effectiveness by design', '1'),
} as const

/** A large data centre keeps below the power usage that the plan sets; other kinds are not asked. */
const isEfficient: ConditionOf<typeof conditionFields> = ({ kind, isLargeDataCentre, designPue }) =>
  any(not(kind.equals('dataCentre')), isLargeDataCentre.is(false), designPue.atMost(1.3))

export const greenUnits = defineRegister('green-units', {
  label: { zh: '绿色制造示范单位名录', en: 'green manufacturing units' },
  row: 'M19',
  source: [clause(plan, '五/（五）/1'), clause(plan, '五/（五）'), clause(decision, '九')],
  key: 'name',
  fields: {
    name: text('单位（产品）名称', 'unit or product', { required: true }),
    ...conditionFields,
    level: choice('级别', 'level', levels, { required: true }),
    firm: entry('所属企业', 'enterprise', enterprises),
    district: body('所在区', 'district'),
    batch: text('批次', 'batch'),
    namedOn: date('认定日期', 'named on', { required: true }),
    reviewedOn: date('复核日期', 'reviewed on'),
    lastReview: choice('年度复核结果', 'result of the review', reviewResults),
    leftOn: date('移出日期', 'left on'),
    leftWhy: text('移出原因', 'why it left'),
  },
  keptBy: department,
  openTo: [enterprise, district],
  public: true,
  admission: { '2021-06-26': isEfficient },
  exit: { '2021-06-26': (unit) => unit.lastReview.equals('failed') },
  review: every('year'),
  unknown: [
    { zh: '国家绿色制造名单各类别的评价要求', en: 'national requirements of each kind' },
    { zh: '动态管理的其他退出情形（事故、处罚等）', en: 'other reasons to leave: accidents, penalties' },
  ],
  examples: {
    admission: [
      { name: '绿色工厂不问数据中心能效', day, record: { kind: 'factory' }, outcome: 'met' },
      {
        name: '大型数据中心设计值1.28',
        day,
        record: { kind: 'dataCentre', isLargeDataCentre: true, designPue: 1.28 },
        outcome: 'met',
      },
      {
        name: '大型数据中心设计值1.4',
        day,
        record: { kind: 'dataCentre', isLargeDataCentre: true, designPue: 1.4 },
        outcome: 'notMet',
      },
      {
        name: '数据中心没有填设计值',
        day,
        record: { kind: 'dataCentre', isLargeDataCentre: true },
        outcome: 'unknown',
      },
    ],
    exit: [
      { name: '年度复核不通过', day, record: { lastReview: 'failed' }, outcome: 'met' },
      { name: '年度复核通过', day, record: { lastReview: 'passed' }, outcome: 'notMet' },
      { name: '尚未复核', day, record: {}, outcome: 'unknown' },
    ],
  },
})

export const nationalGreenUnits = defineIndicator('national-green-units', {
  label: { zh: '国家级绿色制造示范单位数', en: 'national green units' },
  row: ['M2', 'M19'],
  source: clause(plan, '五/（五）/1'),
  definition: { zh: '期末名录内国家级示范单位数。', en: 'National units on the register at the end of the period.' },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: greenUnits,
  where: { '2021-06-26': (unit) => unit.level.equals('national') },
  baseline: {
    period: '2020',
    value: 114,
    note: { zh: '规划回顾部分所列，含绿色产品，单位为个', en: 'as the plan’s review states, products among them' },
  },
  targets: [{ kind: 'level', due: '2025', is: '=', value: 200 }],
})

const ofKind = (id: string, kind: keyof typeof unitKinds) =>
  defineIndicator(id, {
    label: { zh: `${unitKinds[kind].zh}数`, en: `${unitKinds[kind].en}s` },
    row: 'M19',
    source: [clause(plan, '五/（五）/1'), clause(decision, '九')],
    definition: {
      zh: `期末名录内${unitKinds[kind].zh}数，国家级和市级合计。`,
      en: 'On the register, national and of the city.',
    },
    unit: '家',
    direction: 'higher',
    period: 'year',
    owner: industryBureau,
    counts: greenUnits,
    where: { '2021-06-26': (unit) => all(unit.kind.equals(kind), not(unit.lastReview.equals('failed'))) },
  })

export const greenServices = defineRegister('green-services', {
  label: { zh: '绿色制造服务机构名录', en: 'providers of green services' },
  row: 'M19',
  source: clause(plan, '五/（五）/1'),
  key: 'name',
  fields: {
    name: text('机构名称', 'provider', { required: true }),
    services: text('服务内容', 'services'),
    district: body('所在区', 'district'),
    technicians: number('专职技术人员', 'technicians', '人'),
    served: number('上年度服务企业', 'firms served last year', '家'),
    registeredOn: date('登记日期', 'registered on'),
  },
  keptBy: department,
  openTo: institution,
  public: true,
  review: every('year'),
})

export const greenUnitApplication = defineApplication('green-unit-application', {
  label: { zh: '绿色制造示范单位申报', en: 'application as a green unit' },
  row: 'M19',
  source: [clause(plan, '五/（五）/1'), clause(decision, '九')],
  list: greenUnits,
  fields: { unit: text('单位（产品）名称', 'unit or product', { required: true }), ...conditionFields },
  openedBy: enterprise,
  needs: { '2021-06-26': isEfficient },
  day,
  fits: { unit: '示例工厂', kind: 'factory' },
  fails: { kind: 'dataCentre', isLargeDataCentre: true, designPue: 1.5 },
})

export const greenUnitDefinitions = [
  greenUnits,
  nationalGreenUnits,
  ofKind('green-products', 'product'),
  ofKind('green-factories', 'factory'),
  ofKind('green-parks', 'park'),
  ofKind('green-supply-chains', 'supplyChain'),
  ofKind('green-data-centres', 'dataCentre'),
  greenServices,
  greenUnitApplication,
]
