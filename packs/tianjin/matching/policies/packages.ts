/** 一链一策: which policies make up the package of a chain, who answers for each, and until when it holds. */
import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  entry,
  every,
  file,
  flag,
  headquartersOffice,
  money,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'

export const policyPackages = defineRegister('policy-packages', {
  label: { zh: '“一链一策”专属政策包', en: 'policy packages of the chains' },
  row: ['M6', 'M14'],
  source: [clause(news, '七是'), clause(plan, '六/（二）'), clause(decision, '十二')],
  key: 'item',
  fields: {
    item: text('政策名称', 'policy', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    kind: choice('支持方式', 'kind of support', {
      fund: { zh: '资金奖补', en: 'grant' },
      tax: { zh: '税费优惠', en: 'tax relief' },
      credit: { zh: '信贷支持', en: 'credit' },
      land: { zh: '用地保障', en: 'land' },
      talent: { zh: '人才支持', en: 'talent' },
      market: { zh: '应用推广', en: 'market' },
      service: { zh: '服务保障', en: 'service' },
    }),
    document: text('依据文件', 'document'),
    bureau: body('责任部门', 'department in charge', { required: true }),
    withoutApplication: flag('是否免申即享', 'without application'),
    issuedOn: date('施行日期', 'in force from'),
    validUntil: date('有效期至', 'valid until'),
    budget: money('年度资金', 'budget of the year'),
    text: file('政策原文', 'text'),
    fairCompetition: file('公平竞争审查记录', 'record of the fair competition review', { required: true }),
  },
  keptBy: [department, taskForce, headquartersOffice],
  public: true,
  review: every('year'),
})

/** 技术改造升级导向计划: the yearly list of projects that are recommended. */
export const renovationPlan = defineRegister('renovation-plan', {
  label: { zh: '工业企业技术改造升级导向计划项目库', en: 'guidance plan of technical renovation' },
  row: ['M8', 'M14'],
  source: [clause(measures, '二/（六）'), clause(decision, '七'), clause(plan, '五/（三）/1')],
  key: 'project',
  fields: {
    project: text('项目名称', 'project', { required: true }),
    firm: entry('实施企业', 'enterprise', enterprises, { required: true }),
    year: date('列入计划日期', 'listed on', { required: true }),
    chain: choice('产业链', 'chain', chainNames),
    kind: choice('改造方向', 'kind', {
      equipment: { zh: '设备更新', en: 'new equipment' },
      smart: { zh: '智能化改造', en: 'smart production' },
      green: { zh: '绿色化改造', en: 'green production' },
      process: { zh: '工艺升级', en: 'process' },
      safety: { zh: '安全生产', en: 'safety' },
    }),
    investment: money('总投资', 'investment'),
    completed: money('累计完成投资', 'invested so far'),
    start: date('开工日期', 'start'),
    finish: date('计划竣工日期', 'to be finished'),
    isRecommended: flag('是否推荐国家导向计划', 'recommended to the state'),
  },
  keptBy: [department],
  review: every('quarter'),
})

export const policyPackageDefinitions = [policyPackages, renovationPlan]
