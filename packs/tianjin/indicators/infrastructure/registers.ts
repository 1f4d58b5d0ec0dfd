/** 新型基础设施: platforms and data centres, and the one figure that a bar is set for. */
import {
  all,
  any,
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  entry,
  every,
  number,
  text,
} from '@linchpin/pack-kit'
import { communicationsAdministration, developmentReform, industryBureau } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const industrialPlatforms = defineRegister('industrial-platforms', {
  label: { zh: '工业互联网平台名录', en: 'industrial internet platforms' },
  row: 'M30',
  source: [clause(measures, '二/（五）'), clause(plan, '五/（三）/2')],
  key: 'name',
  fields: {
    name: text('平台名称', 'platform', { required: true }),
    operator: entry('建设企业', 'operator', enterprises, { required: true }),
    kind: choice('类型', 'kind', {
      crossIndustry: { zh: '跨行业跨领域', en: 'across industries' },
      industry: { zh: '行业', en: 'of an industry' },
      region: { zh: '区域', en: 'of a region' },
      enterprise: { zh: '企业级', en: 'of an enterprise' },
    }),
    solutions: number('解决方案数', 'solutions', '个'),
    industries: number('覆盖行业数', 'industries covered', '个'),
    connectedFirms: number('服务企业数', 'enterprises served', '家'),
    openedOn: date('上线日期', 'opened'),
  },
  keptBy: department,
  review: every('year'),
})

export const computingSites = defineRegister('computing-sites', {
  label: { zh: '数据中心与算力设施名录', en: 'data centres and computing sites' },
  row: 'M30',
  source: [clause(plan, '五/（三）/2'), clause(plan, '五/（五）/1')],
  key: 'name',
  fields: {
    name: text('设施名称', 'site', { required: true }),
    operator: entry('运营企业', 'operator', enterprises),
    district: body('所在区', 'district', { required: true }),
    size: choice('规模', 'size', {
      small: { zh: '中小型', en: 'small or medium' },
      large: { zh: '大型', en: 'large' },
      huge: { zh: '超大型', en: 'very large' },
    }),
    racks: number('机架数', 'racks', '个'),
    designPue: number('设计电能使用效率值', 'power usage effectiveness by design', '1'),
    measuredPue: number('实测电能使用效率值', 'power usage effectiveness as measured', '1'),
    stage: choice('阶段', 'stage', {
      planned: { zh: '规划', en: 'planned' },
      building: { zh: '在建', en: 'under construction' },
      running: { zh: '投运', en: 'running' },
    }),
  },
  keptBy: [department, district],
  admission: {
    '2021-06-26': (site) => any(site.size.equals('small'), site.designPue.atMost(1.3)),
  },
  review: every('year'),
  examples: {
    admission: [
      { name: '大型，设计值达标', day: '2022-01-01', record: { size: 'large', designPue: 1.25 }, outcome: 'met' },
      { name: '超大型，设计值超限', day: '2022-01-01', record: { size: 'huge', designPue: 1.45 }, outcome: 'notMet' },
      { name: '大型，设计值未填', day: '2022-01-01', record: { size: 'large' }, outcome: 'unknown' },
    ],
  },
})

export const dataCentrePue = defineIndicator('large-sites-within-bar', {
  label: { zh: '大型以上数据中心设计能效达标数', en: 'large data centres within the bar' },
  row: ['M19', 'M30'],
  source: clause(plan, '五/（五）/1'),
  definition: {
    zh: '设计电能使用效率值不高于1.3的大型、超大型数据中心数。',
    en: 'Large and very large data centres designed for at most 1.3.',
  },
  unit: '个',
  direction: 'higher',
  period: 'year',
  owner: [industryBureau, developmentReform, communicationsAdministration],
  counts: computingSites,
  where: { '2021-06-26': (site) => all(site.size.oneOf('large', 'huge'), site.designPue.atMost(1.3)) },
})
