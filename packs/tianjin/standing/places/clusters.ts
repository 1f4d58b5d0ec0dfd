/** 先进制造业集群、战略性新兴产业集群 and 未来产业: who belongs, how large they are, and how many of which size. */
import {
  all,
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  every,
  institution,
  type Label,
  money,
  number,
  type Target,
  text,
} from '@linchpin/pack-kit'
import { developmentReform, industryBureau } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { defineApplication } from '../application.ts'

export const clusters = defineRegister('clusters', {
  label: { zh: '先进制造业集群名录', en: 'clusters of advanced manufacturing' },
  row: 'M17',
  source: [
    clause(plan, '五/（二）/3'),
    clause(plan, '五/（二）'),
    clause(measures, '三/（十四）'),
    clause(measures, '二/（七）'),
    clause(decision, '六'),
  ],
  key: 'name',
  fields: {
    name: text('集群名称', 'cluster', { required: true }),
    industry: text('所属产业', 'industry', { required: true }),
    level: choice(
      '级别',
      'level',
      {
        cultivated: { zh: '培育', en: 'cultivated' },
        municipal: { zh: '市级', en: 'of the city' },
        national: { zh: '国家级', en: 'national' },
      },
      { required: true },
    ),
    scope: choice('统计范围', 'scope', {
      industry: { zh: '全市产业', en: 'an industry of the city' },
      place: { zh: '所在区域', en: 'a place' },
    }),
    scale: money('上年度规模（营业收入）', 'size: revenue of last year'),
    firms: number('规模以上企业', 'above-scale enterprises', '家'),
    leadFirms: text('龙头企业', 'lead firms'),
    localSupplyRate: number('本地配套率', 'local supply', '%'),
    organisation: text('集群发展促进组织', 'promoted by'),
    places: text('主要承载园区', 'parks'),
    district: body('主要所在区', 'district'),
    plan: text('培育方案', 'plan'),
    namedOn: date('认定日期', 'named on'),
  },
  keptBy: [department],
  openTo: [district, institution],
  public: true,
  review: every('year'),
  unknown: [{ zh: '市级先进制造业集群的认定条件', en: 'conditions for a cluster of the city' }],
})

const year2025 = (value: number, zh: string, en: string): Omit<Target, 'binding'> => ({
  kind: 'level',
  due: '2025',
  is: '=',
  value,
  note: { zh, en },
})

/** The plan counts tiers by industry, the measures count otherwise: both targets stand, and differ. */
const tier = (
  id: string,
  label: Label,
  [from, to]: readonly [from: number, to: number | null],
  targets: readonly Omit<Target, 'binding'>[],
  source: readonly [ReturnType<typeof clause>, ...ReturnType<typeof clause>[]],
) =>
  defineIndicator(id, {
    label,
    row: ['M2', 'M17'],
    source,
    definition: {
      zh: `上年度规模在${from}亿元以上${to === null ? '' : `、${to}亿元以下`}的产业集群数。`,
      en: `Clusters of ${from} to ${to ?? '…'} hundred million yuan.`,
    },
    unit: '个',
    direction: 'neutral',
    period: 'year',
    owner: industryBureau,
    counts: clusters,
    where: {
      '2021-06-26': (cluster) =>
        to === null
          ? cluster.scale.atLeast(from, '亿元')
          : all(cluster.scale.atLeast(from, '亿元'), cluster.scale.below(to, '亿元')),
    },
    targets,
  })

const inPlan = clause(plan, '五/（二）/3')
const inMeasures = clause(measures, '三/（十四）')

export const clusterTiers = [
  tier(
    'clusters-1000',
    { zh: '1000亿级产业集群数', en: 'clusters of 100 billion yuan' },
    [1000, 2000],
    [
      year2025(2, '规划：生物医药、新能源', 'the plan: biomedicine, new energy'),
      year2025(3, '若干举措', 'the measures'),
    ],
    [inPlan, inMeasures],
  ),
  tier(
    'clusters-2000',
    { zh: '2000亿级产业集群数', en: 'clusters of 200 billion yuan' },
    [2000, 3000],
    [
      year2025(
        3,
        '规划：新材料、现代冶金、轻工纺织',
        'the plan: new materials, metallurgy, light industry and textiles',
      ),
      year2025(2, '若干举措', 'the measures'),
    ],
    [inPlan, inMeasures],
  ),
  tier(
    'clusters-3000',
    { zh: '3000亿级产业集群数', en: 'clusters of 300 billion yuan' },
    [3000, 5000],
    [
      year2025(3, '规划：装备制造、汽车、石油化工', 'the plan: equipment, vehicles, petrochemicals'),
      year2025(3, '若干举措', 'the measures'),
    ],
    [inPlan, inMeasures],
  ),
  tier(
    'clusters-5000',
    { zh: '5000亿级产业集群数', en: 'clusters of 500 billion yuan' },
    [5000, null],
    [year2025(1, '规划：新一代信息技术', 'the plan: new information technology')],
    [inPlan],
  ),
]

export const municipalClusterCount = defineIndicator('municipal-cluster-count', {
  label: { zh: '市级先进制造业集群数', en: 'clusters of the city' },
  row: ['M2', 'M17'],
  source: clause(measures, '三/（十四）'),
  definition: { zh: '期末名录内市级、国家级集群数。', en: 'Clusters of the city and of the state on the register.' },
  unit: '个',
  direction: 'higher',
  period: 'year',
  owner: [industryBureau, developmentReform],
  counts: clusters,
  where: { '2022-01-01': (cluster) => cluster.level.oneOf('municipal', 'national') },
  targets: [{ kind: 'level', due: '2025', is: '>=', value: 8, note: { zh: '8—10个', en: 'eight to ten' } }],
})

export const strategicClusters = defineRegister('strategic-clusters', {
  label: { zh: '战略性新兴产业集群名录', en: 'clusters of strategic emerging industries' },
  row: 'M17',
  source: clause(measures, '二/（七）'),
  note: {
    zh: '举措点名高新区网络信息安全、经开区生物医药两个集群。',
    en: 'The measures name two: network security, and biomedicine.',
  },
  key: 'name',
  fields: {
    name: text('集群名称', 'cluster', { required: true }),
    field: text('领域', 'field', { required: true }),
    zone: body('承载功能区', 'zone'),
    coreFirms: text('产业链核心企业', 'core firms'),
    firms: number('企业数', 'enterprises', '家'),
    scale: money('上年度规模', 'size last year'),
    level: choice('级别', 'level', {
      national: { zh: '国家级', en: 'national' },
      municipal: { zh: '市级', en: 'of the city' },
    }),
    progress: text('建设进展', 'progress'),
  },
  keptBy: [department, district],
  review: every('halfYear'),
})

export const futureIndustries = defineRegister('future-industries', {
  label: { zh: '未来产业示范工程和试验区台账', en: 'future industries and pilot zones' },
  row: 'M17',
  source: [clause(measures, '二/（七）'), clause(plan, '五/（一）/1')],
  key: 'name',
  fields: {
    name: text('工程（试验区）名称', 'name', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        demonstration: { zh: '未来产业示范工程', en: 'demonstration' },
        pilotZone: { zh: '创新发展试验区、先导区', en: 'pilot zone' },
        layout: { zh: '前沿方向布局', en: 'frontier field' },
      },
      { required: true },
    ),
    field: choice('方向', 'field', {
      blockchain: { zh: '区块链', en: 'blockchain' },
      quantum: { zh: '量子科技', en: 'quantum' },
      driverless: { zh: '无人驾驶', en: 'driverless vehicles' },
      materials: { zh: '先进材料', en: 'advanced materials' },
      deep: { zh: '深海深空', en: 'deep sea and space' },
      intelligence: { zh: '人工智能', en: 'artificial intelligence' },
      other: { zh: '其他', en: 'other' },
    }),
    place: body('所在区', 'district'),
    lead: text('承担单位', 'led by'),
    bureau: body('责任部门', 'department in charge'),
    tasks: text('建设任务', 'tasks'),
    progress: text('进展', 'progress'),
    due: date('完成时限', 'due'),
  },
  keptBy: department,
  review: every('halfYear'),
})

export const clusterApplication = defineApplication('cluster-application', {
  label: { zh: '市级先进制造业集群申报', en: 'application as a cluster of the city' },
  row: 'M17',
  source: [clause(measures, '三/（十四）'), clause(plan, '五/（二）/3')],
  list: clusters,
  fields: {
    cluster: text('集群名称', 'cluster', { required: true }),
    industry: text('所属产业', 'industry', { required: true }),
    organisation: text('集群发展促进组织', 'promoted by'),
  },
  openedBy: [district, institution],
  recommendedBy: department,
  day: '2022-06-01',
})

export const clusterDefinitions = [
  clusters,
  ...clusterTiers,
  municipalClusterCount,
  strategicClusters,
  futureIndustries,
  clusterApplication,
]
