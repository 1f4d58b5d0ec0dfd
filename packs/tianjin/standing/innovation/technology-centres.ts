/** 企业技术中心, of the state and of the city. */
import {
  clause,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../application.ts'
import { titleFields } from '../title-fields.ts'

const fields = {
  ...titleFields,
  centre: text('技术中心名称', 'centre'),
  researchers: number('专职研发人员', 'researchers', '人'),
  equipment: money('研发设备原值', 'equipment'),
  evaluation: number('最近一次评价得分', 'score of the latest evaluation', '分'),
} as const

export const nationalCentres = defineRegister('national-technology-centres', {
  label: { zh: '国家企业技术中心名录', en: 'national technology centres' },
  row: 'M16',
  source: [clause(plan, '五/（一）/3'), clause(news, '四是')],
  of: enterprises,
  fields,
  keptBy: department,
  public: true,
  review: every('year'),
  unknown: [{ zh: '国家认定和评价的条件', en: 'the national conditions' }],
})

export const municipalCentres = defineRegister('municipal-technology-centres', {
  label: { zh: '市级企业技术中心名录', en: 'technology centres of the city' },
  row: 'M16',
  source: clause(plan, '五/（一）/3'),
  of: enterprises,
  fields,
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '市级认定和评价的条件', en: 'the city’s conditions' }],
})

export const municipalCentreCount = defineIndicator('municipal-technology-centre-count', {
  label: { zh: '市级企业技术中心数', en: 'technology centres of the city' },
  row: ['M2', 'M16'],
  source: clause(plan, '五/（一）/3'),
  definition: { zh: '期末名录内市级企业技术中心数。', en: 'Centres on the register at the end of the period.' },
  unit: '家',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: municipalCentres,
  baseline: { period: '2020', value: 646, note: { zh: '规划回顾部分所列', en: 'as the plan’s review states' } },
  targets: [{ kind: 'level', due: '2025', is: '=', value: 800 }],
})

export const municipalCentreApplication = defineApplication('technology-centre-application', {
  label: { zh: '市级企业技术中心认定申报', en: 'application as a technology centre' },
  row: 'M16',
  source: clause(plan, '五/（一）/3'),
  list: municipalCentres,
  subject: enterprises,
  fields: {
    centre: text('技术中心名称', 'centre', { required: true }),
    researchers: number('专职研发人员', 'researchers', '人'),
    equipment: money('研发设备原值', 'equipment'),
  },
  day: '2022-06-01',
})

export const technologyCentres = [nationalCentres, municipalCentres, municipalCentreCount, municipalCentreApplication]
