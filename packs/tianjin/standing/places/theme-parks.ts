/** 产业主题园区: one park, one speciality; one zone, one brand. */
import {
  all,
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  every,
  file,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, news, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { defineApplication } from '../application.ts'

const day = '2022-06-01'

export const themeParks = defineRegister('theme-parks', {
  label: { zh: '市级产业主题园区名录', en: 'theme parks' },
  row: 'M17',
  source: [clause(plan, '五/（二）/4'), clause(news, '五是'), clause(decision, '四')],
  note: {
    zh: '规划和报道点名的园区由主管部门按名录导入。',
    en: 'Parks that the plan and the report name come in with the department’s list.',
  },
  key: 'name',
  fields: {
    name: text('园区名称', 'park', { required: true }),
    district: body('所在区', 'district', { required: true }),
    zone: body('所在功能区', 'development zone'),
    theme: text('主题（特色产业）', 'theme'),
    chain: choice('主导产业链', 'leading chain', chainNames),
    batch: choice('批次', 'batch', {
      first: { zh: '首批', en: 'first' },
      second: { zh: '第二批', en: 'second' },
      later: { zh: '以后批次', en: 'later' },
    }),
    namedOn: date('认定日期', 'named on'),
    area: number('规划面积', 'area', '平方公里'),
    builtArea: number('已建成面积', 'built area', '平方公里'),
    firms: number('入驻企业', 'enterprises', '家'),
    output: money('上年度工业总产值', 'output of last year'),
    themeOutput: money('其中主导产业产值', 'of this the leading industry'),
    investment: money('上年度固定资产投资', 'investment of last year'),
    staff: number('从业人员', 'staff', '人'),
    operator: text('运营单位', 'operator'),
    plan: file('建设方案', 'plan'),
    lastReview: choice('年度评价', 'yearly evaluation', {
      good: { zh: '优秀', en: 'good' },
      fair: { zh: '合格', en: 'fair' },
      poor: { zh: '不合格', en: 'poor' },
    }),
  },
  keptBy: [department, district],
  openTo: district,
  public: true,
  admission: {
    '2021-06-26': (park) => all(park.theme.isPresent(), park.chain.isPresent()),
  },
  review: every('year'),
  unknown: [
    { zh: '《天津市产业主题园区建设实施方案》的认定条件', en: 'conditions of the scheme for theme parks' },
    { zh: '年度评价的指标和退出规则', en: 'measures of the yearly evaluation, and when a park leaves' },
  ],
  examples: {
    admission: [
      { name: '有主题和主导产业链', day, record: { theme: '细胞产业', chain: 'biomedicine' }, outcome: 'met' },
      { name: '没有明确主题', day, record: { chain: 'biomedicine' }, outcome: 'notMet' },
    ],
  },
})

export const themeParkCount = defineIndicator('theme-park-count', {
  label: { zh: '市级产业主题园区数', en: 'theme parks' },
  row: ['M2', 'M17'],
  source: [clause(plan, '五/（二）/4'), clause(news, '五是')],
  definition: {
    zh: '期末名录内园区数；2022年目标为在首批10个的基础上再推出10个。',
    en: 'Parks on the register; in 2022 ten more were to join the first ten.',
  },
  unit: '个',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: themeParks,
  baseline: { period: '2021', value: 10, note: { zh: '首批10个，报道', en: 'the first ten, as reported' } },
  targets: [
    { kind: 'level', due: '2022', is: '=', value: 20, note: { zh: '报道：再推出10个', en: 'the report: ten more' } },
    {
      kind: 'level',
      due: '2025',
      is: '=',
      value: 30,
      note: { zh: '规划；文件未写年份，按规划期末', en: 'the plan; no year is printed' },
    },
  ],
})

/** 集聚度: what the ranking of parks rests on, beside what they yield. */
export const parkConcentration = defineIndicator('park-concentration', {
  label: { zh: '园区主导产业集聚度', en: 'share of the leading industry in a park' },
  row: 'M17',
  source: [clause(plan, '五/（二）/4'), clause(news, '五是')],
  definition: {
    zh: '主导产业产值除以园区工业总产值。',
    en: 'Output of the leading industry divided by that of the park.',
  },
  of: themeParks,
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  inputs: ['themeOutput', 'output'],
  formula: { '2021-06-26': (x) => x.themeOutput.per(x.output) },
  examples: [
    {
      name: '30亿元比50亿元',
      day,
      given: { themeOutput: 300_000_000_000, output: 500_000_000_000 },
      value: 60,
    },
    { name: '没有产值', day, given: { themeOutput: 0, output: 0 }, value: null },
  ],
})

export const parkLandYield = defineIndicator('park-land-yield', {
  label: { zh: '园区工业用地产出', en: 'output of a park by its land' },
  row: 'M17',
  source: clause(plan, '五/（二）/4'),
  definition: { zh: '上年度工业总产值除以已建成面积。', en: 'Output of last year divided by the built area.' },
  of: themeParks,
  unit: '亿元/平方公里',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  inputs: ['output', 'builtArea'],
  formula: { '2021-06-26': (x) => x.output.per(x.builtArea) },
  examples: [{ name: '50亿元、2平方公里', day, given: { output: 500_000_000_000, builtArea: 2 }, value: 25 }],
})

export const themeParkApplication = defineApplication('theme-park-application', {
  label: { zh: '产业主题园区申报', en: 'application as a theme park' },
  row: 'M17',
  source: [clause(plan, '五/（二）/4'), clause(news, '五是')],
  list: themeParks,
  fields: {
    park: text('园区名称', 'park', { required: true }),
    theme: text('主题', 'theme', { required: true }),
    chain: choice('主导产业链', 'leading chain', chainNames, { required: true }),
    boundary: file('四至范围图', 'boundary'),
  },
  openedBy: district,
  recommendedBy: department,
  needs: { '2021-06-26': (park) => all(park.theme.isPresent(), park.chain.isPresent()) },
  day,
  fits: { park: '示例园区', theme: '细胞产业', chain: 'biomedicine' },
  fails: { theme: null },
})

export const themeParkDefinitions = [themeParks, themeParkCount, parkConcentration, parkLandYield, themeParkApplication]
