import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const smartProducts = {
  chips: listOf(
    ['中央处理器（CPU）', 'processors'],
    ['系统级芯片（SOC）', 'systems on a chip'],
    ['新一代人工智能芯片', 'chips for artificial intelligence'],
    ['5G基带芯片', '5G baseband chips'],
  ),
  sensors: listOf(['高端智能传感器', 'high-end smart sensors'], ['智能传感器', 'smart sensors']),
  basicSoftware: listOf(
    ['操作系统', 'operating systems'],
    ['数据库', 'databases'],
    ['中间件', 'middleware'],
    ['工业基础软件', 'basic industrial software'],
  ),
  applications: listOf(
    ['办公软件', 'office software'],
    ['应用软件', 'application software'],
    [
      '智能安防、智能物流、智能金融、智能医疗集成方案',
      'integrated solutions for security, logistics, finance and care',
    ],
  ),
  hardware: listOf(
    ['高性能服务器', 'high-performance servers'],
    ['智能终端产品', 'smart terminals'],
    ['可穿戴设备', 'wearables'],
  ),
  security: listOf(['网络安全设备', 'network security equipment']),
  frontier: listOf(['类脑智能', 'brain-like intelligence'], ['脑机接口', 'brain–computer interfaces']),
  fifthGeneration: listOf(
    ['终端核心射频器件', 'radio-frequency devices for terminals'],
    ['5G关键材料', 'key materials for 5G'],
    ['5G天线', '5G antennas'],
    ['5G模组', '5G modules'],
    ['5G应用解决方案', 'solutions by 5G standards'],
  ),
} as const

const emerging = 'nextGenerationIt'

export const smartTechnology = defineIndustry('smart-technology', {
  label: { zh: '智能科技', en: 'smart technology' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（一）'), clause(decision, '三')],
  note: {
    zh: '“1+3+4”中的“1”。规划第四章以“新一代信息技术”统称该产业，各区括号内细分领域归入其下；归类由编制者判定。',
    en: 'The “1” of “1+3+4”. The plan’s chapter on places calls the industry new-generation information technology; which of its fields holds which is our reading.',
  },
  standing: 'leading',
  segments: {
    artificialIntelligence: named('人工智能', 'artificial intelligence'),
    nextGenerationIt: named('新一代信息技术', 'new-generation information technology'),
    fifthGeneration: named('第五代移动通信（5G）', '5G'),
    itInnovation: inside(emerging, '信息技术应用创新', 'domestic information technology'),
    integratedCircuits: inside(emerging, '集成电路', 'integrated circuits'),
    chipsAndHardware: inside(emerging, '芯片及核心硬件', 'chips and core hardware'),
    coreHardware: inside(emerging, '核心硬件及基础元器件', 'core hardware and basic components'),
    software: inside(emerging, '软件', 'software'),
    securitySoftware: inside(emerging, '安全软件与服务', 'security software and services'),
    bigData: inside(emerging, '大数据', 'big data'),
    cloudComputing: inside(emerging, '云计算', 'cloud computing'),
    internet: inside(emerging, '互联网', 'internet'),
    internetOfThings: inside(emerging, '物联网', 'internet of things'),
    industrialInternet: inside(emerging, '工业互联网', 'industrial internet'),
    smartSecurity: inside('artificialIntelligence', '智能安防', 'smart security'),
  },
  products: Object.values(smartProducts).flat(),
})
