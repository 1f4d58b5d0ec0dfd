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
