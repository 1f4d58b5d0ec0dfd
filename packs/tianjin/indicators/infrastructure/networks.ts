/** 工业互联网内外网 and 数据服务企业: what the plan wants renewed and whom it wants grown beside platforms and data centres. */
import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  file,
  flag,
  money,
  text,
} from '@linchpin/pack-kit'
import { plan, session } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const renewedNetworks = defineRegister('renewed-networks', {
  label: { zh: '工业互联网内外网改造项目库', en: 'renewed industrial networks' },
  row: 'M30',
  source: [clause(plan, '五/（三）/2'), clause(session, '委员观点/以工业互联网助推现代工业体系')],
  key: 'project',
  fields: {
    project: text('项目名称', 'project', { required: true }),
    firm: entry('实施企业', 'enterprise', enterprises, { required: true }),
    district: body('所在区', 'district'),
    kind: choice(
      '类型',
      'kind',
      {
        inside: { zh: '企业内网改造', en: 'inside the firm' },
        outside: { zh: '外网建设', en: 'outside' },
      },
      { required: true },
    ),
    stage: choice('阶段', 'stage', {
      planned: { zh: '计划', en: 'planned' },
      building: { zh: '改造中', en: 'under way' },
      running: { zh: '投用', en: 'running' },
    }),
    isBenchmark: flag('是否标杆', 'is a benchmark'),
    invested: money('投资', 'investment'),
    runningSince: date('投用日期', 'running since'),
    effect: text('成效', 'what came of it'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
})

export const dataServiceFirms = defineRegister('data-service-firms', {
  label: { zh: '数据资源服务企业名录', en: 'data service firms' },
  row: 'M30',
  source: clause(plan, '五/（三）/2'),
  of: enterprises,
  fields: {
    kind: choice(
      '类型',
      'kind',
      {
        provider: { zh: '数据资源服务提供商', en: 'provider of data' },
        leader: { zh: '数据服务龙头企业', en: 'lead firm' },
      },
      { required: true },
    ),
    services: text('主要服务', 'services'),
    dataRevenue: money('上年度数据服务收入', 'revenue from data last year'),
    listedOn: date('列入日期', 'listed on', { required: true }),
    evidence: file('佐证材料', 'evidence'),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
})

export const networks = [renewedNetworks, dataServiceFirms]
