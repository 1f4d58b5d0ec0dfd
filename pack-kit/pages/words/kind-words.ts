import type { Kind, Label } from '../../definition.ts'
import type { BodyKind, BodyLevel } from '../../definitions/body.ts'
import type { CaseExample } from '../../definitions/case.ts'
import type { ChainClass, Stage } from '../../definitions/chain.ts'
import type { Indicator, Target, TargetKind, Warning } from '../../definitions/indicator-data.ts'
import type { IndustryStanding } from '../../definitions/industry.ts'
import type { ProgrammeType } from '../../definitions/programme.ts'
import type { Field, Format, Part } from '../../field.ts'

type Names<K extends string> = Readonly<Record<K, Label>>

const kindWords: Readonly<Record<Kind, readonly [zh: string, one: string, several: string]>> = {
  body: ['机构', 'Body', 'Bodies'],
  parameter: ['参数', 'Parameter', 'Parameters'],
  register: ['名录清单', 'Register', 'Registers'],
  industry: ['产业', 'Industry', 'Industries'],
  chain: ['产业链', 'Chain', 'Chains'],
  layout: ['产业布局', 'Layout', 'Layout'],
  indicator: ['指标', 'Indicator', 'Indicators'],
  fact: ['文中数据', 'Fact', 'Facts'],
  case: ['台账事项', 'Case type', 'Case types'],
  programme: ['政策与产品', 'Programme', 'Programmes'],
  meeting: ['会议', 'Meeting', 'Meetings'],
  briefing: ['简报报告', 'Briefing', 'Briefings'],
}
const named = (of: 1 | 2) =>
  Object.fromEntries(
    Object.entries(kindWords).map(([kind, words]) => [kind, { zh: words[0], en: words[of] }]),
  ) as Names<Kind>
/** Of one definition. */
export const kindName = named(1)
/** Of a list. */
export const kindNames = named(2)

export const bodyKinds: Names<BodyKind> = {
  leaders: { zh: '领导同志', en: 'leaders' },
  leadingGroup: { zh: '领导小组', en: 'leading group' },
  headquarters: { zh: '指挥部', en: 'headquarters' },
  office: { zh: '办公室', en: 'office' },
  taskForce: { zh: '工作专班', en: 'task force' },
  department: { zh: '部门', en: 'department' },
  district: { zh: '行政区', en: 'district' },
  zone: { zh: '功能区', en: 'zone' },
  area: { zh: '片区', en: 'area' },
  congress: { zh: '人大', en: 'congress' },
  conference: { zh: '政协', en: 'conference' },
  institution: { zh: '企事业单位', en: 'institution' },
}
export const bodyLevels: Names<BodyLevel> = {
  city: { zh: '市级', en: 'city' },
  district: { zh: '区级', en: 'district' },
  central: { zh: '中央驻地方', en: 'central government in the city' },
}
export const standings: Names<IndustryStanding> = {
  leading: { zh: '引领产业', en: 'leading' },
  emerging: { zh: '新兴产业', en: 'emerging' },
  established: { zh: '优势产业', en: 'established' },
  traditional: { zh: '传统产业', en: 'traditional' },
  supporting: { zh: '配套服务业', en: 'supporting' },
}
export const chainClasses: Names<ChainClass> = {
  strong: { zh: '强链', en: 'strong' },
  new: { zh: '新链', en: 'new' },
  short: { zh: '短链', en: 'short' },
}
export const stages: Names<Stage> = {
  upstream: { zh: '上游', en: 'upstream' },
  midstream: { zh: '中游', en: 'midstream' },
  downstream: { zh: '下游', en: 'downstream' },
}
export const programmeTypes: Names<ProgrammeType> = {
  policy: { zh: '惠企政策', en: 'policy' },
  credit: { zh: '信贷产品', en: 'credit product' },
  talent: { zh: '人才政策', en: 'talent policy' },
}
export const directions: Names<Indicator['direction']> = {
  higher: { zh: '越高越好', en: 'the higher the better' },
  lower: { zh: '越低越好', en: 'the lower the better' },
  neutral: { zh: '只作监测', en: 'watched only' },
}
export const targetKinds: Names<TargetKind> = {
  level: { zh: '期末达到', en: 'level at the end' },
  average: { zh: '年均', en: 'yearly average' },
  cumulative: { zh: '累计', en: 'summed up' },
  floor: { zh: '每年保持', en: 'kept every year' },
  assigned: { zh: '按上级下达任务', en: 'assigned from above' },
}
export const bindings: Names<Target['binding']> = {
  binding: { zh: '约束性', en: 'binding' },
  anticipated: { zh: '预期性', en: 'anticipated' },
  unstated: { zh: '文件未注明', en: 'not stated' },
}
export const comparators: Names<Target['is']> = {
  '>=': { zh: '不低于', en: 'at least' },
  '<=': { zh: '不高于', en: 'at most' },
  '>': { zh: '高于', en: 'above' },
  '<': { zh: '低于', en: 'below' },
  '=': { zh: '', en: '' },
  '≈': { zh: '约', en: 'about' },
}
export const measures: Names<Warning['measure']> = {
  value: { zh: '数值', en: 'value' },
  monthOnMonth: { zh: '环比', en: 'month on month' },
  yearOnYear: { zh: '同比', en: 'year on year' },
}
export const sides: Names<Warning['when']> = {
  above: { zh: '高于警戒值时', en: 'above the bar' },
  below: { zh: '低于警戒值时', en: 'below the bar' },
}
export const fieldKinds: Names<Field['kind']> = {
  number: { zh: '数值', en: 'number' },
  money: { zh: '金额', en: 'money' },
  date: { zh: '日期', en: 'date' },
  text: { zh: '文字', en: 'text' },
  flag: { zh: '是否', en: 'yes or no' },
  body: { zh: '机构', en: 'body' },
  file: { zh: '附件', en: 'file' },
  choice: { zh: '选项', en: 'choice' },
  entry: { zh: '名录条目', en: 'entry' },
}
export const formats: Names<Format> = {
  creditCode: { zh: '统一社会信用代码', en: 'credit code' },
  industryCode: { zh: '国民经济行业代码', en: 'industry code' },
  divisionCode: { zh: '行政区划代码', en: 'division code' },
}
export const bodyParts: Names<Part> = {
  cooperating: { zh: '配合', en: 'cooperates' },
  named: { zh: '仅列名', en: 'only named' },
}
export const refusals: Names<NonNullable<CaseExample['refused']>> = {
  role: { zh: '无权办理', en: 'the role may not' },
  state: { zh: '当前环节不能办理', en: 'not in this state' },
  needs: { zh: '条件不符', en: 'the condition is not met' },
  samePerson: { zh: '须由他人办理', en: 'somebody else has to' },
  asks: { zh: '必填项未填', en: 'a field is missing' },
}
export const required: Names<'required' | 'optional'> = {
  required: { zh: '必填', en: 'required' },
  optional: { zh: '选填', en: 'optional' },
}
export const yesNo = (is: boolean): Label => (is ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })
