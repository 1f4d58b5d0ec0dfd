/** 产业规模: what each industry is to turn over, and how fast it is to grow, as the plan's chapter on industries says. */
import { clause, defineIndicator, type Target } from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'

type PlanRef = Parameters<typeof clause<typeof plan>>[1]

interface Scale {
  readonly zh: string
  readonly en: string
  readonly ref: PlanRef
  /** 亿元 by 2025. */
  readonly scale: number
  readonly is?: '>=' | '>' | '='
  /** % a year, with whether it may be more. */
  readonly growth?: readonly [is: '>=' | '=', value: number]
}

function scaleOf(id: string, { zh, en, ref, scale, is, growth }: Scale) {
  const size = defineIndicator(`${id}-scale`, {
    label: { zh: `${zh}规模`, en: `size of ${en}` },
    row: ['M2', 'M3'],
    source: clause(plan, ref),
    definition: {
      zh: '该产业规模以上企业年营业收入合计；文件未注明口径，以主管部门口径为准。',
      en: 'Yearly revenue of the industry’s above-scale firms; the plan gives no definition, the department’s holds.',
    },
    unit: '亿元',
    direction: 'higher',
    period: 'year',
    owner: industryBureau,
    targets: [{ kind: 'level', due: '2025', is: is ?? '=', value: scale }],
  })
  return growth === undefined ? [size] : [size, growthOf(id, zh, en, ref, growth)]
}

function growthOf(id: string, zh: string, en: string, ref: PlanRef, [is, value]: readonly ['>=' | '=', number]) {
  return defineIndicator(`${id}-growth`, {
    label: { zh: `${zh}规模年均增长`, en: `average yearly growth of ${en}` },
    row: ['M2', 'M3'],
    source: clause(plan, ref),
    definition: {
      zh: '规划期内产业规模的年均增速。',
      en: 'Average yearly growth of the size of the industry over the years of the plan.',
    },
    unit: '%',
    direction: 'higher',
    period: 'year',
    owner: industryBureau,
    targets: [{ kind: 'average', due: '2025', is, value } satisfies Omit<Target, 'binding'>],
  })
}

const [smart, biomedicine, newEnergy, newMaterials, equipment, cars, petrochemicals, aerospace, light] = [
  '三/（一）',
  '三/（二）/1',
  '三/（二）/2',
  '三/（二）/3',
  '三/（三）/1',
  '三/（三）/2',
  '三/（三）/3',
  '三/（三）/4',
  '三/（四）/2',
] as const satisfies readonly PlanRef[]

const keyIndustriesScale = defineIndicator('key-industries-scale', {
  label: { zh: '产业链带动重点产业规模', en: 'size of the key industries that the chains carry' },
  row: ['M2', 'M5'],
  source: clause(measures, '二/（七）'),
  definition: {
    zh: '重点产业链带动的重点产业年营业收入合计。',
    en: 'Yearly revenue of the key industries that the key chains carry.',
  },
  unit: '亿元',
  direction: 'higher',
  period: 'year',
  owner: [industryBureau],
  targets: [{ kind: 'level', due: '2023', is: '=', value: 12500 }],
})

export const industryScale = [
  ...scaleOf('information-technology', {
    zh: '新一代信息技术产业',
    en: 'new-generation information technology',
    ref: smart,
    scale: 6500,
  }),
  ...scaleOf('electronics', { zh: '电子信息产业', en: 'electronics', ref: smart, scale: 3000, growth: ['>=', 8] }),
  ...scaleOf('software', {
    zh: '软件和信息技术服务业',
    en: 'software and information technology services',
    ref: smart,
    scale: 3500,
    growth: ['=', 10],
  }),
  ...scaleOf('biomedicine', {
    zh: '生物医药产业',
    en: 'biomedicine',
    ref: biomedicine,
    scale: 1000,
    is: '>',
    growth: ['=', 10],
  }),
  ...scaleOf('new-energy', { zh: '新能源产业', en: 'new energy', ref: newEnergy, scale: 1200, growth: ['=', 8] }),
  ...scaleOf('new-materials', {
    zh: '新材料产业',
    en: 'new materials',
    ref: newMaterials,
    scale: 2400,
    growth: ['=', 8],
  }),
  ...scaleOf('equipment', { zh: '装备制造产业', en: 'equipment', ref: equipment, scale: 2800, growth: ['=', 7] }),
  ...scaleOf('automobiles', { zh: '汽车产业', en: 'automobiles', ref: cars, scale: 3000, growth: ['=', 5.5] }),
  ...scaleOf('petrochemicals', {
    zh: '石油化工产业',
    en: 'petrochemicals',
    ref: petrochemicals,
    scale: 2600,
    growth: ['=', 7.5],
  }),
  ...scaleOf('aerospace', { zh: '航空航天产业', en: 'aerospace', ref: aerospace, scale: 50, growth: ['=', 20] }),
  ...scaleOf('light-textiles', {
    zh: '现代轻纺产业',
    en: 'light industry and textiles',
    ref: light,
    scale: 2200,
    growth: ['=', 5.5],
  }),
  keyIndustriesScale,
]
