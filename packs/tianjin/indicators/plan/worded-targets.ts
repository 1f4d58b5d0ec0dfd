/** Targets that the plan sets in words, or as a number without a year: watched by a figure of their own all the same. */
import { type Body, clause, defineIndicator, type OneOrMore, type RowId, type Target } from '@linchpin/pack-kit'
import { communicationsAdministration, developmentReform, industryBureau } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'

interface Worded {
  readonly row: OneOrMore<RowId>
  readonly ref: Parameters<typeof clause<typeof plan>>[1]
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly direction: 'higher' | 'lower'
  readonly definition: readonly [zh: string, en: string]
  readonly owner: OneOrMore<Body>
  readonly target: Omit<Target, 'binding' | 'due'>
}

const worded = <const Id extends string>(id: Id, parts: Worded) =>
  defineIndicator(id, {
    label: { zh: parts.zh, en: parts.en },
    row: parts.row,
    source: clause(plan, parts.ref),
    definition: { zh: parts.definition[0], en: parts.definition[1] },
    unit: parts.unit,
    direction: parts.direction,
    period: 'year',
    owner: parts.owner,
    targets: [{ due: '2025', ...parts.target }],
  })

export const wordedTargets = [
  worded('pollution-intensity', {
    row: ['M2', 'M19'],
    ref: '二/（三）',
    zh: '单位工业增加值污染物排放强度',
    en: 'pollutants per unit of industrial value added',
    unit: '吨/亿元',
    direction: 'lower',
    definition: [
      '主要污染物工业排放量除以工业增加值；规划未列污染物种类和数值，按种类分别填报。',
      'Industrial discharge of a main pollutant divided by industrial value added, one figure a pollutant; the plan names none.',
    ],
    owner: [developmentReform, industryBureau],
    target: {
      kind: 'assigned',
      is: '<=',
      value: null,
      note: { zh: '逐年下降，文件未量化', en: 'lower every year; not quantified' },
    },
  }),
  worded('indoor-coverage', {
    row: 'M30',
    ref: '五/（三）/2',
    zh: '5G网络室内重点区域覆盖率',
    en: '5G coverage inside buildings',
    unit: '%',
    direction: 'higher',
    definition: [
      '已实现5G室内覆盖的重点场所数除以重点场所数；规划要求深度覆盖，未给出数值。',
      'Places covered inside divided by the places that matter; the plan asks for deep coverage and gives no number.',
    ],
    owner: [communicationsAdministration, industryBureau],
    target: {
      kind: 'assigned',
      is: '>=',
      value: null,
      note: { zh: '室内空间区域深度覆盖，文件未量化', en: 'deep coverage inside; not quantified' },
    },
  }),
  worded('marine-clusters', {
    row: ['M3', 'M17'],
    ref: '三/（三）/1',
    zh: '海洋装备产业集群数',
    en: 'clusters of marine equipment',
    unit: '个',
    direction: 'higher',
    definition: [
      '规划所称海洋装备五大产业集群中已形成的集群数；名称规划未列，以主管部门认定为准。',
      'Of the five clusters that the plan speaks of, those that exist; it does not name them, the department does.',
    ],
    owner: industryBureau,
    target: {
      kind: 'level',
      is: '=',
      value: 5,
      note: { zh: '文件未写年份，按规划期末', en: 'no year is printed; the end of the plan' },
    },
  }),
]
