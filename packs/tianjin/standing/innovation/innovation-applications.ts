/** 市级创新平台申报. */
import { choice, clause, district, enterprise, institution, text } from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { defineApplication } from '../application.ts'
import { innovationPlatforms, technologyServices } from './labs.ts'

export const innovationCentreApplication = defineApplication('innovation-centre-application', {
  label: { zh: '市级制造业创新中心创建申报', en: 'application as a manufacturing innovation centre' },
  row: 'M16',
  source: clause(plan, '五/（一）/3'),
  list: innovationPlatforms,
  fields: {
    name: text('拟建平台', 'platform', { required: true }),
    chain: choice('产业链', 'chain', chainNames),
    members: text('共建单位', 'members'),
  },
  openedBy: [enterprise, institution],
  recommendedBy: district,
  day: '2022-06-01',
})

export const technologyServiceApplication = defineApplication('technology-service-application', {
  label: { zh: '产业技术基础公共服务平台申报', en: 'application as a public technology platform' },
  row: ['M16', 'M33'],
  source: [clause(plan, '五/（一）/3'), clause(plan, '六/（五）')],
  list: technologyServices,
  fields: { name: text('平台名称', 'platform', { required: true }), services: text('服务内容', 'services') },
  openedBy: [institution, enterprise],
  recommendedBy: district,
  day: '2022-06-01',
})

export const innovationApplications = [innovationCentreApplication, technologyServiceApplication]
