import {
  all,
  any,
  choice,
  clause,
  date,
  defineRegister,
  department,
  entry,
  flag,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { rhythms, weakLink } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { chainNames } from '../chain-names.ts'
import { known } from '../platform/evidence.ts'
import { chainProducts, chainSegments } from '../platform/index.ts'

/** 断点、堵点、卡点清单. Internal: what a chain depends on from outside is not for publication. */
export const chainGaps = defineRegister('chain-gaps', {
  label: { zh: '产业链断点堵点卡点清单', en: 'gaps, bottlenecks and choke points' },
  row: 'M5',
  source: [clause(plan, '五/（二）/1'), clause(plan, '五/（二）'), clause(decision, '六')],
  note: {
    zh: '内部掌握，不公开。认定界限文件未给出，取系统默认值；没有数据的不认定，也不视为没有风险。',
    en: 'Internal. The bars are defaults, since no document gives them; what has no data is neither on the list nor safe.',
  },
  key: 'code',
  fields: {
    code: text('编号', 'number', { required: true }),
    title: text('薄弱环节', 'weak link', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    segment: entry('环节', 'segment', chainSegments),
    product: entry('产品', 'product', chainProducts),
    type: choice(
      '类型',
      'type',
      {
        gap: { zh: '断点（本市缺失）', en: 'gap: missing in the city' },
        bottleneck: { zh: '堵点（供应不畅）', en: 'bottleneck: held up' },
        chokePoint: { zh: '卡点（受制于人）', en: 'choke point: held from outside' },
      },
      { required: true },
    ),
    isKey: flag('是否关键环节或关键产品', 'is key', { required: true }),
    makers: number('本市能供应的企业数', 'makers in the city', '家'),
    mainSourceShare: number('最大单一来源占比', 'share of the largest source', '%'),
    foreignShare: number('境外来源占比', 'share from abroad', '%'),
    stockDays: number('库存可用天数', 'days that the stock lasts', '天'),
    originCountry: text('主要来源国（地区）', 'main country of origin'),
    impact: text('影响', 'what depends on it'),
    remedy: choice('拟用办法', 'remedy', {
      join: { zh: '串联', en: 'join' },
      mend: { zh: '补齐', en: 'mend' },
      strengthen: { zh: '强化', en: 'strengthen' },
    }),
    foundOn: date('列入日期', 'listed on', { required: true }),
    ...known,
  },
  keptBy: [taskForce, department],
  review: rhythms.weakLinkReview,
  admission: {
    '2021-06-26': (gap, { parameter }) =>
      all(
        gap.isKey.is(true),
        any(
          gap.makers.equals(0, '家'),
          gap.mainSourceShare.atLeast(parameter(weakLink.mainSource)),
          gap.foreignShare.atLeast(parameter(weakLink.outside)),
          gap.stockDays.below(parameter(weakLink.stock)),
        ),
      ),
  },
  exit: {
    '2021-06-26': (gap, { parameter }) =>
      all(
        gap.makers.atLeast(1, '家'),
        gap.mainSourceShare.below(parameter(weakLink.mainSource)),
        gap.foreignShare.below(parameter(weakLink.outside)),
        gap.stockDays.atLeast(parameter(weakLink.stock)),
      ),
  },
  examples: {
    admission: [
      {
        name: '关键产品八成以上来自一家供应商',
        day: '2022-06-01',
        record: { isKey: true, makers: 2, mainSourceShare: 85, foreignShare: 10, stockDays: 30 },
        outcome: 'met',
      },
      {
        name: '关键产品本市没有企业能供应，其余情况不明',
        day: '2022-06-01',
        record: { isKey: true, makers: 0 },
        outcome: 'met',
      },
      {
        name: '来源分散、库存充足',
        day: '2022-06-01',
        record: { isKey: true, makers: 3, mainSourceShare: 40, foreignShare: 10, stockDays: 30 },
        outcome: 'notMet',
      },
      { name: '不是关键环节', day: '2022-06-01', record: { isKey: false, makers: 0 }, outcome: 'notMet' },
      {
        name: '境外占比没有查明',
        day: '2022-06-01',
        record: { isKey: true, makers: 3, mainSourceShare: 40, stockDays: 30 },
        outcome: 'unknown',
      },
    ],
    exit: [
      {
        name: '已有第二来源，库存恢复',
        day: '2023-06-01',
        record: { makers: 2, mainSourceShare: 55, foreignShare: 20, stockDays: 30 },
        outcome: 'met',
      },
      {
        name: '仍有六成来自境外',
        day: '2023-06-01',
        record: { makers: 2, mainSourceShare: 55, foreignShare: 60, stockDays: 30 },
        outcome: 'notMet',
      },
      {
        name: '库存情况没有更新',
        day: '2023-06-01',
        record: { makers: 2, mainSourceShare: 55, foreignShare: 20 },
        outcome: 'unknown',
      },
    ],
  },
})
