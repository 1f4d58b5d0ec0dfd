/** 动力电池梯次回收: one battery from its maker to its second use or its end, and who holds it now. */
import {
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  entry,
  every,
  flag,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { developmentReform, industryBureau } from '../../bodies/index.ts'
import { plan, session } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const batteryClauses = [clause(plan, '五/（五）/4'), clause(session, '委员观点/大力发展汽车产业')] as const

export const batterySites = defineRegister('battery-sites', {
  label: { zh: '退役动力电池回收利用企业和网点名录', en: 'sites that take back batteries' },
  row: ['M19', 'M20'],
  source: batteryClauses,
  key: 'site',
  fields: {
    site: text('网点（企业）名称', 'site', { required: true }),
    operator: entry('运营企业', 'operator', enterprises),
    kind: choice(
      '环节',
      'kind',
      {
        collects: { zh: '回收服务网点', en: 'collects' },
        reuses: { zh: '梯次利用', en: 'second use' },
        recycles: { zh: '再生利用', en: 'recycles' },
      },
      { required: true },
    ),
    capacity: number('年处理能力', 'capacity of a year', '吨'),
    collected: number('上年度回收量', 'collected last year', '吨'),
    meetsNorm: flag('符合行业规范条件', 'meets the norm of the industry'),
    region: choice('协同区域', 'region', {
      city: { zh: '本市', en: 'the city' },
      region: { zh: '京津冀', en: 'Beijing, Tianjin, Hebei' },
    }),
  },
  keptBy: department,
  openTo: institution,
  public: true,
  review: every('year'),
})

const batteryStates = {
  inUse: { zh: '在用', en: 'in use' },
  retired: { zh: '已退役', en: 'retired' },
  tested: { zh: '已检测', en: 'tested' },
  secondUse: { zh: '梯次利用', en: 'in second use' },
  recycled: { zh: '再生利用', en: 'recycled' },
} as const

export const tracedBatteries = defineRegister('traced-batteries', {
  label: { zh: '动力电池溯源台账', en: 'traced batteries' },
  row: ['M19', 'M20'],
  source: batteryClauses,
  key: 'code',
  fields: {
    code: text('电池编码', 'code', { required: true }),
    maker: entry('生产企业', 'maker', enterprises),
    kind: choice('类型', 'kind', {
      phosphate: { zh: '磷酸铁锂', en: 'phosphate' },
      ternary: { zh: '三元', en: 'ternary' },
      other: { zh: '其他', en: 'other' },
    }),
    capacity: number('标称容量', 'capacity', '千瓦时'),
    madeOn: date('生产日期', 'made on'),
    vehicle: text('所装车型', 'vehicle'),
    holder: text('现持有单位', 'held by'),
    state: choice('状态', 'state', batteryStates, { required: true }),
    health: number('检测健康度', 'health', '%'),
    retiredOn: date('退役日期', 'retired on'),
    secondUse: text('梯次利用去向', 'where it went'),
  },
  keptBy: [institution, department],
  openTo: institution,
  review: every('quarter'),
})

export const batteriesInSecondUse = defineIndicator('batteries-in-second-use', {
  label: { zh: '梯次利用和再生利用电池数', en: 'batteries reused or recycled' },
  row: ['M19', 'M20'],
  source: clause(plan, '五/（五）/4'),
  definition: {
    zh: '溯源台账中已梯次利用或再生利用的电池数；试点区域范围内。',
    en: 'Batteries of the ledger in second use or recycled, within the pilot.',
  },
  unit: '件',
  direction: 'higher',
  period: 'quarter',
  owner: [industryBureau, developmentReform],
  counts: tracedBatteries,
  where: { '2021-06-26': (battery) => battery.state.oneOf('secondUse', 'recycled') },
})

export const batteries = [batterySites, tracedBatteries, batteriesInSecondUse]
