import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const medicalProducts = {
  ingredients: listOf(
    ['化学原料药', 'active ingredients'],
    ['关键药物中间体', 'key intermediates'],
    ['高端原料药', 'high-end active ingredients'],
  ),
  biologicalInputs: listOf(['原料抗体', 'antibodies as inputs'], ['酶', 'enzymes']),
  chemicalDrugs: listOf(
    ['化学制剂', 'chemical preparations'],
    ['重大仿制药', 'major generics'],
    ['化学合成创新药物', 'innovative synthetic drugs'],
    ['恶性肿瘤治疗新药', 'new drugs against cancer'],
    ['心脑血管疾病治疗新药', 'new drugs against cardiovascular disease'],
  ),
  herbalInputs: listOf(
    ['中药材', 'medicinal herbs'],
    ['中药材有效成分提取、分离与纯化', 'extraction and purification of active components'],
  ),
  herbalMedicine: listOf(
    ['组分中药', 'component-based Chinese medicine'],
    ['中药制剂', 'Chinese medicine preparations'],
  ),
  biologics: listOf(
    ['抗体药物', 'antibody drugs'],
    ['蛋白及多肽药物', 'protein and peptide drugs'],
    ['系统靶点药物', 'targeted drugs'],
    ['新型疫苗', 'new vaccines'],
    ['新型单抗药物', 'new monoclonal antibodies'],
    ['高端仿制药、首仿药', 'high-end and first generics'],
    ['基因与再生医学仿制药', 'generics of gene and regenerative medicine'],
  ),
  devices: listOf(
    ['A/B型超声测量仪', 'A/B-mode ultrasound instruments'],
    ['植介入器械', 'implants and interventional devices'],
    ['生物医用材料产品', 'products of biomedical materials'],
    ['人类免疫抗体临床检测试剂盒', 'clinical test kits for antibodies'],
    ['基因测序产品', 'gene sequencing products'],
    ['生物检测产品', 'biological testing products'],
  ),
  health: listOf(
    ['医用智能传感器', 'medical smart sensors'],
    ['家用可穿戴式健康监控仪器设备', 'wearable health monitors for the home'],
    ['理疗床', 'therapy beds'],
    ['重大疾病快速检测诊断设备', 'rapid diagnostic equipment for major diseases'],
    ['血液检测配套设备', 'equipment for blood tests'],
  ),
} as const

export const biomedicine = defineIndustry('biomedicine', {
  label: { zh: '生物医药', en: 'biomedicine' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（二）/1'), clause(decision, '三')],
  note: {
    zh: '“医疗器械与大健康”系第四章对经开区的合写，统计时归入医疗器械；“兽用药品”只见于静海区。',
    en: 'The plan writes devices and health as one for the development area; it is counted under devices. Veterinary drugs are named for Jinghai only.',
  },
  standing: 'emerging',
  segments: {
    chemicalDrugs: named('化学药', 'chemical drugs'),
    herbalMedicine: named('现代中药', 'modern Chinese medicine'),
    biologics: named('生物药', 'biologics'),
    medicalDevices: named('医疗器械', 'medical devices'),
    highEndDevices: inside('medicalDevices', '高端医疗器械', 'high-end medical devices'),
    devicesAndHealth: inside('medicalDevices', '医疗器械与大健康', 'medical devices and health'),
    smartHealth: named('智慧医疗与大健康', 'smart care and health'),
    veterinaryDrugs: named('兽用药品', 'veterinary drugs'),
  },
  products: Object.values(medicalProducts).flat(),
})
