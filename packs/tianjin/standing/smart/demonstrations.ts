/** “十百千”: scenes, cases and exemplary firms, each on a register of its own; the plan’s indicators count them. */
import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { titleFields } from '../title-fields.ts'
import { maturity } from './factories.ts'

/** 十百千: each on a register of its own; the counts are indicators of the plan. */
export const demonstrationScenes = defineRegister('demonstration-scenes', {
  label: { zh: '“十百千”特色示范场景名录', en: 'demonstration scenes' },
  row: 'M27',
  source: clause(plan, '五/（三）/4'),
  key: 'scene',
  fields: {
    scene: text('场景名称', 'scene', { required: true }),
    kind: choice('类别', 'kind', {
      city: { zh: '城市特色场景', en: 'of the city' },
      industry: { zh: '工业应用场景', en: 'of industry' },
    }),
    place: body('所在区', 'district'),
    firm: entry('实施企业', 'run by', enterprises),
    openedOn: date('建成日期', 'opened on'),
    replication: text('推广情况', 'where else'),
    range: choice('范围', 'range', {
      city: { zh: '本市', en: 'the city' },
      region: { zh: '京津冀共建', en: 'with Beijing and Hebei' },
    }),
  },
  keptBy: [department, district],
  openTo: [enterprise, district],
  public: true,
  review: every('year'),
})

export const applicationCases = defineRegister('application-cases', {
  label: { zh: '智能科技产业应用案例库', en: 'cases of smart technology in use' },
  row: 'M27',
  source: clause(plan, '五/（三）/4'),
  key: 'title',
  fields: {
    title: text('案例名称', 'case', { required: true }),
    firm: entry('应用企业', 'used by', enterprises),
    supplier: text('供应商', 'equipped by'),
    industry: text('行业', 'industry'),
    chain: choice('产业链', 'chain', chainNames),
    solution: text('解决方案要点', 'solution'),
    effect: text('成效', 'effect'),
    standard: text('形成标准', 'standard that came of it'),
    publishedOn: date('发布日期', 'published on'),
  },
  keptBy: department,
  openTo: [enterprise, institution],
  public: true,
  review: every('year'),
})

export const smartDemonstrationFirms = defineRegister('smart-demonstration-firms', {
  label: { zh: '智能制造示范企业名录', en: 'exemplary smart manufacturers' },
  row: 'M27',
  source: [clause(plan, '五/（三）/4'), clause(plan, '五/（三）/1')],
  of: enterprises,
  fields: {
    ...titleFields,
    maturity: choice('成熟度', 'maturity', maturity),
    focus: choice('示范方向', 'focus', {
      digitalManagement: { zh: '数字化管理', en: 'digital management' },
      intelligentProduction: { zh: '智能化生产', en: 'intelligent production' },
      customisation: { zh: '个性化定制', en: 'made to order' },
      collaboration: { zh: '网络化协同', en: 'networked' },
      service: { zh: '服务化延伸', en: 'service' },
    }),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
})

export const fiveGProjects = defineRegister('five-g-projects', {
  label: { zh: '“5G+工业互联网”应用项目库', en: '5G in industry' },
  row: ['M27', 'M30'],
  source: [clause(plan, '五/（三）/4'), clause(measures, '三/（十三）'), clause(measures, '三/（十五）')],
  key: 'project',
  fields: {
    project: text('项目名称', 'project', { required: true }),
    firm: entry('实施企业', 'enterprise', enterprises),
    park: text('所在园区', 'park'),
    kind: choice('类别', 'kind', {
      workshop: { zh: '5G智慧工厂（车间）', en: 'plant' },
      module: { zh: '工业软件和5G模组', en: 'software and modules' },
      park: { zh: '5G+产业园区', en: 'park' },
      city: { zh: '全域示范', en: 'whole area' },
    }),
    scenes: number('应用场景', 'scenes', '个'),
    startedOn: date('投用日期', 'started on'),
    effect: text('成效', 'effect'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('halfYear'),
})

export const demonstrations = [demonstrationScenes, applicationCases, smartDemonstrationFirms, fiveGProjects]
