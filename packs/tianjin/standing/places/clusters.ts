/** 先进制造业集群: who belongs and how large it is. */
import {
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
  money,
  number,
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

export const clusterDefinitions = [clusters, municipalClusterCount, clusterApplication]
