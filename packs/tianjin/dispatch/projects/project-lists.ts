import {
  all,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  headquartersOffice,
  money,
  not,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, news, plan } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'

/** 重大项目储备库: what is being prepared; it leaves when work on the site begins. */
export const projectReserve = defineRegister('project-reserve', {
  label: { zh: '重大项目储备库', en: 'reserve of projects' },
  row: 'M8',
  source: [
    clause(plan, '六/（三）'),
    clause(measures, '二/（四）'),
    clause(measures, '三/（十三）'),
    clause(news, '二是'),
  ],
  of: majorProjects,
  fields: {
    batch: text('储备批次', 'batch', { required: true }),
    ripeness: choice(
      '成熟度',
      'ripeness',
      {
        idea: { zh: '谋划', en: 'idea' },
        talks: { zh: '在谈', en: 'in talks' },
        preparing: { zh: '前期工作', en: 'being prepared' },
        ready: { zh: '具备开工条件', en: 'ready to start' },
      },
      { required: true },
    ),
    preliminary: text('前期工作进展', 'preliminary work'),
    missing: text('尚缺条件', 'what is missing'),
    enteredOn: date('入库日期', 'entered'),
  },
  keptBy: [headquartersOffice, department],
  openTo: [district, taskForce],
  review: every('quarter'),
  admission: { '2021-06-26': (project) => all(project.batch.isPresent(), not(project.actualStart.isPresent())) },
  exit: { '2021-06-26': (project) => project.actualStart.isPresent() },
  unknown: [
    { zh: '入库投资额门槛由年度安排意见确定', en: 'the investment asked for stands in the yearly arrangement' },
  ],
  examples: {
    admission: [
      { name: '尚未开工', day: '2022-03-01', record: { batch: '2022年第一批' }, outcome: 'met' },
      {
        name: '已经开工',
        day: '2022-03-01',
        record: { batch: '2022年第一批', actualStart: '2022-01-10' },
        outcome: 'notMet',
      },
    ],
    exit: [
      { name: '开工后转出', day: '2022-03-01', record: { actualStart: '2022-01-10' }, outcome: 'met' },
      { name: '仍在前期', day: '2022-03-01', record: {}, outcome: 'notMet' },
    ],
  },
})

/** 年度重点建设、重点储备项目安排. */
export const annualProjects = defineRegister('annual-projects', {
  label: { zh: '年度重点项目清单', en: 'key projects of the year' },
  row: 'M8',
  source: clause(measures, '二/（四）'),
  of: majorProjects,
  fields: {
    year: text('年度', 'year', { required: true }),
    list: choice(
      '类别',
      'list',
      { building: { zh: '重点建设', en: 'to be built' }, reserve: { zh: '重点储备', en: 'in reserve' } },
      { required: true },
    ),
    yearGoal: text('年度目标节点', 'goal of the year', { required: true }),
    yearInvestment: money('年度安排投资', 'investment of the year'),
    document: text('安排意见文号', 'number of the arrangement'),
  },
  keptBy: department,
  public: true,
  review: every('year'),
  unknown: [{ zh: '入选标准由年度安排意见确定', en: 'the criteria stand in the yearly arrangement' }],
})

/** 重点外资项目: followed by a task force of their own. */
export const foreignProjects = defineRegister('foreign-projects', {
  label: { zh: '重点外资项目清单', en: 'key foreign-invested projects' },
  row: ['M8', 'M28'],
  source: [clause(measures, '二/（四）'), clause(measures, '二/（十一）')],
  of: majorProjects,
  fields: {
    investorName: text('外方投资者', 'foreign investor', { required: true }),
    country: text('国别（地区）', 'country or region', { required: true }),
    contractedCapital: money('合同外资（折人民币）', 'foreign capital by contract'),
    paidIn: money('实际到位外资（折人民币）', 'foreign capital paid in'),
    steward: text('项目专员', 'steward', { personal: true }),
  },
  keptBy: department,
  review: every('month'),
  admission: { '2022-01-01': (project) => project.hasForeignCapital.is(true) },
  unknown: [{ zh: '“重点”的投资额标准未公布', en: 'the investment that makes one a key project is not published' }],
  examples: {
    admission: [
      { name: '外商投资项目', day: '2022-06-01', record: { hasForeignCapital: true }, outcome: 'met' },
      { name: '内资项目', day: '2022-06-01', record: { hasForeignCapital: false }, outcome: 'notMet' },
    ],
  },
})

/** 新型产业用地试点: parcels on which new uses are tried first. */
export const pilotLand = defineRegister('pilot-land', {
  label: { zh: '新型产业用地试点台账', en: 'pilot parcels of new industrial land' },
  row: ['M8', 'M17'],
  source: [clause(decision, '十一'), clause(plan, '六/（二）')],
  of: majorProjects,
  fields: {
    parcel: text('宗地编号', 'parcel', { required: true }),
    use: text('准入产业', 'industries admitted', { required: true }),
    approvedOn: date('试点批准日期', 'approved'),
    agreement: text('履约监管协议', 'agreement on what is owed'),
    assessment: choice('履约评估', 'assessment', {
      kept: { zh: '达标', en: 'kept' },
      partly: { zh: '部分达标', en: 'partly kept' },
      broken: { zh: '未达标', en: 'broken' },
    }),
  },
  keptBy: [department, district],
  review: every('year'),
  unknown: [
    {
      zh: '容积率、分割转让和准入条件以试点办法为准',
      en: 'plot ratio, transfer and admission stand in the rules of the pilot',
    },
  ],
})
