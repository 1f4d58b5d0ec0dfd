/** 节能管理、技术和标准. */
import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  flag,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { developmentReform, marketRegulation } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const energyManagement = defineRegister('energy-management', {
  label: { zh: '重点用能企业能源管理体系台账', en: 'energy management of large users' },
  row: 'M19',
  source: clause(plan, '五/（五）/2'),
  of: enterprises,
  fields: {
    isBuilt: flag('是否建立能源管理体系', 'has an energy management system'),
    certifiedOn: date('认证日期', 'certified on'),
    hasCentre: flag('是否建有能源管控中心', 'has an energy centre'),
    target: number('年度节能目标', 'saving of the year', '吨标准煤'),
    saved: number('当年节能量', 'saved this year', '吨标准煤'),
    benchmarking: text('对标情况', 'benchmarking'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
})

export const savingEquipment = defineRegister('saving-equipment', {
  label: { zh: '节能节水技术装备和“能效之星”产品推广目录', en: 'technology and products that save energy' },
  row: 'M19',
  source: [clause(plan, '五/（五）/2'), clause(plan, '五/（五）/3'), clause(decision, '九')],
  key: 'name',
  fields: {
    name: text('技术（产品）名称', 'technology or product', { required: true }),
    maker: text('生产单位', 'maker'),
    kind: choice('类别', 'kind', {
      technology: { zh: '节能技术装备', en: 'energy technology' },
      water: { zh: '节水工艺、技术和装备', en: 'water technology' },
      star: { zh: '“能效之星”产品', en: 'energy star' },
    }),
    field: text('适用领域', 'field'),
    saving: text('节能节水效果', 'effect'),
    adopted: number('本市应用企业', 'firms that use it', '家'),
    listedOn: date('列入日期', 'listed on', { required: true }),
  },
  keptBy: department,
  openTo: [institution, enterprise],
  public: true,
  review: every('year'),
})

export const energyStandards = defineRegister('energy-standards', {
  label: { zh: '能耗标准制修订和宣贯台账', en: 'energy standards, made and taught' },
  row: ['M19', 'M33'],
  source: clause(measures, '三/（十五）'),
  key: 'standard',
  fields: {
    standard: text('标准（名称、编号）', 'standard', { required: true }),
    level: choice('级别', 'level', {
      national: { zh: '国家标准', en: 'national' },
      industry: { zh: '行业标准', en: 'of an industry' },
      local: { zh: '地方标准', en: 'local' },
      group: { zh: '团体标准', en: 'of an association' },
    }),
    participants: text('本市参与单位', 'participants of the city'),
    role: choice('参与方式', 'part', {
      lead: { zh: '牵头', en: 'lead' },
      joins: { zh: '参与', en: 'takes part' },
    }),
    publishedOn: date('发布日期', 'published on'),
    trainings: number('宣贯培训', 'trainings', '场次'),
    firmsReached: number('宣贯企业', 'firms reached', '家'),
    bureau: body('责任部门', 'department in charge'),
  },
  keptBy: department,
  review: every('year'),
})

export const standardTrainings = defineIndicator('standard-trainings', {
  label: { zh: '能耗标准宣贯场次', en: 'trainings on energy standards' },
  row: 'M19',
  source: clause(measures, '三/（十五）'),
  definition: { zh: '台账内宣贯培训场次合计。', en: 'Trainings on the ledger.' },
  unit: '场次',
  direction: 'higher',
  period: 'year',
  owner: [marketRegulation, developmentReform],
  counts: energyStandards,
  total: 'trainings',
})

export const energySaving = [energyManagement, savingEquipment, energyStandards, standardTrainings]
