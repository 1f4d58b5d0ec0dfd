import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { Block } from '../types.ts'
import type { Lexicon } from './lexicon-entry.ts'

const yunzhu: Lexicon = {
  zone: [{ name: '云渚港', district: '临港区' }, { name: '高新区' }],
  enterprise: [{ name: '云渚重工', aliases: ['云重'] }],
  park: [{ name: '云渚智能装备合作示范区' }],
}
const entitiesOf = (lines: readonly string[], lexicons: readonly Lexicon[] = []) =>
  compile({ blocks: lines.map((text): Block => ({ kind: 'paragraph', text })) }, { lexicons }).entities
/** Names of one type in `sentence`, which stands in the one clause of a document. */
const named = (type: string, sentence: string, lexicons: readonly Lexicon[] = []) =>
  entitiesOf(['云渚市若干举措', '一、重点任务', sentence], lexicons)
    .filter((entity) => entity.type === type)
    .map(({ name }) => name)

describe('districts', () => {
  test.each([
    ['推动姑苏区、南山区和昆山市协同发展。', ['姑苏区', '南山区', '昆山市']],
    ['在云渚市临桥区、望江县开展试点。', ['云渚市临桥区', '望江县']],
    ['环城四区和外围五区错位发展。', ['环城四区', '外围五区']],
    ['打造产业聚集区，完善社区服务，支持贫困县和各区加快发展，形成示范区。', []],
    ['提升上海城市能级，巩固海城市发展基础。', ['海城市']],
    ['改善西南山区交通，培育建设市场，扩大朝阳区域合作。', []],
  ])('%s', (sentence, expected) => {
    expect(named('district', sentence)).toEqual(expected)
  })
})

describe('zones and parks', () => {
  test.each([
    ['zone', '复制推广云南自贸试验区经验，加快苏州高新区建设。', ['云南自贸试验区', '苏州高新区']],
    ['zone', '支持青岛（西海岸）人工智能先导区做优做强。', ['青岛（西海岸）人工智能先导区']],
    ['zone', '各类国家级开发区、综合保税区和高新区要用好政策。', []],
    ['zone', '努力建成具有全国影响力的高质量发展示范区。', []],
    ['zone', '加快建设“苏州智港”。', ['苏州智港']],
    ['park', '建设海洋生物医药产业园、深海装备产业基地，提升园区配套。', ['海洋生物医药产业园', '深海装备产业基地']],
    ['park', '代表园区有临桥海洋谷，上海产业园区类型多样。', ['临桥海洋谷']],
    ['park', '云渚临空区拥有青屿临空物流园，即望江冷链产业园。', ['青屿临空物流园', '望江冷链产业园']],
    ['park', '新建海洋装备产业集聚区3个，打造三个海洋装备产业集聚区，是全国重要的渔业产业基地。', []],
    [
      'park',
      '以临江船舶产业园和望江生物城为载体，支持青屿创建市级临港工业园。',
      ['临江船舶产业园', '望江生物城', '市级临港工业园'],
    ],
    ['zone', '合肥片区、成都航空产业功能区先行，其他片区、产业功能区跟进。', ['合肥片区', '成都航空产业功能区']],
    ['zone', '统筹新城建设，推动国家船舶创新中心落地苏州高新区。', ['苏州高新区']],
    ['park', '打造临桥船舶配套、望江“江畔声谷”等12个主题园区。', ['临桥船舶配套', '江畔声谷']],
  ])('%s: %s', (type, sentence, expected) => {
    expect(named(type, sentence)).toEqual(expected)
  })
})

describe('bodies', () => {
  test.each([
    ['由市发展改革委会同市规划和自然资源局、省税务局制定办法。', ['市发展改革委', '市规划和自然资源局', '省税务局']],
    ['教育、科技、交通运输等部门按照职责做好相关工作。', ['教育部门', '科技部门', '交通运输部门']],
    ['市和区人民政府及其有关部门应当加强服务。', ['市和区人民政府及其有关部门']],
    ['落实国务院部署，配合财政部、国家发展改革委开展评估。', ['国务院', '财政部', '国家发展改革委']],
    ['云渚市低空经济发展领导小组统筹推进，市人大常委会加强监督。', ['云渚市低空经济发展领导小组', '市人大常委会']],
    ['云渚市望江区商务局局长介绍，市发展改革委主任出席。', ['云渚市望江区商务局', '市发展改革委']],
    [
      '根据浙江省委办公厅浙江省人民政府办公厅文件，市经信局市商务局联合行动。',
      ['浙江省委办公厅', '浙江省人民政府办公厅', '市经信局', '市商务局'],
    ],
    ['科技、教育等市级部门和各省、自治区、直辖市通信管理局参加。', ['科技部门', '教育部门']],
    ['落实国家税务总局云渚市税务局要求。', ['国家税务总局云渚市税务局']],
    ['建设园区。（市商务局、临桥区政府、相关区按职责分工负责）', ['市商务局', '临桥区政府']],
    ['有关部门、各级政府要优化布局，打破僵局，鼓励社会力量举办活动。', []],
    ['推广节水器具。（市水务局、临桥区政府按职责分工负责）', ['市水务局', '临桥区政府']],
  ])('%s', (sentence, expected) => {
    expect(named('department', sentence)).toEqual(expected)
  })
})

describe('chains', () => {
  test.each([
    ['做强集成电路、船舶与海洋工程装备、绿色食品等五条产业链。', ['集成电路', '船舶与海洋工程装备', '绿色食品']],
    ['培育氢能、生物制造产业链。', ['生物制造', '氢能']],
    ['打造风电全产业链，做优汽车和新能源汽车等产业链。', ['风电', '汽车和新能源汽车']],
    ['市长担任产业链链长，推出产业链链长制，奏响产业链“协作曲”，支持县域标志性产业链。', []],
    ['攻关核心零部件产业链，围绕船体制造与舾装等产业链关键环节招商，补齐冷链领域产业链。', []],
    ['提升产业链供应链韧性，补齐重点产业链短板，围绕产业链上下游招商。', []],
  ])('%s', (sentence, expected) => {
    expect(named('chain', sentence).sort()).toEqual([...expected].sort())
  })
})

describe('what the noun behind a list tells', () => {
  test('projects are told by it where the list shows a proper name', () => {
    const sentence = '推进特斯拉储能超级工厂、A7重载无人船等一批重大项目建设。'
    expect(named('project', sentence)).toEqual(['特斯拉储能超级工厂', 'A7重载无人船'])
    expect(named('enterprise', sentence)).toEqual(['特斯拉'])
    expect(named('project', '实施污水治理、道路改造等项目。')).toEqual([])
  })

  test('beside a firm in a list of great projects a long name needs no mark of its own', () => {
    const sentence = '实施中石化催化剂、青屿海洋绿色新材料等重点项目，建成望江抽水蓄能电站等项目。'
    expect(named('project', sentence)).toEqual(['中石化催化剂', '青屿海洋绿色新材料', '望江抽水蓄能电站'])
    expect(named('project', '推进空客二期、云渚冷链中心等建设。')).toEqual(['空客二期', '云渚冷链中心'])
    expect(named('project', '实施“青苗计划”等人才培养项目，支持未来海洋、船舶科技等重大项目。')).toEqual([])
  })

  test('a figure with a point is part of a name', () => {
    expect(named('project', '引进京东方8.6代面板生产线项目、望江船坞二期项目等一批重大项目。')).toEqual([
      '京东方8.6代面板生产线项目',
      '望江船坞二期项目',
    ])
  })

  test('companies that say only what they do are a kind', () => {
    expect(named('enterprise', '推动企业成立船舶销售公司，支持临江船舶有限公司、中国船舶工程公司合作。')).toEqual([
      '临江船舶有限公司',
      '中国船舶工程公司',
    ])
    expect(named('enterprise', '吸引青屿重装、望江精工等民企，甲集团试验基地、乙研究项目等央企业务落户。')).toEqual([
      '青屿重装',
      '望江精工',
    ])
  })

  test('firms are told by it, classes of firms are not', () => {
    expect(named('enterprise', '支持QX智控和海岳精工等企业上市。')).toEqual(['QX智控', '海岳精工'])
    expect(named('enterprise', '支持钢铁、石化等企业改造，引导国有、民营等企业合作。')).toEqual([])
  })

  test('laboratories joined by a stroke are two, a verb before one is no part of it', () => {
    const sentence = '构建云渚湖实验室-望江海洋实验室矩阵，聘请山东船舶研究院，建设全球首座船舶实验室。'
    expect(named('lab', sentence)).toEqual(['云渚湖实验室', '望江海洋实验室', '山东船舶研究院'])
  })

  test('laboratories share the last word', () => {
    expect(named('lab', '高标准建设望江、云渚湖等实验室和临江海洋研究院。')).toEqual([
      '望江实验室',
      '云渚湖实验室',
      '临江海洋研究院',
    ])
  })
})

describe('registers', () => {
  test.each([
    ['建立船舶企业培育库，完善冷链产品清单和企业名录。', ['船舶企业培育库', '冷链产品清单', '冷链企业名录']],
    ['落实《外商投资鼓励目录（2025年版）》，执行负面清单。', ['外商投资鼓励目录（2025年版）', '负面清单']],
    ['列出任务清单，建设数据库。', []],
  ])('%s', (sentence, expected) => {
    expect(named('register', sentence)).toEqual(expected)
  })
})

describe('a lexicon', () => {
  test('gives names that no grammar tells, under their full form', () => {
    expect(named('zone', '依托云渚港扩大开放。')).toEqual([])
    expect(named('zone', '依托云渚港扩大开放。', [yunzhu])).toEqual(['云渚港'])
    expect(named('enterprise', '支持云重建设总部。', [yunzhu])).toEqual(['云渚重工'])
  })

  test('a short form is a name only where it stands alone', () => {
    expect(named('zone', '推进高新区扩区。', [yunzhu])).toEqual(['高新区'])
    expect(named('zone', '加快苏州高新区建设，规范国家级高新区管理。', [yunzhu])).toEqual(['苏州高新区'])
  })

  test('a known name is the whole name', () => {
    expect(named('park', '推进临桥云渚智能装备合作示范区建设。', [yunzhu])).toEqual(['云渚智能装备合作示范区'])
  })
})

describe('where a name is first mentioned', () => {
  test('front, headings, tables and brackets count, each name and type once', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: '云渚市人民政府办公厅关于促进水产加工业的意见' },
      { kind: 'paragraph', text: '各区人民政府：' },
      { kind: 'paragraph', text: '一、支持姑苏区发展' },
      { kind: 'paragraph', text: '建立冷链制度。（市商务局负责）' },
      {
        kind: 'table',
        rows: [
          ['地区', '方向'],
          ['吴江区', '冷链'],
        ],
      },
      { kind: 'paragraph', text: '二、加强协同' },
      { kind: 'paragraph', text: '市商务局会同吴江区、姑苏区建立机制。' },
    ]
    const found = compile({ blocks }).entities.map(({ name, clause }) => `${name} ${clause}`)
    expect(found).toEqual(['云渚市人民政府办公厅 前言', '各区人民政府 前言', '姑苏区 一', '市商务局 一', '吴江区 一'])
  })

  test('a document does not name its own province or city', () => {
    const found = entitiesOf(['江苏省船舶产业行动方案', '一、总体要求', '江苏省与安徽省共建船舶产业带。'])
    expect(found.filter(({ type }) => type === 'zone').map(({ name }) => name)).not.toContain('江苏省')
    expect(found).toContainEqual({ name: '安徽省', type: 'zone', clause: '一' })
  })
})

test('text that repeats itself without end gives each name once', () => {
  const found = entitiesOf(['一、任务', '姑苏区、市财政局和'.repeat(4000)])
  expect(found.map(({ name }) => name)).toEqual(['姑苏区', '市财政局'])
})
