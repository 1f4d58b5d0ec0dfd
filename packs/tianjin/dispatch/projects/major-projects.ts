import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  entry,
  every,
  flag,
  headquartersOffice,
  money,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'

/** What the documents say of projects: their list and their way through. */
export const projectClauses = [
  clause(decision, '十一'),
  clause(measures, '二/（四）'),
  clause(measures, '三/（十三）'),
  clause(plan, '六/（一）'),
  clause(plan, '六/（三）'),
  clause(plan, '三/（三）/3'),
  clause(plan, '三/（三）/4'),
  clause(news, '二是'),
] as const

/** Every industrial project that the city coordinates. Where it stands, its case says; lists of projects are registers of these. */
export const majorProjects = defineRegister('major-projects', {
  label: { zh: '工业重大项目库', en: 'major projects' },
  row: 'M8',
  source: projectClauses,
  key: 'code',
  fields: {
    code: text('项目编号', 'code', { required: true }),
    nationalCode: text('投资项目在线审批监管平台代码', 'code of the national approval platform'),
    name: text('项目名称', 'project', { required: true }),
    investor: entry('项目单位', 'investor', enterprises),
    chain: choice('产业链', 'chain', chainNames),
    segment: text('产业链环节', 'segment'),
    effect: choice('链上作用', 'what it does for the chain', {
      joins: { zh: '串链', en: 'joins' },
      mends: { zh: '补链', en: 'mends' },
      strengthens: { zh: '强链', en: 'strengthens' },
      extends: { zh: '延链', en: 'extends' },
    }),
    kind: choice('建设性质', 'kind', {
      newBuild: { zh: '新建', en: 'new' },
      extension: { zh: '扩建', en: 'extension' },
      renewal: { zh: '技术改造', en: 'renewal' },
      relocation: { zh: '搬迁', en: 'relocation' },
    }),
    district: body('所在区', 'district', { required: true }),
    zone: body('所在功能区', 'zone'),
    responsible: body('责任单位', 'responsible body', { required: true }),
    leader: text('包联领导', 'leader in charge', { personal: true }),
    isInPlan: flag('是否纳入规划', 'is in the plan'),
    hasForeignCapital: flag('是否外商投资', 'has foreign capital'),
    content: text('建设内容', 'what is built'),
    investment: money('总投资', 'total investment', { required: true }),
    plannedThisYear: money('年度计划投资', 'investment planned this year'),
    plannedToDate: money('截至本月计划完成投资', 'investment planned to date'),
    doneThisYear: money('本年累计完成投资', 'investment done this year'),
    doneInAll: money('开工以来累计完成投资', 'investment done in all'),
    expectedOutput: money('达产后年产值', 'yearly output at capacity'),
    land: number('用地面积', 'land', '亩'),
    plannedStart: date('计划开工日期', 'start as planned'),
    actualStart: date('实际开工日期', 'start'),
    plannedFinish: date('计划竣工日期', 'finish as planned'),
    actualFinish: date('实际竣工日期', 'finish'),
    issues: text('存在问题', 'issues'),
  },
  keptBy: [headquartersOffice, department, district, taskForce],
  review: every('month'),
  unknown: [
    {
      zh: '市级重大项目的投资额标准未在文件中公布',
      en: 'the investment that makes a project a major one is not published',
    },
  ],
})
