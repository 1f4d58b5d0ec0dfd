import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { Block } from '../types.ts'

const paragraphs = (lines: readonly string[]) => lines.map((text): Block => ({ kind: 'paragraph', text }))

/** `district|zone|industry|segments` of the lines under a heading of layout. */
function laidOut(...lines: readonly string[]): readonly string[] {
  return rowsOf(paragraphs(['云渚市产业发展规划', '一、优化产业空间布局', ...lines]))
}

function rowsOf(blocks: readonly Block[]): readonly string[] {
  const { layout } = compile({ blocks })
  return layout.map(({ district, zone, industry, segments }) => [district, zone ?? '', industry, ...segments].join('|'))
}

describe('who develops what, said in sentences', () => {
  test('industries with segments in brackets, the last joined by 和', () => {
    expect(laidOut('临江区重点发展光电显示（面板、驱动芯片和模组）、船用材料（含焊材）和纺织服装产业。')).toEqual([
      '临江区||光电显示|面板|驱动芯片|模组',
      '临江区||船用材料|焊材',
      '临江区||纺织服装',
    ])
  })

  test('names that hold 和、与、及 themselves stay whole', () => {
    expect(laidOut('和安区重点发展软件和信息技术服务业、船舶与海洋装备、光伏及储能装备。')).toEqual([
      '和安区||软件和信息技术服务业',
      '和安区||船舶与海洋装备',
      '和安区||光伏及储能装备',
    ])
  })

  test('a noun behind 等 that names an industry takes the list as segments, one of praise does not', () => {
    expect(laidOut('临江区大力发展检测、设计、会展等生产性服务业。', '沙渚县积极发展果酒、茶叶等特色产业。')).toEqual([
      '临江区||生产性服务业|检测|设计|会展',
      '沙渚县||果酒',
      '沙渚县||茶叶',
    ])
  })

  test('several places as one subject, and a subject that the next sentence drops', () => {
    expect(laidOut('临江区、沙渚县重点发展船舶制造。积极培育邮轮旅游等产业。')).toEqual([
      '临江区||船舶制造',
      '沙渚县||船舶制造',
      '临江区||邮轮旅游',
      '沙渚县||邮轮旅游',
    ])
  })

  test('a place with its circumstances, a semicolon, a bare list behind a firm verb', () => {
    expect(
      laidOut(
        '云渚高新区依托临江、沙渚片区，做大做强船舶装备、深海装备两大产业集群。',
        '沙渚县。主攻海洋渔业、船用钢材；培育冷链物流产业。',
        '青岭县：茶叶加工。',
      ),
    ).toEqual([
      '|云渚高新区|船舶装备',
      '|云渚高新区|深海装备',
      '沙渚县||海洋渔业',
      '沙渚县||船用钢材',
      '沙渚县||冷链物流',
      '青岭县||茶叶加工',
    ])
  })

  test('what a place draws, and industries of common words', () => {
    expect(laidOut('望江片区重点引进航空服务、船舶融资、海事仲裁等。', '临江区重点发展高端制造、渔业装备。')).toEqual([
      '|望江片区|航空服务',
      '|望江片区|船舶融资',
      '|望江片区|海事仲裁',
      '临江区||高端制造',
      '临江区||渔业装备',
    ])
  })

  test('a belt with the districts that it has its weight in', () => {
    expect(laidOut('北部沿湾产业带以临江区、沙渚县为重点，布局汽车、船舶、家电。')).toEqual(
      ['临江区', '沙渚县'].flatMap((district) =>
        ['汽车', '船舶', '家电'].map((industry) => `${district}|北部沿湾产业带|${industry}`),
      ),
    )
  })

  test('以甲为主 changes with each phrase, ranks in brackets are no segments', () => {
    expect(
      laidOut(
        '以云渚科技园为主，形成船舶电子产业（国家级）、海洋生物产业（市级）；以望江物流园为主，发展冷链物流产业。',
      ),
    ).toEqual(['|云渚科技园|船舶电子', '|云渚科技园|海洋生物', '|望江物流园|冷链物流'])
  })

  test('districts and a zone joined by 和 are places of their own', () => {
    expect(laidOut('依托临江区、沙渚区和云渚高新区，重点发展船舶、家电产业。')).toEqual([
      '临江区||船舶',
      '临江区||家电',
      '沙渚区||船舶',
      '沙渚区||家电',
      '|云渚高新区|船舶',
      '|云渚高新区|家电',
    ])
  })

  test('districts that a caller does not know are known all the same', () => {
    const lexicons = [{ district: [{ name: '临江区' }] }]
    const lines = ['云渚市规划', '一、产业布局', '（一）南海区：做强家电产业。', '（二）禅城区：发展陶瓷产业。']
    const { layout } = compile({ blocks: paragraphs(lines) }, { lexicons })
    expect(layout.map(({ district, industry }) => `${district} ${industry}`)).toEqual(['南海区 家电', '禅城区 陶瓷'])
  })

  test('in the plan of a district its zones lie in it', () => {
    const lines = ['姑苏区工业布局规划', '一、布局', '开发区：重点发展船舶、家电。', '湖东片区：重点发展会展、设计。']
    expect(rowsOf(paragraphs(lines))).toEqual([
      '姑苏区|开发区|船舶',
      '姑苏区|开发区|家电',
      '姑苏区|湖东片区|会展',
      '姑苏区|湖东片区|设计',
    ])
  })

  test('other turns: by means of, label, reversed', () => {
    expect(
      laidOut(
        '沙渚县以果蔬加工、海洋渔业为主导产业。',
        '青岭县主导产业为中药材、山地旅游。',
        '新能源船舶产业主要布局在临江区、云渚经开区。',
      ),
    ).toEqual([
      '沙渚县||果蔬加工',
      '沙渚县||海洋渔业',
      '青岭县||中药材',
      '青岭县||山地旅游',
      '临江区||新能源船舶',
      '|云渚经开区|新能源船舶',
    ])
  })
})

describe('places that headings and paragraph heads name', () => {
  test('a district as heading holds for its zones and for sentences without a subject', () => {
    expect(
      laidOut(
        '（一）临江区。重点发展数字创意。',
        '云渚滨江高新区（东园）集中布局工业软件、网络安全等产业。',
        '（二）外围三县',
        '依托生态优势，大力发展绿色食品、林下经济等产业，打造后花园。',
        '青岭县——重点发展矿泉水。',
      ),
    ).toEqual([
      '临江区||数字创意',
      '临江区|云渚滨江高新区（东园）|工业软件',
      '临江区|云渚滨江高新区（东园）|网络安全',
      '外围三县||绿色食品',
      '外围三县||林下经济',
      '青岭县||矿泉水',
    ])
  })

  test('a paragraph that opens with its place and a colon', () => {
    expect(laidOut('临江区：高端装备、生物医药。', '沙渚县：着力打造海洋食品、水产种业产业集群。')).toEqual([
      '临江区||高端装备',
      '临江区||生物医药',
      '沙渚县||海洋食品',
      '沙渚县||水产种业',
    ])
  })

  test('a belt gives its industries to the districts it runs through', () => {
    expect(laidOut('沿江产业带：依托临江区、沙渚县发展绿色化工产业。')).toEqual([
      '临江区|沿江产业带|绿色化工',
      '沙渚县|沿江产业带|绿色化工',
    ])
  })

  test('a belt without districts counts only where nothing else is laid out', () => {
    const belt = '滨海产业带，着力发展海水淡化、海工装备等产业。'
    expect(laidOut(belt)).toEqual(['|滨海产业带|海水淡化', '|滨海产业带|海工装备'])
    expect(laidOut(belt, '临江区重点发展光电显示。')).toEqual(['临江区||光电显示'])
  })
})

describe('tables', () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    rowsOf([...paragraphs(['云渚市产业发展规划', '一、各区发展重点', '详见下表。']), { kind: 'table', rows }])

  test('merged cells hold for the rows below them', () => {
    expect(
      table(
        ['区县', '主导产业', '细分领域'],
        ['临江区', '新能源', '光伏、储能'],
        ['', '生物医药', '中药、器械等'],
        ['沙渚县', '海洋渔业', ''],
      ),
    ).toEqual(['临江区||新能源|光伏|储能', '临江区||生物医药|中药|器械', '沙渚县||海洋渔业'])
  })

  test('a park with the district that it lies in', () => {
    expect(
      table(['序号', '园区名称', '所在区县', '主导产业'], ['1', '云渚化工园区', '沙渚县', '精细化工、香料']),
    ).toEqual(['沙渚县|云渚化工园区|精细化工', '沙渚县|云渚化工园区|香料'])
  })

  test('a grid with marks', () => {
    expect(table(['产业', '临江区', '沙渚县'], ['新能源', '●', '●'], ['果酒', '', '●'])).toEqual([
      '临江区||新能源',
      '沙渚县||新能源',
      '沙渚县||果酒',
    ])
  })

  test('a table of something else is no layout', () => {
    expect(table(['区县', '责任单位', '完成时限'], ['临江区', '区商务局', '2026年'])).toEqual([])
  })
})

describe('what is no layout', () => {
  test.each([
    ['临江区打造国际消费中心，建设光电产业园。'],
    ['临江区要加快建设新兴产业先导区，培育龙头企业。'],
    ['各区重点发展特色产业，推动产业集聚。'],
    ['全市大力发展数字经济。'],
    ['临江区推进以人才引进为重点的工作。'],
    ['加快形成新技术业态的前沿产业。'],
  ])('%s', (line) => {
    expect(laidOut(line)).toEqual([])
  })

  test('a sentence outside such a section, or in a look back', () => {
    const sentence = '临江区重点发展光电显示产业。'
    expect(rowsOf(paragraphs(['云渚市规划', '一、科技创新', sentence]))).toEqual([])
    expect(rowsOf(paragraphs(['云渚市规划', '一、发展基础', '产业布局优化。', '（一）产业布局', sentence]))).toEqual([])
  })

  test('but a clause that says so of place after place needs no heading of the kind', () => {
    const sentences = '临江区重点发展光电显示。沙渚县重点发展海洋渔业。青岭县重点发展中药材。'
    expect(rowsOf(paragraphs(['云渚市规划', '一、科技创新', sentences]))).toHaveLength(3)
  })
})
