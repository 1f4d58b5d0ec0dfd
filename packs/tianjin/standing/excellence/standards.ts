/** 标准和质量分级: what firms of the city write into standards, and how products are graded. */
import {
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  entry,
  every,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { marketRegulation } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { titleFields } from '../title-fields.ts'

const ref = clause(plan, '五/（六）/2')

export const standardWorks = defineRegister('standard-works', {
  label: { zh: '国家标准、国际标准制修订台账', en: 'national and international standards' },
  row: 'M33',
  source: ref,
  key: 'standard',
  fields: {
    standard: text('标准（名称、编号）', 'standard', { required: true }),
    level: choice(
      '级别',
      'level',
      {
        international: { zh: '国际标准', en: 'international' },
        national: { zh: '国家标准', en: 'national' },
        industry: { zh: '行业标准', en: 'of an industry' },
        local: { zh: '地方标准', en: 'local' },
      },
      { required: true },
    ),
    firm: entry('参与企业', 'enterprise', enterprises),
    institute: text('参与院所', 'institute'),
    role: choice(
      '参与方式',
      'part',
      {
        leads: { zh: '主导', en: 'leads' },
        joins: { zh: '参与', en: 'joins' },
      },
      { required: true },
    ),
    stage: choice('阶段', 'stage', {
      proposed: { zh: '立项', en: 'proposed' },
      drafting: { zh: '起草', en: 'drafting' },
      published: { zh: '已发布', en: 'published' },
      revised: { zh: '修订中', en: 'being revised' },
    }),
    publishedOn: date('发布日期', 'published on'),
  },
  keptBy: department,
  openTo: [enterprise, institution],
  public: true,
  review: every('year'),
})

export const publishedStandards = defineIndicator('published-standards', {
  label: { zh: '主导和参与制定并发布的标准数', en: 'standards that firms of the city helped to write' },
  row: ['M2', 'M33'],
  source: ref,
  definition: {
    zh: '台账内已发布标准数，国家标准和国际标准合计。',
    en: 'Published national and international standards.',
  },
  unit: '项',
  direction: 'higher',
  period: 'year',
  owner: marketRegulation,
  counts: standardWorks,
  where: { '2021-06-26': ({ stage }) => stage.equals('published') },
})

export const standardLeaders = defineRegister('standard-leaders', {
  label: { zh: '企业标准领跑者名录', en: 'leaders of enterprise standards' },
  row: 'M33',
  source: ref,
  of: enterprises,
  fields: {
    ...titleFields,
    product: text('产品', 'product'),
    standard: text('企业标准编号', 'standard'),
    item: text('核心指标', 'key figure'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '领跑者的评估机构和方法', en: 'who rates and how' }],
})

export const qualityGrades = defineRegister('quality-grades', {
  label: { zh: '工业产品质量分级示范台账', en: 'grading of products' },
  row: 'M33',
  source: ref,
  key: 'grading',
  fields: {
    grading: text('产品（分级标准）', 'product and grading', { required: true }),
    industry: choice(
      '行业',
      'industry',
      {
        steel: { zh: '钢铁', en: 'steel' },
        metals: { zh: '有色', en: 'non-ferrous metals' },
        petrochemicals: { zh: '石化', en: 'petrochemicals' },
        machinery: { zh: '机械装备', en: 'machinery' },
        other: { zh: '其他', en: 'other' },
      },
      { required: true },
    ),
    criteria: text('分级依据（性能、能力、用户需求）', 'by what'),
    grades: number('分级数', 'grades', '个'),
    applied: number('应用企业', 'firms that use it', '家'),
    state: choice('进展', 'state', {
      studying: { zh: '研究', en: 'studied' },
      trial: { zh: '试点', en: 'tried' },
      applied: { zh: '示范应用', en: 'applied' },
    }),
    publishedOn: date('发布日期', 'published on'),
  },
  keptBy: department,
  review: every('year'),
})

export const standards = [standardWorks, publishedStandards, standardLeaders, qualityGrades]
