/** 数字化集聚区 and 产业生态: buildings and platforms that the measures and the plan ask for beside parks. */
import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { measures, plan } from '../../documents/index.ts'

export const digitalDistricts = defineRegister('digital-districts', {
  label: { zh: '数字化集聚区、示范园区和主题楼宇名录', en: 'digital districts, parks and buildings' },
  row: ['M17', 'M27'],
  source: clause(measures, '二/（八）'),
  key: 'name',
  fields: {
    name: text('名称', 'name', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        area: { zh: '数字化集聚区', en: 'district' },
        park: { zh: '示范园区', en: 'park' },
        building: { zh: '主题楼宇', en: 'building' },
      },
      { required: true },
    ),
    resource: choice('利用资源', 'made of', {
      house: { zh: '洋楼', en: 'historic house' },
      factory: { zh: '工业遗存', en: 'old factory' },
      office: { zh: '商务楼宇', en: 'office building' },
      built: { zh: '新建', en: 'new building' },
    }),
    theme: choice('方向', 'theme', {
      fairs: { zh: '数字会展', en: 'digital fairs' },
      culture: { zh: '数字文旅', en: 'digital culture' },
      services: { zh: '数字服务', en: 'digital services' },
      other: { zh: '其他', en: 'other' },
    }),
    district: body('所在区', 'district', { required: true }),
    area: number('建筑面积', 'floor area', '万平方米'),
    firms: number('入驻企业', 'enterprises', '家'),
    openedOn: date('投用日期', 'opened on'),
    scenes: text('消费新场景', 'new scenes of consumption'),
  },
  keptBy: [department, district],
  openTo: [enterprise, district],
  public: true,
  review: every('year'),
})

export const serviceNetwork = defineRegister('service-network', {
  label: { zh: '产业生态服务资源名录', en: 'services around the industries' },
  row: ['M17', 'M26'],
  source: clause(plan, '六/（五）'),
  key: 'name',
  fields: {
    name: text('机构（平台）名称', 'name', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        research: { zh: '科研机构', en: 'research' },
        incubator: { zh: '创业孵化', en: 'incubator' },
        platform: { zh: '公共平台', en: 'public platform' },
        investment: { zh: '股权投资', en: 'equity investor' },
        management: { zh: '管理服务', en: 'management' },
        certification: { zh: '产品认证', en: 'certification' },
        testing: { zh: '检验检测', en: 'testing' },
        transfer: { zh: '成果推广', en: 'transfer' },
        rights: { zh: '知识产权服务', en: 'rights' },
      },
      { required: true },
    ),
    park: text('所在（服务）园区', 'park'),
    district: body('所在区', 'district'),
    partners: text('合作单位', 'partners'),
    served: number('上年度服务企业', 'firms served last year', '家次'),
    contact: text('联系人', 'contact', { personal: true }),
  },
  keptBy: [department, district, institution],
  openTo: institution,
  public: true,
  review: every('year'),
})

export const digitalPlaces = [digitalDistricts, serviceNetwork]
