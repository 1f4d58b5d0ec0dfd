/** How many clusters of which size. */
import { all, clause, defineIndicator, type Label, type Target } from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { clusters } from './clusters.ts'

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
