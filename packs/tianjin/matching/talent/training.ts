/** 技能培训: occupations that are short, who is trained, and where. */
import {
  any,
  body,
  choice,
  citizen,
  clause,
  date,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  flag,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, plan } from '../../documents/index.ts'
import { type EnterpriseCondition, enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../../standing/application.ts'
import { titleFields } from '../../standing/title-fields.ts'
import { measuresDay, someDay } from '../policies/in-force.ts'

export const scarceOccupations = defineRegister('scarce-occupations', {
  label: { zh: '市场紧缺职业目录', en: 'scarce occupations' },
  row: 'M18',
  source: clause(measures, '三/（十七）'),
  key: 'occupation',
  fields: {
    occupation: text('职业（工种）', 'occupation', { required: true }),
    code: text('职业编码', 'code'),
    degree: text('紧缺程度', 'how scarce'),
    level: text('补贴等级', 'levels that are subsidised'),
    listedOn: date('发布日期', 'listed on', { required: true }),
  },
  keptBy: department,
  public: true,
  review: every('year'),
})

export const skillTrainees = defineRegister('skill-trainees', {
  label: { zh: '技能培训学员台账', en: 'people in skills training' },
  row: 'M18',
  source: [clause(measures, '三/（十七）'), clause(plan, '五/（一）/4')],
  key: 'enrolment',
  fields: {
    enrolment: text('培训编号', 'number', { required: true }),
    name: text('姓名', 'name', { personal: true, required: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
    employer: entry('所在企业', 'employer', enterprises),
    occupation: entry('培训职业', 'occupation', scarceOccupations),
    isScarce: flag('是否紧缺职业', 'is a scarce occupation', { required: true }),
    provider: text('培训机构', 'provider'),
    hours: number('课时', 'hours', '小时'),
    finishedOn: date('结业日期', 'finished on'),
    isCertified: flag('是否取得证书', 'has the certificate'),
  },
  keptBy: [department, institution],
  openTo: citizen,
  review: every('quarter'),
})

const placeFields = {
  name: text('名称', 'name', { required: true }),
  operator: entry('建设企业', 'enterprise', enterprises),
  district: body('所在区', 'district'),
  specialities: text('培训工种', 'what is taught'),
  capacity: number('年培训能力', 'capacity of a year', '人次'),
  trained: number('上年度培训', 'trained last year', '人次'),
} as const

export const isOfSupportedIndustry: EnterpriseCondition = (firm) =>
  any(firm.isStrategicEmerging.is(true), firm.isPillarIndustry.is(true))

export const trainingCentres = defineRegister('training-centres', {
  label: { zh: '企业培训中心名录', en: 'training centres of enterprises' },
  row: 'M18',
  source: [clause(measures, '三/（十七）'), clause(decision, '十三')],
  of: enterprises,
  fields: {
    ...titleFields,
    centre: text('中心名称', 'centre'),
    specialities: text('培训工种', 'what is taught'),
    capacity: number('年培训能力', 'capacity of a year', '人次'),
  },
  keptBy: department,
  openTo: enterprise,
  admission: {
    [measuresDay]: isOfSupportedIndustry,
  },
  review: every('year'),
  examples: {
    admission: [
      { name: '战略性新兴产业企业', day: someDay, record: { isStrategicEmerging: true }, outcome: 'met' },
      {
        name: '两类产业都不是',
        day: someDay,
        record: { isStrategicEmerging: false, isPillarIndustry: false },
        outcome: 'notMet',
      },
      { name: '没有填报产业类别', day: someDay, record: {}, outcome: 'unknown' },
    ],
  },
})

export const publicTrainingBases = defineRegister('public-training-bases', {
  label: { zh: '公共实训基地名录', en: 'public training bases' },
  row: 'M18',
  source: [clause(measures, '三/（十七）'), clause(decision, '十三')],
  key: 'name',
  fields: {
    ...placeFields,
    kind: choice('建设主体', 'built by', {
      enterprise: { zh: '企业', en: 'enterprise' },
      school: { zh: '院校', en: 'school' },
      joint: { zh: '校企合作', en: 'school with enterprise' },
      government: { zh: '政府', en: 'government' },
    }),
    isOpen: flag('是否面向社会开放', 'open to everybody'),
    namedOn: date('遴选日期', 'named on'),
  },
  keptBy: department,
  openTo: [enterprise, institution],
  admission: { [measuresDay]: (base) => base.isOpen.is(true) },
  review: every('year'),
  unknown: [{ zh: '遴选的场地、设备和师资标准', en: 'space, equipment and teachers asked for' }],
  examples: {
    admission: [
      { name: '面向社会开放', day: someDay, record: { isOpen: true }, outcome: 'met' },
      { name: '只供本企业使用', day: someDay, record: { isOpen: false }, outcome: 'notMet' },
    ],
  },
})

export const trainingBaseApplication = defineApplication('training-base-application', {
  label: { zh: '公共实训基地遴选申报', en: 'application as a public training base' },
  row: 'M18',
  source: clause(measures, '三/（十七）'),
  list: publicTrainingBases,
  fields: {
    base: text('基地名称', 'base', { required: true }),
    specialities: text('培训工种', 'what is taught', { required: true }),
    isOpen: flag('是否面向社会开放', 'open to everybody', { required: true }),
  },
  openedBy: [enterprise, institution],
  recommendedBy: district,
  needs: { [measuresDay]: (f) => f.isOpen.is(true) },
  day: someDay,
  fits: { base: '云渚公共实训基地', specialities: '数控', isOpen: true },
  fails: { isOpen: false },
})

export const training = [
  scarceOccupations,
  skillTrainees,
  trainingCentres,
  publicTrainingBases,
  trainingBaseApplication,
]
