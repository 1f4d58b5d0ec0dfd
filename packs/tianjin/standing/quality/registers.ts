/** 质量服务: where it is had, who tests, and which small firms improve. */
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
import { industryBureau, marketRegulation } from '../../bodies/index.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { isSmallOrMicro } from '../../enterprises/size/size-classes.ts'

export const services = {
  measurement: { zh: '计量', en: 'measurement' },
  standard: { zh: '标准', en: 'standards' },
  testing: { zh: '检验检测', en: 'testing' },
  certification: { zh: '认证认可', en: 'certification' },
  management: { zh: '质量管理', en: 'quality management' },
  brand: { zh: '品牌', en: 'brand' },
} as const

export const oneStopSites = defineRegister('one-stop-sites', {
  label: { zh: '质量基础设施“一站式”服务站点', en: 'one-stop quality sites' },
  row: 'M26',
  source: clause(measures, '一/（三）'),
  key: 'site',
  fields: {
    site: text('站点名称', 'site', { required: true }),
    district: body('所在区', 'district', { required: true }),
    park: text('所在园区', 'park'),
    services: choice('服务项目', 'services', services, { many: true }),
    isPilot: flag('是否试点', 'is a pilot'),
    openedOn: date('启用日期', 'opened on'),
    served: number('本年服务企业', 'firms served this year', '家次'),
  },
  keptBy: [department, district],
  openTo: institution,
  public: true,
  review: every('year'),
})

export const inspectionBodies = defineRegister('inspection-bodies', {
  label: { zh: '制造业检验检测机构名录', en: 'testing bodies for industry' },
  row: 'M26',
  source: clause(measures, '二/（八）'),
  key: 'name',
  fields: {
    name: text('机构名称', 'body', { required: true }),
    district: body('所在区', 'district'),
    fields: text('检测领域', 'fields'),
    certificate: text('资质认定证书编号', 'certificate'),
    validUntil: date('证书有效期至', 'valid until'),
    isAccredited: flag('是否取得资质认定', 'is accredited', { required: true }),
  },
  keptBy: department,
  openTo: institution,
  public: true,
  review: every('year'),
})

export const certifiedSmallFirms = defineRegister('certified-small-firms', {
  label: { zh: '小微企业质量管理体系认证提升台账', en: 'small firms whose quality management improves' },
  row: 'M26',
  source: clause(measures, '二/（六）'),
  of: enterprises,
  fields: {
    joinedOn: date('参加日期', 'joined on', { required: true }),
    kind: choice('类型', 'kind', {
      newCertificate: { zh: '新取证', en: 'new certificate' },
      upgraded: { zh: '换版提升', en: 'upgraded' },
      guided: { zh: '体系指导', en: 'guided' },
    }),
    provider: text('认证（指导）机构', 'provider'),
    certifiedOn: date('取证日期', 'certified on'),
    improvement: text('改进成效', 'improvement'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  admission: { '2022-01-01': (firm) => isSmallOrMicro(firm) },
  review: every('year'),
  examples: {
    admission: [
      {
        name: '小型企业',
        day: '2022-06-01',
        record: { sizeClass: 'small' },
        outcome: 'met',
      },
      {
        name: '中型企业',
        day: '2022-06-01',
        record: { sizeClass: 'medium' },
        outcome: 'notMet',
      },
      { name: '没有填报规模', day: '2022-06-01', record: {}, outcome: 'unknown' },
    ],
  },
})

export const firmsServed = defineIndicator('quality-firms-served', {
  label: { zh: '质量服务企业家次', en: 'firms served by quality sites' },
  row: 'M26',
  source: clause(measures, '一/（三）'),
  definition: { zh: '站点本年服务企业家次合计。', en: 'Served by the sites this year.' },
  unit: '家次',
  direction: 'higher',
  period: 'quarter',
  owner: [marketRegulation, industryBureau],
  counts: oneStopSites,
  total: 'served',
})

export const qualityRegisters = [oneStopSites, inspectionBodies, certifiedSmallFirms, firmsServed]
