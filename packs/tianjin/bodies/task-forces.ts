import { clause, defineBody } from '@linchpin/pack-kit'
import { measures, news, session } from '../documents/index.ts'
import { chainNames } from '../industries/chain-names.ts'
import { headquarters } from './leadership.ts'

/** One task force for each key chain. */
const forChain = <const C extends keyof typeof chainNames>(chain: C) => {
  const { zh, en } = chainNames[chain]
  return defineBody(`task-force-${chain}`, {
    label: { zh: `${zh}工作专班`, en: `task force of the ${en}` },
    row: ['M6', 'M7'],
    source: [clause(session, '政府回应/全面实施“链长制”'), clause(news, '一是')],
    kind: 'taskForce',
    level: 'city',
    names: [`${zh.replace(/产业链$/, '')}专班`],
    parent: headquarters,
  })
}

export const taskForceOf = {
  'it-innovation': forChain('it-innovation'),
  'integrated-circuits': forChain('integrated-circuits'),
  'connected-vehicles': forChain('connected-vehicles'),
  biomedicine: forChain('biomedicine'),
  'chinese-medicine': forChain('chinese-medicine'),
  'new-energy': forChain('new-energy'),
  'new-materials': forChain('new-materials'),
  'high-end-equipment': forChain('high-end-equipment'),
  automobiles: forChain('automobiles'),
  petrochemicals: forChain('petrochemicals'),
  aerospace: forChain('aerospace'),
  'light-industry': forChain('light-industry'),
} as const satisfies { readonly [C in keyof typeof chainNames]: unknown }

export const foreignInvestmentTaskForce = defineBody('foreign-investment-task-force', {
  label: { zh: '天津市重点外资项目专班', en: 'task force for key foreign-invested projects' },
  row: ['M8', 'M9'],
  source: clause(measures, '二/（四）'),
  kind: 'taskForce',
  level: 'city',
})
export const financeTaskForce = defineBody('finance-task-force', {
  label: { zh: '金融服务专班', en: 'task force for financial services' },
  row: 'M15',
  source: clause(measures, '三/（十六）'),
  kind: 'taskForce',
  level: 'city',
})
export const resumptionGroup = defineBody('resumption-group', {
  label: { zh: '产业链复工复产工作组', en: 'working group for the resumption of work' },
  row: 'M21',
  source: clause(news, '八是'),
  kind: 'taskForce',
  level: 'city',
})

export const taskForces = [...Object.values(taskForceOf), foreignInvestmentTaskForce, financeTaskForce, resumptionGroup]
