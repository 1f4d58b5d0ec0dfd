import { clause, defineIndustry } from '@linchpin/pack-kit'
import { plan } from '../documents/index.ts'
import { named } from './named.ts'

/** What the plan lays out beside the “1+3+4”. */
const outside = {
  zh: '不在“1+3+4”之列，见于规划第四章空间布局。',
  en: 'Not of the “1+3+4”: the plan names it in its chapter on places.',
}

export const urbanIndustries = defineIndustry('urban-industries', {
  label: { zh: '都市型产业', en: 'urban industries' },
  row: 'M3',
  source: [clause(plan, '四/（二）/2'), clause(plan, '四/（一）')],
  note: outside,
  standing: 'supporting',
  segments: {
    internet: named('互联网', 'internet'),
    cloudComputing: named('云计算', 'cloud computing'),
    digitalCulture: named('数字文化创意', 'digital culture'),
    engineeringDesign: named('工程设计服务', 'engineering design services'),
  },
})
export const highTechServices = defineIndustry('high-tech-services', {
  label: { zh: '高技术服务业', en: 'high-technology services' },
  row: 'M3',
  source: clause(plan, '四/（二）/2'),
  note: outside,
  standing: 'supporting',
  segments: {},
})
export const designIndustry = defineIndustry('design', {
  label: { zh: '设计产业', en: 'design' },
  row: 'M3',
  source: clause(plan, '四/（二）/2'),
  note: outside,
  standing: 'supporting',
  segments: {
    engineeringDesign: named('工程设计', 'engineering design'),
    industrialDesign: named('工业设计', 'industrial design'),
  },
})
export const digitalCreation = defineIndustry('digital-creation', {
  label: { zh: '数字创意', en: 'digital creation' },
  row: 'M3',
  source: clause(plan, '四/（二）/2'),
  note: outside,
  standing: 'supporting',
  segments: {
    creativeDesign: named('创意设计', 'creative design'),
    digitalContent: named('数字内容', 'digital content'),
    digitalCulture: named('数字文化创意', 'digital culture'),
  },
})
export const testingServices = defineIndustry('testing-services', {
  label: { zh: '检验检测认证服务', en: 'testing and certification' },
  row: 'M3',
  source: clause(plan, '四/（二）/2'),
  note: outside,
  standing: 'supporting',
  segments: {},
})
export const environmentalProtection = defineIndustry('environmental-protection', {
  label: { zh: '节能环保', en: 'energy saving and environmental protection' },
  row: 'M3',
  source: clause(plan, '四/（二）/4'),
  note: outside,
  standing: 'supporting',
  segments: {},
})
export const producerServices = defineIndustry('producer-services', {
  label: { zh: '生产性服务业', en: 'producer services' },
  row: 'M3',
  source: clause(plan, '四/（一）'),
  note: outside,
  standing: 'supporting',
  segments: {},
})

export const supportingIndustries = [
  urbanIndustries,
  highTechServices,
  designIndustry,
  digitalCreation,
  testingServices,
  environmentalProtection,
  producerServices,
]
