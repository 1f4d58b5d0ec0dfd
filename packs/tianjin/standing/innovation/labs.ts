/** 海河实验室 and the platforms on which a chain does its research. */
import {
  all,
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  entry,
  every,
  institution,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau, scienceBureau } from '../../bodies/index.ts'
import { decision, news, plan, session } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'

export const haiheLabs = defineRegister('haihe-labs', {
  label: { zh: '海河实验室名录', en: 'Haihe laboratories' },
  row: 'M16',
  source: [clause(news, '四是'), clause(plan, '五/（一）/2'), clause(plan, '五/（一）'), clause(decision, '五')],
  key: 'name',
  fields: {
    name: text('实验室名称', 'laboratory', { required: true }),
    direction: text('主攻方向', 'field', { required: true }),
    chains: choice('服务产业链', 'chains served', chainNames, { many: true }),
    host: text('依托单位', 'host'),
    director: text('负责人', 'director', { personal: true }),
    openedOn: date('揭牌日期', 'opened on'),
    researchers: number('科研人员', 'researchers', '人'),
    spending: money('上年度研发投入', 'research spending of last year'),
    topics: number('承担课题', 'projects', '项'),
    challenges: number('揭榜项目', 'challenges taken', '项'),
    transferred: number('成果转化', 'results in use', '项'),
  },
  keptBy: [department, institution],
  review: every('year'),
})

const kinds = {
  stateLaboratory: { zh: '国家重点实验室', en: 'state laboratory' },
  scienceFacility: { zh: '国家重大科技基础设施', en: 'science facility' },
  technologyCentre: { zh: '国家技术创新中心', en: 'technology innovation centre' },
  industryCentre: { zh: '国家产业创新中心', en: 'industry innovation centre' },
  manufacturingCentre: { zh: '国家制造业创新中心', en: 'national manufacturing innovation centre' },
  municipalManufacturing: { zh: '市级制造业创新中心', en: 'manufacturing innovation centre of the city' },
  demonstrationFirm: { zh: '国家技术创新示范企业', en: 'model firm of technology' },
  engineering: { zh: '工程研究中心', en: 'engineering centre' },
  industryInstitute: { zh: '产业技术研究院', en: 'industrial research institute' },
  commonTechnology: { zh: '共性技术平台', en: 'platform of common technology' },
} as const

export const innovationPlatforms = defineRegister('innovation-platforms', {
  label: { zh: '重大创新平台名录', en: 'innovation platforms' },
  row: 'M16',
  source: [
    clause(plan, '五/（一）/3'),
    clause(plan, '五/（一）/2'),
    clause(plan, '五/（一）/1'),
    clause(plan, '五/（一）'),
    clause(decision, '五'),
    clause(news, '四是'),
    clause(session, '建议:瞄准靶心,直言破解之策'),
  ],
  key: 'name',
  fields: {
    name: text('平台名称', 'platform', { required: true }),
    kind: choice('类别', 'kind', kinds, { required: true }),
    stage: choice(
      '状态',
      'stage',
      {
        planned: { zh: '筹建', en: 'planned' },
        building: { zh: '在建', en: 'being built' },
        running: { zh: '已认定运行', en: 'running' },
        closed: { zh: '已撤销', en: 'closed' },
      },
      { required: true },
    ),
    chain: choice('产业链', 'chain', chainNames),
    host: text('依托单位', 'host'),
    firm: entry('牵头企业', 'led by', enterprises),
    district: body('所在区', 'district'),
    namedOn: date('认定日期', 'named on'),
    staff: number('专职研发人员', 'researchers', '人'),
    spending: money('上年度研发投入', 'research spending of last year'),
    outcome: text('代表性成果', 'results'),
  },
  keptBy: [department, institution],
  openTo: institution,
  public: true,
  review: every('year'),
  unknown: [{ zh: '各类平台的认定条件由国家和本市相应办法规定', en: 'each kind has its own rules' }],
})

export const technologyServices = defineRegister('technology-services', {
  label: { zh: '产业技术基础公共服务平台名录', en: 'public platforms of basic industrial technology' },
  row: ['M16', 'M26', 'M33'],
  source: [clause(plan, '五/（一）/3'), clause(plan, '六/（五）'), clause(decision, '五')],
  key: 'name',
  fields: {
    name: text('平台名称', 'platform', { required: true }),
    host: text('依托单位', 'host'),
    services: choice(
      '服务内容',
      'services',
      {
        testing: { zh: '检验检测', en: 'testing' },
        certification: { zh: '产品认证', en: 'certification' },
        standards: { zh: '标准验证', en: 'standards' },
        information: { zh: '产业信息', en: 'information' },
        transfer: { zh: '成果推广', en: 'transfer' },
        rights: { zh: '知识产权服务', en: 'rights' },
      },
      { many: true },
    ),
    chain: choice('产业链', 'chain', chainNames),
    served: number('上年度服务企业', 'firms served last year', '家次'),
    namedOn: date('认定日期', 'named on'),
  },
  keptBy: [department, institution],
  openTo: institution,
  public: true,
  review: every('year'),
})

export const municipalManufacturingCentres = defineIndicator('municipal-manufacturing-centres', {
  label: { zh: '市级制造业创新中心数', en: 'manufacturing innovation centres of the city' },
  row: ['M2', 'M16'],
  source: clause(plan, '五/（一）/3'),
  definition: {
    zh: '已认定运行或在建的市级制造业创新中心数。',
    en: 'Centres of the city that run or are being built.',
  },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: innovationPlatforms,
  where: {
    '2021-06-26': ({ kind, stage }) => all(kind.equals('municipalManufacturing'), stage.oneOf('building', 'running')),
  },
  baseline: { period: '2020', value: 9, note: { zh: '规划回顾部分所列', en: 'as the plan’s review states' } },
  targets: [{ kind: 'level', due: '2025', is: '=', value: 10 }],
})

export const haiheLabCount = defineIndicator('haihe-lab-count', {
  label: { zh: '海河实验室数', en: 'Haihe laboratories' },
  row: 'M16',
  source: [clause(news, '四是'), clause(plan, '五/（一）/2')],
  definition: { zh: '名录内海河实验室数。', en: 'Laboratories on the register.' },
  unit: '个',
  direction: 'higher',
  period: 'year',
  owner: scienceBureau,
  counts: haiheLabs,
})

export const labs = [haiheLabs, innovationPlatforms, technologyServices, municipalManufacturingCentres, haiheLabCount]
