import {
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
  money,
  standard,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const source = clause(plan, '六/（六）')

/** 安全生产责任制落实台账. */
export const safetyDuties = defineRegister('safety-duties', {
  label: { zh: '企业安全生产责任制台账', en: 'work safety of firms' },
  row: 'M32',
  source: [source, standard('《中华人民共和国安全生产法》')],
  of: enterprises,
  fields: {
    sector: choice('重点行业', 'sector', {
      chemicals: { zh: '石油化工', en: 'chemicals' },
      metallurgy: { zh: '冶金', en: 'metallurgy' },
      machinery: { zh: '机械', en: 'machinery' },
      dust: { zh: '涉粉作业', en: 'with dust' },
      confined: { zh: '有限空间作业', en: 'confined spaces' },
      other: { zh: '其他', en: 'other' },
    }),
    hasSystem: flag('是否建立全员安全生产责任制', 'has a system of duties', { required: true }),
    hasOfficer: flag('是否配备专职安全管理人员', 'has safety officers'),
    grade: choice('标准化等级', 'grade', {
      first: { zh: '一级', en: 'first' },
      second: { zh: '二级', en: 'second' },
      third: { zh: '三级', en: 'third' },
      none: { zh: '未达标', en: 'none' },
    }),
    hazards: text('重大危险源', 'major hazards'),
    drilledOn: date('最近演练日期', 'last drill'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
})

export const firmsWithSafetyDuties = defineIndicator('firms-with-safety-duties', {
  label: { zh: '已建立安全生产责任制的企业数', en: 'firms with a system of safety duties' },
  row: 'M32',
  source,
  definition: { zh: '台账中已建立全员安全生产责任制的企业数。', en: 'Firms that have one, from the register.' },
  unit: '家',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
  counts: safetyDuties,
  where: { '2021-06-26': (firm) => firm.hasSystem.is(true) },
})

/** 环保服务机构: stewards, treatment firms and insurers that serve enterprises. */
export const environmentServices = defineRegister('environment-services', {
  label: { zh: '环保管家和第三方治理机构名录', en: 'environmental service providers' },
  row: 'M32',
  source,
  key: 'name',
  fields: {
    name: text('机构名称', 'provider', { required: true }),
    kind: choice(
      '服务类型',
      'kind',
      {
        steward: { zh: '环保管家', en: 'steward' },
        treatment: { zh: '第三方治理', en: 'treatment' },
        insurer: { zh: '环境污染责任保险机构', en: 'insurer' },
        testing: { zh: '监测检测', en: 'testing' },
      },
      { required: true },
    ),
    qualification: text('资质', 'qualification'),
    serves: text('服务领域', 'serves'),
    contact: text('联系人', 'contact', { personal: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
  },
  keptBy: department,
  openTo: institution,
  public: true,
  review: every('year'),
})

/** 环境污染强制责任保险投保台账. */
export const pollutionInsurance = defineRegister('pollution-insurance', {
  label: { zh: '环境污染强制责任保险台账', en: 'pollution liability insurance' },
  row: 'M32',
  source,
  of: enterprises,
  fields: {
    insurer: text('承保机构', 'insurer', { required: true }),
    cover: money('保险金额', 'cover', { required: true }),
    premium: money('年保费', 'premium'),
    until: date('保险期止', 'until', { required: true }),
    claims: text('理赔情况', 'claims'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  review: every('year'),
  exit: { '2021-06-26': (firm) => firm.until.agedAtLeast(1, 'days') },
  unknown: [{ zh: '应投保行业范围和保险金额标准未在规划中列明', en: 'which firms must insure, and for how much' }],
  examples: {
    exit: [
      { name: '保险到期', day: '2022-06-01', record: { until: '2022-05-01' }, outcome: 'met' },
      { name: '保险有效', day: '2022-06-01', record: { until: '2023-05-01' }, outcome: 'notMet' },
    ],
  },
})
