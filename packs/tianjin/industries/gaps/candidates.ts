import {
  choice,
  clause,
  defineIndicator,
  defineRegister,
  department,
  district,
  entry,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { candidateWeights } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { known } from '../platform/evidence.ts'
import { chainGaps } from './gaps.ts'

/** 补链候选企业: who could fill a gap, here or from elsewhere. A point that nobody has given leaves the rank open. */
export const gapCandidates = defineRegister('gap-candidates', {
  label: { zh: '补链候选企业', en: 'candidates to fill a gap' },
  row: ['M5', 'M9'],
  source: [clause(plan, '五/（二）/1'), clause(decision, '六')],
  key: 'code',
  fields: {
    code: text('编号', 'number', { required: true }),
    gap: entry('薄弱环节', 'gap', chainGaps, { required: true }),
    name: text('企业名称', 'name', { required: true }),
    enterprise: entry('本市企业', 'enterprise of the city', enterprises),
    place: text('所在地', 'place'),
    way: choice(
      '补链方式',
      'how it fills the gap',
      {
        extend: { zh: '本市企业延伸转产', en: 'a firm of the city takes it up' },
        attract: { zh: '招商引进', en: 'attracted from elsewhere' },
        replace: { zh: '国内替代供应', en: 'supply from elsewhere in the country' },
        develop: { zh: '联合攻关', en: 'developed together' },
      },
      { required: true },
    ),
    productFit: number('产品符合度', 'fit of the product', '分'),
    capacityFit: number('产能满足度', 'fit of the capacity', '分'),
    maturity: number('技术成熟度', 'maturity of the technology', '分'),
    willingness: number('合作意愿', 'willingness', '分'),
    basis: text('评分依据', 'grounds of the points'),
    ...known,
  },
  keptBy: [taskForce, department, district],
})

const weights = candidateWeights

export const candidateFit = defineIndicator('candidate-fit', {
  label: { zh: '补链候选企业综合得分', en: 'points of a candidate' },
  row: 'M5',
  source: clause(plan, '五/（二）/1'),
  definition: {
    zh: '四项百分制评分加权合计；权重为系统默认值，缺一项则不计分。',
    en: 'Four points out of a hundred, weighed and added; the weights are defaults, and with one point missing there is no sum.',
  },
  of: gapCandidates,
  unit: '分',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
  inputs: ['productFit', 'capacityFit', 'maturity', 'willingness'],
  formula: {
    '2021-06-26': (x) =>
      x.productFit
        .times(weights.product)
        .plus(x.capacityFit.times(weights.capacity))
        .plus(x.maturity.times(weights.maturity))
        .plus(x.willingness.times(weights.willingness)),
  },
  examples: [
    {
      name: '产品相符、产能不足',
      day: '2022-06-01',
      given: { productFit: 90, capacityFit: 50, maturity: 80, willingness: 70 },
      value: 74,
    },
    {
      name: '合作意愿没有评分',
      day: '2022-06-01',
      given: { productFit: 90, capacityFit: 50, maturity: 80 },
      value: null,
    },
  ],
})
