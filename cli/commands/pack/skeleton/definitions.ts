/** One definition of each kind that a city begins with, as source text. They run: each has examples that the check tries. */
import { opening, type Plan, sourceOf } from './plan.ts'

const bodies = { './bodies.ts': 'industryBureau' } as const
const registers = { './registers.ts': 'keyEnterprises' } as const
const indicators = { './indicators.ts': 'rdIntensity' } as const

export const bodiesSource = (plan: Plan): string => `${opening(plan, ['defineBody'])}
/** Every body that the documents name becomes one of these; definitions say with them who answers for what. */
export const industryBureau = defineBody('industry-bureau', {
  label: { zh: '市工业和信息化局', en: 'Industry and Information Technology Bureau' },
  row: 'M10',
  source: ${sourceOf(plan, 'names')},
  kind: 'department',
  level: 'city',
  names: ['市工信局'],
})
`

export const registersSource = (
  plan: Plan,
): string => `${opening(plan, ['defineRegister', 'department', 'enterprise', 'every', 'money', 'text'])}
/** A list with admission and review. Money is in whole fen in records; conditions say it in the unit that people use. */
export const keyEnterprises = defineRegister('key-enterprises', {
  label: { zh: '重点企业库', en: 'key enterprises' },
  row: 'M10',
  source: ${sourceOf(plan, 'list')},
  key: 'creditCode',
  fields: {
    creditCode: text('统一社会信用代码', 'unified social credit code', { required: true, format: 'creditCode' }),
    name: text('企业名称', 'name', { required: true }),
    revenue: money('上年度营业收入', 'revenue of last year'),
    rdSpend: money('上年度研发费用', 'research spending of last year'),
  },
  keptBy: department,
  openTo: enterprise,
  review: every('year'),
  admission: { '2026-01-01': (firm) => firm.revenue.atLeast(2000, '万元') },
  examples: {
    admission: [
      { name: '刚好达到', day: '2026-06-01', record: { revenue: 20_000_000_00 }, outcome: 'met' },
      { name: '差一分', day: '2026-06-01', record: { revenue: 19_999_999_99 }, outcome: 'notMet' },
      { name: '没有填报', day: '2026-06-01', record: {}, outcome: 'unknown' },
    ],
  },
})
`

export const casesSource = (
  plan: Plan,
): string => `${opening(plan, ['defineCase', 'department', 'district', 'enterprise', 'text', 'workdays'], registers)}
/** What an enterprise asks for, from filing to its rating. Who may do what stands in the moves. */
export const problem = defineCase('problem', {
  label: { zh: '企业诉求', en: 'problem of an enterprise' },
  row: 'M10',
  source: ${sourceOf(plan, 'problems')},
  subject: keyEnterprises,
  fields: {
    title: text('诉求内容', 'problem', { required: true }),
    result: text('办理结果', 'result'),
  },
  openedBy: [enterprise, department, district],
  initial: 'filed',
  states: {
    filed: { label: { zh: '已受理', en: 'filed' }, within: workdays(15) },
    solved: { label: { zh: '已办结，待评价', en: 'solved, to be rated' }, within: workdays(10) },
    closed: { label: { zh: '已销号', en: 'closed' }, final: true },
  },
  moves: {
    solve: {
      label: { zh: '报告办结', en: 'report as solved' },
      from: 'filed',
      to: 'solved',
      by: [department, district],
      asks: 'result',
    },
    accept: { label: { zh: '满意，销号', en: 'accept and close' }, from: 'solved', to: 'closed', by: enterprise },
    reopen: {
      label: { zh: '不满意，退回办理', en: 'send back' },
      from: 'solved',
      to: 'filed',
      by: enterprise,
      reason: 'required',
    },
  },
  reminders: [
    { when: 'before', by: workdays(3), to: [department, district] },
    { when: 'after', by: workdays(1), to: [department, district] },
  ],
  examples: [
    {
      name: '企业满意后销号',
      day: '2026-06-01',
      record: { title: '用电增容', result: '已完成增容' },
      moves: [
        [department, 'solve'],
        [enterprise, 'accept'],
      ],
      ends: 'closed',
    },
    {
      name: '办理单位不能自行销号',
      day: '2026-06-01',
      record: { title: '用电增容', result: '已完成增容' },
      moves: [
        [department, 'solve'],
        [department, 'accept'],
      ],
      ends: 'solved',
      refused: 'role',
    },
  ],
})
`

export const indicatorsSource = (
  plan: Plan,
): string => `${opening(plan, ['defineIndicator'], { ...bodies, ...registers })}
/** Computed for each entry from its own fields; a change of the formula gets the day from which it counts. */
export const rdIntensity = defineIndicator('rd-intensity', {
  label: { zh: '研发费用占营业收入比重', en: 'research spending as a share of revenue' },
  row: 'M2',
  source: ${sourceOf(plan, 'goal')},
  definition: {
    zh: '上年度研发费用除以上年度营业收入。',
    en: 'Research spending of last year divided by revenue of last year.',
  },
  of: keyEnterprises,
  unit: '%',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  inputs: ['rdSpend', 'revenue'],
  formula: { '2026-01-01': (firm) => firm.rdSpend.per(firm.revenue) },
  targets: [{ kind: 'level', due: '2027', is: '>=', value: 3 }],
  examples: [
    { name: '三百万比一亿', day: '2026-06-01', given: { rdSpend: 3_000_000_00, revenue: 100_000_000_00 }, value: 3 },
    { name: '没有营业收入', day: '2026-06-01', given: { rdSpend: 3_000_000_00, revenue: 0 }, value: null },
  ],
})
`

export const programmesSource = (
  plan: Plan,
): string => `${opening(plan, ['defineProgramme'], { ...bodies, ...indicators, ...registers })}
/** Something given on conditions; each enterprise is told whether it fits, and why. */
export const rdSubsidy = defineProgramme('rd-subsidy', {
  label: { zh: '研发补助', en: 'research subsidy' },
  row: 'M14',
  source: ${sourceOf(plan, 'subsidy')},
  type: 'policy',
  givenBy: industryBureau,
  of: keyEnterprises,
  benefit: { zh: '给予研发补助，最高100万元。', en: 'A research subsidy of at most one million yuan.' },
  eligibility: { '2026-01-01': (_, { indicator }) => indicator(rdIntensity).atLeast(3, '%') },
  examples: [
    { name: '达到', day: '2026-06-01', record: { indicator_rdIntensity: 3 }, outcome: 'met' },
    { name: '差一点', day: '2026-06-01', record: { indicator_rdIntensity: 2.9 }, outcome: 'notMet' },
    { name: '没有数据', day: '2026-06-01', record: {}, outcome: 'unknown' },
  ],
})
`
