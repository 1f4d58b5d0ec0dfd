/** 项目指标: what the wall chart and the reserve add up to, and the figures that the press gives. */
import { type Body, type ConditionOf, clause, defineIndicator, type OneOrMore } from '@linchpin/pack-kit'
import { commerceBureau, developmentReform, industryBureau } from '../../bodies/index.ts'
import { projectSlippage } from '../../defaults.ts'
import { measures, news, plan } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'
import { foreignProjects, projectReserve } from './project-lists.ts'
import { project } from './projects.ts'

const owner: OneOrMore<Body> = [industryBureau, developmentReform]

/** Of one project: how much of the investment due by now was made. */
export const projectProgress = defineIndicator('project-progress', {
  label: { zh: '项目投资序时完成率', en: 'investment done to schedule' },
  row: 'M8',
  source: [clause(plan, '六/（三）'), clause(measures, '二/（四）')],
  definition: {
    zh: '本年累计完成投资除以截至本月计划完成投资。',
    en: 'Investment done this year divided by what was planned to date.',
  },
  of: majorProjects,
  unit: '%',
  direction: 'higher',
  period: 'month',
  owner,
  inputs: ['doneThisYear', 'plannedToDate'],
  formula: { '2021-06-26': (p) => p.doneThisYear.per(p.plannedToDate) },
  warning: { measure: 'value', when: 'below', ...projectSlippage },
  examples: [
    {
      name: '完成八成',
      day: '2022-06-30',
      given: { doneThisYear: 80_000_000_00, plannedToDate: 100_000_000_00 },
      value: 80,
    },
    { name: '本月尚无计划', day: '2022-06-30', given: { doneThisYear: 0, plannedToDate: 0 }, value: null },
  ],
})

const projectsOnTheBooks = defineIndicator('major-project-count', {
  label: { zh: '工业重大项目数', en: 'major projects' },
  row: 'M8',
  source: clause(plan, '六/（三）'),
  definition: { zh: '工业重大项目库在库项目数。', en: 'Projects on the register.' },
  unit: '个',
  direction: 'higher',
  period: 'month',
  owner,
  counts: majorProjects,
})
const investmentDone = defineIndicator('major-project-investment', {
  label: { zh: '重大项目本年累计完成投资', en: 'investment done in major projects this year' },
  row: 'M8',
  source: [clause(plan, '六/（三）'), clause(measures, '二/（四）')],
  definition: { zh: '在库项目本年累计完成投资合计。', en: 'Investment done this year, all projects.' },
  unit: '亿元',
  direction: 'higher',
  period: 'month',
  owner,
  counts: majorProjects,
  total: 'doneThisYear',
})
const reserveCount = defineIndicator('reserve-project-count', {
  label: { zh: '储备项目数', en: 'projects in reserve' },
  row: 'M8',
  source: [clause(plan, '六/（三）'), clause(measures, '二/（四）')],
  definition: { zh: '重大项目储备库在库项目数。', en: 'Projects on the reserve.' },
  unit: '个',
  direction: 'higher',
  period: 'quarter',
  owner,
  counts: projectReserve,
})
const foreignCapital = defineIndicator('foreign-capital-paid-in', {
  label: { zh: '重点外资项目实际到位外资', en: 'foreign capital paid in' },
  row: ['M8', 'M28'],
  source: [clause(measures, '二/（四）'), clause(measures, '二/（十一）')],
  definition: { zh: '重点外资项目清单中实际到位外资合计。', en: 'Paid in by projects on the list.' },
  unit: '亿元',
  direction: 'higher',
  period: 'month',
  owner: commerceBureau,
  counts: foreignProjects,
  total: 'paidIn',
})

const onAKeyChain: ConditionOf<typeof majorProjects.fields> = ({ chain }) => chain.isPresent()
/** By stage, over the projects of the twelve chains; the investment is what their entries say in all. */
const byStage = {
  row: 'M8',
  source: clause(news, '二是'),
  direction: 'higher',
  period: 'month',
  owner: industryBureau,
  counts: project,
  where: { '2022-01-01': onAKeyChain },
} as const

export const projectsInTalks = defineIndicator('projects-in-talks', {
  ...byStage,
  label: { zh: '重点产业链在谈项目数', en: 'projects in talks' },
  definition: { zh: '12条重点产业链处于在谈环节的项目数。', en: 'Projects of the twelve chains that are in talks.' },
  unit: '个',
  in: 'talks',
})
export const investmentInTalks = defineIndicator('investment-in-talks', {
  ...byStage,
  label: { zh: '重点产业链在谈项目拟投资额', en: 'investment in talks' },
  definition: { zh: '处于在谈环节的项目总投资合计。', en: 'Total investment of projects in talks.' },
  unit: '亿元',
  in: 'talks',
  total: 'investment',
})
export const projectsPlanned = defineIndicator('projects-planned', {
  ...byStage,
  label: { zh: '重点产业链主动谋划项目数', en: 'projects planned by the city' },
  definition: {
    zh: '12条重点产业链处于谋划环节的项目数。',
    en: 'Projects of the twelve chains that are being planned.',
  },
  unit: '个',
  in: 'planned',
})
export const investmentPlanned = defineIndicator('investment-planned', {
  ...byStage,
  label: { zh: '重点产业链主动谋划项目拟投资额', en: 'investment planned by the city' },
  definition: { zh: '处于谋划环节的项目总投资合计。', en: 'Total investment of projects being planned.' },
  unit: '亿元',
  in: 'planned',
  total: 'investment',
})

export const projectFigures = [
  projectProgress,
  projectsOnTheBooks,
  investmentDone,
  reserveCount,
  foreignCapital,
  projectsInTalks,
  investmentInTalks,
  projectsPlanned,
  investmentPlanned,
]
