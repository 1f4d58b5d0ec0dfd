import { clause, defineIndustry } from '@linchpin/pack-kit'
import { decision, plan } from '../documents/index.ts'
import { inside, listOf, named } from './named.ts'

export const materialProducts = {
  silicon: listOf(
    ['8—12英寸硅单晶抛光片', 'polished silicon wafers of 8 to 12 inches'],
    ['8—12英寸外延片', 'epitaxial wafers of 8 to 12 inches'],
    ['6英寸半绝缘砷化镓', 'semi-insulating gallium arsenide of 6 inches'],
  ),
  photoresist: listOf(
    ['氟化氩光刻胶', 'ArF photoresist'],
    ['正性光刻胶', 'positive photoresist'],
    ['光刻胶用光引发剂', 'photoinitiators'],
    ['抛光液', 'polishing slurry'],
  ),
  optics: listOf(
    ['高性能光纤材料', 'high-grade optical fibre'],
    ['光电功能晶体材料', 'optoelectronic crystals'],
    ['聚碳酸酯类改性材料', 'modified polycarbonates'],
  ),
  biomedical: listOf(
    ['钛合金椎弓根钉', 'titanium pedicle screws'],
    ['纯钛接骨板', 'titanium bone plates'],
    ['关节类、创伤类骨科植入材料', 'implants for joints and trauma'],
    ['生物仿生纳米药物控释材料', 'biomimetic materials for drug release'],
    ['医用苯乙烯类热塑性弹性体', 'medical styrene elastomers'],
    ['医用泌尿植入管、医用导管', 'medical catheters'],
    ['药用包装密封塞', 'stoppers for medicine'],
  ),
  energy: listOf(
    ['钴酸锂正极材料', 'lithium cobalt oxide'],
    ['硅碳负极材料', 'silicon–carbon anodes'],
    ['中间相炭微球', 'mesocarbon microbeads'],
    ['六氟磷酸锂', 'lithium hexafluorophosphate'],
    ['高分子质子交换膜', 'proton exchange membranes'],
    ['高性能碳纤维纸', 'carbon fibre paper'],
    ['太阳能光伏硅材料', 'silicon for photovoltaics'],
    ['铜铟镓硒薄膜电池材料', 'CIGS thin-film materials'],
  ),
  equipment: listOf(
    ['高强度止裂厚钢板', 'crack-arrest steel plate'],
    ['船用耐腐蚀钢', 'corrosion-resistant steel for ships'],
    ['飞机用碳纤、玻纤等高性能纤维材料', 'carbon and glass fibres for aircraft'],
    ['镁铝合金薄板', 'magnesium–aluminium sheet'],
    ['轻量化镁铝合金材料', 'light magnesium–aluminium alloys'],
    ['钕铁硼永磁体', 'neodymium magnets'],
    ['钐钴永磁体', 'samarium–cobalt magnets'],
  ),
  environmental: listOf(
    ['混合基质膜', 'mixed-matrix membranes'],
    ['高性能中空纤维膜', 'hollow-fibre membranes'],
    ['硅气凝胶', 'silica aerogel'],
    ['碳气凝胶', 'carbon aerogel'],
    ['低辐射镀膜玻璃', 'low-emissivity glass'],
    ['热反射镀膜玻璃', 'heat-reflecting glass'],
    ['生物基聚乳酸材料', 'bio-based polylactic acid'],
  ),
  frontier: listOf(
    ['石墨烯防护装甲材料', 'graphene armour'],
    ['石墨烯导电浆料', 'graphene pastes'],
    ['石墨烯弹性体材料', 'graphene elastomers'],
    ['高温超导电缆材料', 'high-temperature superconducting cable'],
    ['高温超导薄膜', 'high-temperature superconducting film'],
    ['3D打印用合金粉末材料', 'alloy powders for 3D printing'],
    ['纳米陶瓷材料', 'nanoceramics'],
  ),
} as const

export const newMaterials = defineIndustry('new-materials', {
  label: { zh: '新材料', en: 'new materials' },
  row: 'M3',
  source: [clause(plan, '三'), clause(plan, '三/（二）/3'), clause(decision, '三')],
  note: {
    zh: '前六项为规划第三章六大重点领域，其余为第四章各区所列；超导材料归入前沿新材料，系第三章所写。',
    en: 'The first six are the fields of the chapter on industries, the others stand in the chapter on places; that chapter puts superconductors under frontier materials.',
  },
  standing: 'emerging',
  segments: {
    informationMaterials: named('新一代信息技术材料', 'materials for information technology'),
    biomedicalMaterials: named('生物医用材料', 'biomedical materials'),
    energyMaterials: named('新能源材料', 'materials for new energy'),
    equipmentMaterials: named('高端装备材料', 'materials for high-end equipment'),
    environmentalMaterials: named('节能环保材料', 'materials that save energy and environment'),
    frontierMaterials: named('前沿新材料', 'frontier materials'),
    superconductors: inside('frontierMaterials', '超导材料', 'superconductors'),
    chemicalMaterials: named('化工新材料', 'new chemical materials'),
    advancedSteel: named('先进钢铁材料', 'advanced steel'),
    nonferrousMetals: named('先进有色金属材料', 'advanced non-ferrous metals'),
    fibresAndComposites: named('高性能纤维及复合材料', 'high-performance fibres and composites'),
    weldingMaterials: named('先进焊接材料', 'advanced welding materials'),
    buildingMaterials: named('新型建筑材料', 'new building materials'),
    rareEarths: named('稀土新材料', 'rare-earth materials'),
  },
  products: [...Object.values(materialProducts).flat(), named('高端焊接材料', 'high-end welding materials')],
})
