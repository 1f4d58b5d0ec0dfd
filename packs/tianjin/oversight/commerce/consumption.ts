import {
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
import { developmentReform, industryBureau } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

/** 充换电设施: where new-energy vehicles are charged or change batteries. */
export const chargingSites = defineRegister('charging-sites', {
  label: { zh: '充换电设施台账', en: 'charging and battery-swap sites' },
  row: 'M30',
  source: clause(measures, '二/（九）'),
  key: 'name',
  fields: {
    name: text('场站名称', 'site', { required: true }),
    operator: entry('运营企业', 'operator', enterprises, { required: true }),
    district: body('所在区', 'district', { required: true }),
    kind: choice(
      '类型',
      'kind',
      {
        public: { zh: '公共充电站', en: 'public charging' },
        dedicated: { zh: '专用充电站', en: 'for one fleet' },
        swap: { zh: '换电站', en: 'battery swap' },
      },
      { required: true },
    ),
    piles: number('充电桩数', 'piles', '个'),
    power: number('总功率', 'power', '千瓦'),
    stage: choice('阶段', 'stage', {
      planned: { zh: '规划', en: 'planned' },
      building: { zh: '在建', en: 'being built' },
      running: { zh: '投用', en: 'running' },
    }),
    runningSince: date('投用日期', 'running since'),
  },
  keptBy: [department, district],
  review: every('quarter'),
})

export const chargingPiles = defineIndicator('charging-piles', {
  label: { zh: '已投用充电桩数', en: 'charging piles running' },
  row: 'M30',
  source: clause(measures, '二/（九）'),
  definition: { zh: '台账中已投用场站的充电桩合计，换电站另计。', en: 'Piles at sites that run; swap sites apart.' },
  unit: '个',
  direction: 'higher',
  period: 'quarter',
  owner: [developmentReform, industryBureau],
  counts: chargingSites,
  total: 'piles',
  where: {
    '2022-01-01': (site) => site.stage.equals('running'),
  },
})

/** 典型应用场景: places where new technology is in use and can be seen. */
export const scenes = defineRegister('application-scenes', {
  label: { zh: '典型应用场景名录', en: 'places of use' },
  row: ['M27', 'M29'],
  source: [
    clause(measures, '二/（九）'),
    clause(measures, '二/（八）'),
    clause(measures, '三/（十三）'),
    clause(plan, '五/（三）/4'),
  ],
  key: 'name',
  fields: {
    name: text('场景名称', 'scene', { required: true }),
    technology: choice(
      '技术领域',
      'technology',
      {
        intelligence: { zh: '人工智能', en: 'artificial intelligence' },
        mobile: { zh: '5G应用', en: 'mobile networks (5G)' },
        vehicles: { zh: '车联网', en: 'connected vehicles' },
        blockchain: { zh: '区块链', en: 'blockchain' },
        reality: { zh: '虚拟现实', en: 'virtual reality' },
        culture: { zh: '数字文旅、数字会展', en: 'digital culture and fairs' },
      },
      { required: true },
    ),
    sponsor: body('支持单位', 'sponsor'),
    operator: entry('实施企业', 'operator', enterprises),
    place: text('地点或载体', 'place', { required: true }),
    reachesConsumers: choice('面向对象', 'for', {
      consumers: { zh: '信息消费', en: 'consumers' },
      industry: { zh: '产业应用', en: 'industry' },
      city: { zh: '城市治理', en: 'the city' },
    }),
    region: text('跨区域合作地区', 'shared with region'),
    copiedTo: number('已复制推广处数', 'copied to', '处'),
    since: date('建成日期', 'since'),
    users: number('服务人数（企业数）', 'users', '1'),
  },
  keptBy: department,
  public: true,
  review: every('year'),
})
