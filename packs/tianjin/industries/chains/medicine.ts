import { clause } from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { biomedicine, medicalProducts } from '../biomedicine.ts'
import { listOf, named } from '../named.ts'
import { materialProducts } from '../new-materials.ts'
import { downstream, keyChain, midstream, upstream } from './chain.ts'

export const biomedicineChain = keyChain('biomedicine', {
  class: 'strong',
  industries: biomedicine,
  fields: [clause(plan, '三/（二）/1')],
  segments: {
    ingredients: upstream('原料药与中间体', 'ingredients and intermediates', medicalProducts.ingredients),
    biologicalInputs: upstream('原料抗体与酶', 'antibodies and enzymes', medicalProducts.biologicalInputs),
    materials: upstream('生物医用材料', 'biomedical materials', materialProducts.biomedical),
    chemicalDrugs: midstream('化学药', 'chemical drugs', medicalProducts.chemicalDrugs),
    biologics: midstream('生物药', 'biologics', medicalProducts.biologics),
    devices: midstream('高端医疗器械', 'high-end medical devices', medicalProducts.devices),
    health: downstream('智慧医疗与大健康', 'smart care and health', medicalProducts.health),
  },
})

export const chineseMedicine = keyChain('chinese-medicine', {
  class: null,
  industries: biomedicine,
  fields: [clause(plan, '三/（二）/1'), clause(plan, '五/（七）/2')],
  reading: named(
    '产品取自规划“现代中药”部分，未在生物医药产业链重复列出。',
    'Its products are those of modern Chinese medicine; the chain of biomedicine does not repeat them.',
  ),
  segments: {
    herbs: upstream('中药种植与药材', 'herbs', listOf(['中药材', 'medicinal herbs'])),
    extraction: upstream(
      '提取、分离与纯化',
      'extraction and purification',
      listOf(['中药有效成分', 'active components of herbs']),
    ),
    preparations: midstream('组分中药与制剂', 'preparations', medicalProducts.herbalMedicine),
    brand: downstream(
      '“卫药”品牌与出口',
      'brand and export',
      listOf(['“卫药”重点品种和品种群', 'key varieties of the Wei brand']),
    ),
  },
})
