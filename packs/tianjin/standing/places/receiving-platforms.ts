/** 重点承接平台: what is taken over from Beijing, and how well a platform does by the city’s own index. */
import {
  acting,
  body,
  clause,
  date,
  defineCase,
  defineIndicator,
  defineRegister,
  department,
  district,
  every,
  file,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { developmentReform } from '../../bodies/index.ts'
import { chase, toConfirm, toDecide, toHandle, toRectify } from '../../defaults.ts'
import { measures, plan } from '../../documents/index.ts'

export const receivingPlatforms = defineRegister('receiving-platforms', {
  label: { zh: '重点承接平台名录', en: 'receiving platforms' },
  row: ['M17', 'M29'],
  source: [clause(measures, '三/（十四）'), clause(plan, '五/（七）/1')],
  note: { zh: '规划点名的承接载体按名录导入。', en: 'Those that the plan names come in with the list.' },
  key: 'name',
  fields: {
    name: text('平台名称', 'platform', { required: true }),
    district: body('所在区', 'district', { required: true }),
    zone: body('所在功能区', 'zone'),
    field: text('承接方向', 'what it takes'),
    area: number('规划面积', 'area', '平方公里'),
    availableLand: number('可供用地', 'land at hand', '亩'),
    facilities: text('配套建设', 'facilities'),
    projects: number('累计承接项目', 'projects received', '个'),
    fromBeijing: number('其中来自北京', 'of these from Beijing', '个'),
    investment: money('累计到位投资', 'invested so far'),
    staff: number('带动就业', 'jobs', '人'),
  },
  keptBy: [department, district],
  openTo: district,
  review: every('year'),
})

export const platformIndex = defineIndicator('receiving-platform-index', {
  label: { zh: '重点承接平台发展评价得分', en: 'score of a receiving platform' },
  row: ['M17', 'M22'],
  source: clause(measures, '三/（十四）'),
  definition: {
    zh: '按市发展评价指标体系得出的年度得分；指标体系的项目和权重文件未列，排名只在公布的评价方案下进行。',
    en: 'The year’s score by the city’s index, whose items and weights are not published here; ranked only under a named plan.',
  },
  of: receivingPlatforms,
  unit: '分',
  direction: 'higher',
  period: 'year',
  owner: developmentReform,
})

export const projectsFromBeijing = defineIndicator('projects-from-beijing', {
  label: { zh: '承接平台累计承接北京项目', en: 'projects received from Beijing' },
  row: ['M17', 'M29'],
  source: clause(measures, '三/（十四）'),
  definition: { zh: '名录内平台累计承接来自北京的项目数合计。', en: 'Sum over the platforms.' },
  unit: '个',
  direction: 'higher',
  period: 'quarter',
  owner: developmentReform,
  counts: receivingPlatforms,
  total: 'fromBeijing',
})

export const platformEvaluation = defineCase('platform-evaluation', {
  label: { zh: '重点承接平台评估考核', en: 'evaluation of a receiving platform' },
  row: ['M17', 'M22'],
  source: clause(measures, '三/（十四）'),
  subject: receivingPlatforms,
  fields: {
    period: text('评价年度', 'year', { required: true }),
    scheme: file('评价方案（指标体系）', 'the index'),
    selfReport: file('自评报告', 'self-report'),
    score: number('评价得分', 'score', '分'),
    findings: text('问题与短板', 'findings'),
    publication: file('公布文件', 'publication'),
    rectified: text('整改情况', 'what was put right'),
    due: date('完成时限', 'due', { required: true }),
  },
  openedBy: department,
  initial: 'notified',
  deadline: 'due',
  states: {
    notified: { label: { zh: '已部署', en: 'notified' }, within: toHandle },
    reported: { label: { zh: '已自评', en: 'self-reported' }, within: toDecide },
    scored: { label: { zh: '已评价', en: 'scored' }, within: toConfirm },
    published: { label: { zh: '已公布', en: 'published' }, within: toRectify },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    stopped: { label: { zh: '已终止', en: 'stopped' }, final: true },
  },
  moves: {
    report: {
      label: { zh: '报送自评', en: 'report' },
      from: 'notified',
      to: 'reported',
      by: district,
      asks: 'selfReport',
    },
    score: {
      label: { zh: '评价打分', en: 'score' },
      from: 'reported',
      to: 'scored',
      by: [department, institution],
      asks: ['scheme', 'score', 'findings'],
      evidence: 'required',
    },
    dispute: {
      label: { zh: '申请复核', en: 'dispute' },
      from: 'scored',
      to: 'reported',
      by: district,
      reason: 'required',
    },
    publish: {
      label: { zh: '公布结果', en: 'publish' },
      from: 'scored',
      to: 'published',
      by: department,
      asks: 'publication',
      notBy: 'score',
    },
    close: {
      label: { zh: '整改完成', en: 'close' },
      from: 'published',
      to: 'closed',
      by: department,
      asks: 'rectified',
      evidence: 'required',
    },
    stop: {
      label: { zh: '终止', en: 'stop' },
      from: ['notified', 'reported', 'scored', 'published'],
      to: 'stopped',
      by: department,
      reason: 'required',
    },
  },
  reminders: chase(district, department),
  examples: [
    {
      name: '自评、评价、公布、整改',
      day: '2022-06-01',
      record: {
        selfReport: '自评.docx',
        scheme: '评价方案.pdf',
        score: 81,
        findings: '公共配套不足',
        publication: '通报.pdf',
        rectified: '已建成班车站',
      },
      moves: [
        [district, 'report'],
        [acting(department, '评价人'), 'score'],
        [acting(department, '公布人'), 'publish'],
        [acting(department, '公布人'), 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '没有评价方案不能打分',
      day: '2022-06-01',
      record: { selfReport: '自评.docx', score: 81, findings: '公共配套不足' },
      moves: [
        [district, 'report'],
        [department, 'score'],
      ],
      ends: 'reported',
      refused: 'asks',
    },
  ],
})

export const receiving = [receivingPlatforms, platformIndex, projectsFromBeijing, platformEvaluation]
