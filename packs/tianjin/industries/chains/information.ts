import { clause } from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { automobiles, carProducts } from '../automobiles.ts'
import { listOf, named } from '../named.ts'
import { materialProducts } from '../new-materials.ts'
import { smartProducts, smartTechnology } from '../smart-technology.ts'
import { downstream, keyChain, midstream, upstream } from './chain.ts'

export const itInnovation = keyChain('it-innovation', {
  class: 'strong',
  industries: smartTechnology,
  fields: [clause(plan, '五/（一）/1'), clause(plan, '三/（一）')],
  reading: named(
    '环节按规划五条细分链（基础软件、CPU设计和集成电路、网络安全、应用软件、外设终端）划分，并列整机。',
    'The segments are the five chains that the plan names inside it, and complete machines.',
  ),
  segments: {
    processors: upstream('CPU设计和集成电路', 'processors and circuits', smartProducts.chips),
    basicSoftware: upstream('基础软件', 'basic software', smartProducts.basicSoftware),
    servers: midstream('整机与服务器', 'machines and servers', listOf(['高性能服务器', 'high-performance servers'])),
    terminals: midstream(
      '外设终端',
      'terminals and peripherals',
      listOf(['智能终端产品', 'smart terminals'], ['可穿戴设备', 'wearables']),
    ),
    security: midstream('网络安全', 'network security', smartProducts.security),
    applications: downstream('应用软件', 'application software', smartProducts.applications),
  },
})

export const integratedCircuits = keyChain('integrated-circuits', {
  class: 'short',
  industries: smartTechnology,
  fields: [clause(plan, '三/（一）'), clause(plan, '三/（二）/3'), clause(plan, '五/（二）/2')],
  reading: named(
    '“专用设备”“封装测试”两环节文件未写明，按行业通行划分补列，未列产品。',
    'Equipment and packaging stand in no document: they are added as the trade divides itself, without products.',
  ),
  segments: {
    silicon: upstream('硅片与化合物半导体材料', 'wafers and compound semiconductors', materialProducts.silicon),
    chemicals: upstream('光刻胶与工艺化学品', 'photoresist and process chemicals', materialProducts.photoresist),
    machines: upstream('专用设备', 'equipment'),
    design: midstream('芯片设计', 'chip design', smartProducts.chips),
    fabrication: midstream('晶圆制造', 'wafer fabrication', listOf(['8英寸晶圆', 'wafers of 8 inches'])),
    packaging: midstream('封装测试', 'packaging and test'),
    modules: downstream(
      '模组与应用',
      'modules and uses',
      listOf(
        ['5G终端射频模组', 'radio-frequency modules for 5G terminals'],
        ['智能传感器', 'smart sensors'],
        ['智能终端产品', 'smart terminals'],
      ),
    ),
  },
})

export const connectedVehicles = keyChain('connected-vehicles', {
  class: 'new',
  industries: [automobiles, smartTechnology],
  fields: [clause(plan, '三/（三）/2')],
  reading: named(
    '对应规划“智能网联车”领域及天津（西青）国家级车联网先导区。',
    'It answers to the plan’s field of connected cars.',
  ),
  segments: {
    perception: upstream('感知与车规级芯片', 'perception and automotive chips', carProducts.perception),
    platforms: midstream('车载平台、通信与定位', 'platforms, communication, positioning', carProducts.connected),
    roadside: midstream('5G网络与路侧设施', '5G and roadside', smartProducts.fifthGeneration),
    testing: downstream('测试与示范应用', 'testing and demonstration', carProducts.testing),
  },
})
