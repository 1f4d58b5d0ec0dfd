/** 关键核心技术: what is to be broken through, internal; and what came out of research, on its way into use. */
import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  institution,
  money,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { industryBureau, scienceBureau } from '../../bodies/index.ts'
import { decision, measures, news, plan, session } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'

export const keyTechnologies = defineRegister('key-technologies', {
  label: { zh: '关键核心技术攻关清单（内部）', en: 'key technologies to break through, internal' },
  row: ['M5', 'M16'],
  source: [
    clause(plan, '五/（一）/2'),
    clause(plan, '五/（一）/1'),
    clause(plan, '五/（一）'),
    clause(decision, '五'),
    clause(measures, '一/（三）'),
    clause(measures, '三/（十三）'),
    clause(plan, '五/（三）/3'),
  ],
  key: 'technology',
  fields: {
    technology: text('技术名称', 'technology', { required: true }),
    chain: choice('产业链', 'chain', chainNames),
    kind: choice(
      '类别',
      'kind',
      {
        chokePoint: { zh: '“卡脖子”技术', en: 'held from outside' },
        common: { zh: '共性技术', en: 'common' },
        frontier: { zh: '前沿技术', en: 'frontier' },
        future: { zh: '未来产业技术', en: 'of future industries' },
      },
      { required: true },
    ),
    field: text('领域方向', 'field'),
    gap: text('差距', 'gap'),
    lead: text('牵头攻关单位', 'led by'),
    bureau: body('责任部门', 'department in charge', { required: true }),
    readiness: choice('成熟度', 'readiness', {
      idea: { zh: '原理', en: 'principle' },
      prototype: { zh: '样机', en: 'prototype' },
      trial: { zh: '试用', en: 'trial' },
      product: { zh: '量产', en: 'product' },
    }),
    due: date('攻关时限', 'due'),
    state: choice('状态', 'state', {
      open: { zh: '待攻关', en: 'open' },
      running: { zh: '攻关中', en: 'under way' },
      solved: { zh: '已突破', en: 'broken through' },
      dropped: { zh: '已调整', en: 'dropped' },
    }),
  },
  keptBy: [department, taskForce],
  review: every('halfYear'),
})

export const solvedTechnologies = defineIndicator('technologies-solved', {
  label: { zh: '已突破关键核心技术数', en: 'key technologies broken through' },
  row: 'M16',
  source: [clause(plan, '五/（一）/2'), clause(decision, '五')],
  definition: { zh: '攻关清单中状态为“已突破”的技术数。', en: 'Technologies on the list that were broken through.' },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: [scienceBureau, industryBureau],
  counts: keyTechnologies,
  where: { '2021-06-26': (technology) => technology.state.equals('solved') },
})

export const achievements = defineRegister('achievements', {
  label: { zh: '科技成果转化库', en: 'results of research on their way into use' },
  row: 'M16',
  source: [
    clause(plan, '五/（一）/3'),
    clause(decision, '五'),
    clause(session, '政府回应/“以用立业”推动科技成果转化'),
    clause(news, '四是'),
  ],
  key: 'achievement',
  fields: {
    achievement: text('成果名称', 'result', { required: true }),
    owner: text('成果持有单位', 'held by', { required: true }),
    chain: choice('产业链', 'chain', chainNames),
    stage: choice(
      '环节',
      'stage',
      {
        incubation: { zh: '孵化', en: 'incubation' },
        transfer: { zh: '转化', en: 'transfer' },
        industry: { zh: '产业化', en: 'industry' },
      },
      { required: true },
    ),
    obstacle: text('断点、堵点、卡点', 'what stands in the way'),
    taker: text('承接企业', 'taken up by'),
    contractValue: money('技术合同额', 'value of the contract'),
    output: money('新增产值', 'output so far'),
    rights: number('相关专利', 'patents', '件'),
    since: date('进入现环节日期', 'in this stage since'),
  },
  keptBy: [department, institution],
  openTo: [institution, enterprise],
  review: every('halfYear'),
})

export const achievementsInIndustry = defineIndicator('achievements-in-industry', {
  label: { zh: '实现产业化的科技成果数', en: 'results that reached industry' },
  row: 'M16',
  source: [clause(plan, '五/（一）/3'), clause(decision, '五')],
  definition: { zh: '转化库中处于产业化环节的成果数。', en: 'Results in the stage of industry.' },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: scienceBureau,
  counts: achievements,
  where: { '2021-06-26': (result) => result.stage.equals('industry') },
})

export const technologies = [keyTechnologies, solvedTechnologies, achievements, achievementsInIndustry]
