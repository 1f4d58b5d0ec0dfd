/** 规划点名方向: products and techniques that the plan’s chapter on industries names, one by one, with who answers and how far it is. */
import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  entry,
  every,
  file,
  optionsOf,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { industries } from '../industry-list.ts'

const clauses = [
  clause(plan, '三'),
  clause(plan, '三/（一）'),
  clause(plan, '三/（二）/1'),
  clause(plan, '三/（二）/2'),
  clause(plan, '三/（二）/3'),
  clause(plan, '三/（三）/1'),
  clause(plan, '三/（三）/2'),
  clause(plan, '三/（三）/3'),
  clause(plan, '三/（三）/4'),
  clause(plan, '三/（四）/1'),
  clause(plan, '三/（四）/2'),
] as const

export const namedDirections = defineRegister('named-directions', {
  label: { zh: '规划点名产业方向推进台账', en: 'directions that the plan names' },
  row: ['M3', 'M5'],
  source: [...clauses, clause(decision, '三')],
  note: {
    zh: '一条方向一行，半年更新一次。须按项目推进的转重大项目库，须攻关的转攻关清单，此处只记责任、阶段和佐证。',
    en: 'A line for each direction, brought up to date twice a year. Projects and research are run where they belong.',
  },
  key: 'code',
  fields: {
    code: text('编号', 'number', { required: true }),
    industry: choice('产业', 'industry', optionsOf(...industries), { required: true }),
    field: text('细分领域', 'field'),
    direction: text('产品或技术方向', 'product or technique', { required: true }),
    kind: choice(
      '类型',
      'kind',
      {
        product: { zh: '产品发展', en: 'a product' },
        technique: { zh: '技术突破', en: 'a technique' },
        renewal: { zh: '改造提升', en: 'renewal of what is there' },
        use: { zh: '应用推广', en: 'use' },
        brand: { zh: '品牌培育', en: 'a brand' },
      },
      { required: true },
    ),
    origin: text('规划出处', 'clause of the plan', { required: true }),
    responsible: body('责任单位', 'body that answers', { required: true }),
    firms: entry('承担企业', 'enterprises', enterprises, { many: true }),
    stage: choice(
      '阶段',
      'stage',
      {
        notStarted: { zh: '未启动', en: 'not started' },
        research: { zh: '研发', en: 'research' },
        pilot: { zh: '中试', en: 'pilot' },
        industrial: { zh: '产业化', en: 'in production' },
        volume: { zh: '规模生产（应用）', en: 'in volume' },
        adjusted: { zh: '已调整', en: 'adjusted' },
      },
      { required: true },
    ),
    project: text('关联项目或攻关编号', 'project'),
    progress: text('进展', 'progress'),
    reviewedOn: date('核对日期', 'looked at on'),
    evidence: file('佐证材料', 'evidence'),
  },
  keptBy: [department, taskForce],
  review: every('halfYear'),
})

export const directionsInProduction = defineIndicator('directions-in-production', {
  label: { zh: '已产业化的规划点名方向数', en: 'named directions in production' },
  row: ['M3', 'M5'],
  source: clauses,
  definition: {
    zh: '台账中处于产业化和规模生产（应用）阶段的方向数。',
    en: 'Directions of the register that are in production or in volume.',
  },
  unit: '项',
  direction: 'higher',
  period: 'halfYear',
  owner: industryBureau,
  counts: namedDirections,
  where: { '2021-06-26': (direction) => direction.stage.oneOf('industrial', 'volume') },
})

export const directions = [namedDirections, directionsInProduction]
