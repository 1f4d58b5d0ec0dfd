import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const equipmentProducts = {
  coreParts: listOf(
    ['减速器', 'reducers'],
    ['高性能伺服驱动系统', 'servo drives'],
    ['微纳传感器', 'micro and nano sensors'],
    ['装备用智能传感器', 'smart sensors for equipment'],
  ),
  machines: listOf(
    ['高档数控机床', 'high-end machine tools'],
    ['工业机器人', 'industrial robots'],
    ['服务机器人', 'service robots'],
    ['医疗制造装备', 'equipment for making medical goods'],
    ['金属材料3D打印装备', 'metal 3D printers'],
  ),
  systems: listOf(['重大智能成套装备', 'large smart plants']),
  offshore: listOf(
    ['浅海钻井平台', 'shallow-water drilling rigs'],
    ['深水半潜式储卸油生产平台', 'deep-water semi-submersible platforms'],
    ['海洋环保船', 'environmental vessels'],
    ['科考船', 'research vessels'],
    ['多功能锚艇', 'anchor-handling boats'],
    ['大型吊机', 'large cranes'],
    ['海水淡化成套装备', 'desalination plants'],
    ['波浪能发电装置', 'wave power plants'],
  ),
  railParts: listOf(
    ['轮轴轴承', 'axle bearings'],
    ['传动齿轮箱', 'transmission gearboxes'],
    ['轨道车辆发动机', 'engines of rail vehicles'],
  ),
  rail: listOf(
    ['城轨车辆', 'urban rail vehicles'],
    ['成套控制系统', 'control systems'],
    ['通信系统/信号系统', 'communication and signalling'],
    ['综合监控系统', 'supervision systems'],
  ),
  railServices: listOf(['轨道交通设计和服务', 'design and services for rail']),
} as const

export const equipment = defineIndustry('equipment', {
  label: { zh: '装备制造', en: 'equipment manufacturing' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（三）/1'), clause(decision, '三')],
  note: {
    zh: '第四章各区所列名目归入第三章三个领域的，由编制者判定；其余保留原名。',
    en: 'Which of the three fields holds what the chapter on places names is our reading; the others keep their own names.',
  },
  standing: 'established',
  segments: {
    smartEquipment: named('智能装备', 'smart equipment'),
    marineEquipment: named('海洋装备', 'marine equipment'),
    railEquipment: named('轨道交通装备', 'rail equipment'),
    smartManufacturingEquipment: inside('smartEquipment', '智能制造装备', 'smart manufacturing equipment'),
    robots: inside('smartEquipment', '机器人', 'robots'),
    shipsAndOffshore: inside('marineEquipment', '船舶与海洋工程装备', 'ships and offshore equipment'),
    efficientEquipment: named('高效节能及先进环保装备', 'energy-saving and environmental equipment'),
    environmentalEquipment: inside('efficientEquipment', '先进节能环保设备', 'advanced environmental machinery'),
    foodProcessing: named('食品加工', 'food processing'),
    vehicleHydrogen: named('车用氢能', 'hydrogen for vehicles'),
    generalEquipment: named('通用设备制造', 'general machinery'),
    aviationSupport: named('航空配套', 'parts for aviation'),
    aviationEquipment: named('航空装备', 'aviation equipment'),
  },
  products: Object.values(equipmentProducts).flat(),
})
