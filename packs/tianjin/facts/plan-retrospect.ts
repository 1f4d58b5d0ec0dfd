/** 发展基础: what the plan says of 2020 and of the five years before. */
import type { Label } from '@linchpin/pack-kit'
import { inPlan } from '../documents/index.ts'
import {
  energyIntensityCut,
  highTechShare,
  nationalTechnologyCentres,
  smartTechnologyShare,
  strategicIndustriesShare,
  valueAddedGrowth,
} from '../indicators/plan/index.ts'
import { municipalManufacturingCentres } from '../standing/innovation/labs.ts'
import { municipalCentreCount } from '../standing/innovation/technology-centres.ts'
import { stated } from './stated.ts'
import { targetNamed } from './target-named.ts'

const table = inPlan('二/（三）')
const structure = inPlan('一/（一）/1')
const innovation = inPlan('一/（一）/2')
const projects = inPlan('一/（一）/3')
const smart = inPlan('一/（一）/4')
const places = inPlan('一/（一）/5')

const fiveYears = '2016/2020'
const noYear: Label = {
  zh: '原文未写明年份，按“十三五”期初解读。',
  en: 'The text gives no year; read as the start of the period.',
}
const sinceFiveYearsAgo: Label = { zh: '比“十二五”末', en: 'since the end of 2015' }

const structureFacts = [
  stated('industrial-value-added', '工业增加值', 'industrial value added', 4188, '亿元', {
    row: ['M2', 'M12'],
    source: structure,
    period: '2020',
  }),
  stated('industrial-share', '工业增加值占地区生产总值比重', 'industrial value added as a share of GDP', 29.7, '%', {
    row: ['M2', 'M12'],
    source: structure,
    period: '2020',
    note: {
      zh: '口径为工业，与指标体系中制造业占比（21.8%）不是一个指标。',
      en: 'Of industry: another figure than that of manufacturing in the table, 21.8 %.',
    },
  }),
  stated('value-added-growth', '工业增加值年均增长', 'average yearly growth of industrial value added', 3.6, '%', {
    row: ['M2', 'M12'],
    source: [structure, table],
    period: fiveYears,
    indicator: valueAddedGrowth,
  }),
  stated(
    'smart-technology-share',
    '智能科技产业营业收入占全市规模以上工业和限额以上信息服务业比重',
    'smart technology as a share of the revenue of above-scale industry and larger information services',
    23.5,
    '%',
    { row: ['M2', 'M3'], source: [structure, table], period: '2020', indicator: smartTechnologyShare },
  ),
  stated(
    'strategic-share',
    '工业战略性新兴产业增加值占规模以上工业增加值比重',
    'strategic emerging industries as a share of above-scale value added',
    26.1,
    '%',
    { row: ['M2', 'M3'], source: [structure, table], period: '2020', indicator: strategicIndustriesShare },
  ),
  stated(
    'strategic-share-rise',
    '工业战略性新兴产业增加值占比提高',
    'rise of the share of strategic emerging industries',
    8.6,
    '百分点',
    { row: ['M2', 'M3'], source: structure, period: fiveYears, note: sinceFiveYearsAgo },
  ),
  stated(
    'high-tech-share',
    '高技术产业（制造业）增加值占规模以上工业增加值比重',
    'high-technology manufacturing as a share of above-scale value added',
    15.4,
    '%',
    { row: ['M2', 'M3'], source: [structure, table], period: '2020', indicator: highTechShare },
  ),
  stated('green-units', '入选国家绿色制造名单数量', 'entries on the national green manufacturing list', 114, '个', {
    row: 'M19',
    source: structure,
    period: '2020',
    note: {
      zh: '含绿色产品，与“国家级绿色制造示范单位”家数口径不同。',
      en: 'Green products are counted too: not the same as the number of national green units.',
    },
  }),
  stated(
    'energy-intensity-cut',
    '规模以上工业单位增加值能耗累计降幅',
    'cumulative cut of energy per unit of value added',
    16,
    '%',
    { row: ['M2', 'M19'], source: [structure, table], period: fiveYears, indicator: energyIntensityCut },
  ),
]

const innovationFacts = [
  stated(
    'industrial-research-share',
    '工业企业研发经费支出占全市研发经费支出比重',
    'industrial firms’ share of the city’s research spending',
    46.1,
    '%',
    { row: ['M2', 'M16'], source: innovation, period: '2020' },
  ),
  stated('national-technology-centres', '国家企业技术中心', 'national enterprise technology centres', 68, '家', {
    row: ['M2', 'M16'],
    source: [innovation, table],
    period: '2020',
    indicator: nationalTechnologyCentres,
  }),
  stated(
    'technology-centres-rank',
    '国家企业技术中心数量在全国重点城市排名',
    'rank by national technology centres among key cities',
    3,
    '名',
    { row: 'M16', source: innovation, period: '2020' },
  ),
  stated('city-technology-centres', '市级企业技术中心', 'municipal enterprise technology centres', 646, '家', {
    row: 'M16',
    source: innovation,
    period: '2020',
    indicator: municipalCentreCount,
  }),
  stated('city-technology-centres-rise', '市级企业技术中心增加', 'more municipal technology centres', 102, '家', {
    row: 'M16',
    source: innovation,
    period: fiveYears,
    note: sinceFiveYearsAgo,
  }),
  stated('city-innovation-centres', '市级制造业创新中心', 'municipal manufacturing innovation centres', 9, '家', {
    row: 'M16',
    source: innovation,
    period: '2020',
    indicator: municipalManufacturingCentres,
  }),
  stated('demonstration-firms', '国家技术创新示范企业', 'national demonstration firms of innovation', 22, '家', {
    row: 'M16',
    source: innovation,
    period: '2020',
  }),
  stated('demonstration-firms-rise', '国家技术创新示范企业增加', 'more national demonstration firms', 12, '家', {
    row: 'M16',
    source: innovation,
    period: fiveYears,
    note: sinceFiveYearsAgo,
  }),
]

const projectFacts = [
  stated('investment-growth', '工业固定资产投资年均增长', 'average yearly growth of industrial investment', 5.6, '%', {
    row: ['M8', 'M12'],
    source: projects,
    period: fiveYears,
  }),
  stated(
    'larger-projects',
    '5000万元以上工业投资与技改项目',
    'industrial projects of more than 50 million yuan',
    1300,
    '项',
    { row: 'M8', source: projects, period: fiveYears },
  ),
  stated(
    'larger-projects-investment',
    '5000万元以上工业投资与技改项目累计投资',
    'investment in projects of more than 50 million yuan',
    5400,
    '亿元',
    { row: 'M8', source: projects, period: fiveYears },
  ),
]

const smartFacts = [
  stated('intelligence-congresses', '世界智能大会举办届数', 'World Intelligence Congresses held', 4, '届', {
    row: 'M29',
    source: smart,
    period: '2020',
  }),
  stated('smart-fund', '智能制造财政专项资金', 'special fund for smart manufacturing', 100, '亿元', {
    row: ['M14', 'M27'],
    source: smart,
    period: fiveYears,
    note: { zh: '原文为“百亿元”。', en: 'The text says ten billion in words.' },
  }),
  stated('smart-fund-batches', '智能制造专项资金支持批次', 'batches supported by the fund', 5, '批', {
    row: ['M14', 'M27'],
    source: smart,
    period: fiveYears,
  }),
  stated('smart-fund-projects', '智能制造专项资金支持项目', 'projects supported by the fund', 1726, '个', {
    row: ['M14', 'M27'],
    source: smart,
    period: fiveYears,
  }),
  stated('smart-fund-paid', '市、区两级财政支持资金', 'money paid by the city and its districts', 52.1, '亿元', {
    row: ['M14', 'M27'],
    source: smart,
    period: fiveYears,
  }),
  stated('smart-fund-leverage', '财政资金放大带动倍数', 'investment per yuan of public money', 20, '倍', {
    row: ['M14', 'M27'],
    source: smart,
    period: fiveYears,
    note: { zh: '原文为1∶20。', en: 'The text says one to twenty.' },
  }),
  stated('smart-factories', '智能工厂和数字化车间', 'smart factories and digital workshops', 102, '家', {
    row: 'M27',
    source: smart,
    period: '2020',
  }),
  stated('firms-in-the-cloud', '上云工业企业', 'industrial firms in the cloud', 6000, '家', {
    row: ['M27', 'M30'],
    source: smart,
    period: '2020',
    is: '>',
    indicator: targetNamed('firms-in-the-cloud'),
  }),
  stated('digital-design', '重点企业数字化研发设计工具普及率', 'use of digital design tools', 81.9, '%', {
    row: ['M2', 'M27'],
    source: smart,
    period: '2020',
    indicator: targetNamed('digital-design-share'),
  }),
  stated('digital-equipment', '重点企业生产设备数字化率', 'digital production equipment', 53.3, '%', {
    row: ['M2', 'M27'],
    source: smart,
    period: '2020',
    indicator: targetNamed('digital-equipment-share'),
  }),
  stated('numerical-control', '重点企业关键工序数控化率', 'numerically controlled key processes', 54.8, '%', {
    row: ['M2', 'M27'],
    source: smart,
    period: '2020',
    indicator: targetNamed('numerical-control-share'),
  }),
  stated('mobile-speed-rank', '移动宽带下载速率全国排名', 'rank of mobile download speed', 3, '位', {
    row: 'M30',
    source: smart,
    period: '2020',
  }),
  stated('mobile-speed-rank-before', '移动宽带下载速率此前全国排名', 'rank of mobile download speed before', 11, '位', {
    row: 'M30',
    source: smart,
    period: '2015',
    note: noYear,
  }),
  stated('fixed-speed-rank', '固定宽带下载速率全国排名', 'rank of fixed-line download speed', 3, '位', {
    row: 'M30',
    source: smart,
    period: '2020',
  }),
  stated(
    'fixed-speed-rank-before',
    '固定宽带下载速率此前全国排名',
    'rank of fixed-line download speed before',
    7,
    '位',
    {
      row: 'M30',
      source: smart,
      period: '2015',
      note: noYear,
    },
  ),
  stated('base-stations', '累计建成5G基站', '5G base stations', 2.4, '万个', {
    row: 'M30',
    source: smart,
    period: '2020',
    indicator: targetNamed('base-stations'),
  }),
]

const placeFacts = [
  stated('industry-bases', '国家新型工业化产业示范基地', 'national demonstration bases of industry', 11, '个', {
    row: ['M3', 'M17'],
    source: places,
    period: '2020',
  }),
  stated(
    'binhai-output-share',
    '滨海新区工业产值占全市比重',
    'Binhai’s share of the city’s industrial output',
    50,
    '%',
    {
      row: ['M3', 'M12'],
      source: places,
      period: fiveYears,
      is: '>=',
      scope: { zh: '滨海新区', en: 'Binhai New Area' },
    },
  ),
  stated('parks-put-right', '完成治理园区', 'industrial parks put right', 246, '个', {
    row: ['M3', 'M17'],
    source: places,
    period: fiveYears,
  }),
]

export const planRetrospect = [...structureFacts, ...innovationFacts, ...projectFacts, ...smartFacts, ...placeFacts]
