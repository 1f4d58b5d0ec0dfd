import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { Block } from '../types.ts'
import type { Lexicon } from './lexicon-entry.ts'

const lexicons: readonly Lexicon[] = [
  { district: ['临桥区', '望江区', '青屿区'].map((name) => ({ name })), enterprise: [{ name: '望川' }] },
]
const named = (type: string, sentence: string) =>
  compile(
    { blocks: ['云渚市若干举措', '一、重点任务', sentence].map((text): Block => ({ kind: 'paragraph', text })) },
    { lexicons },
  )
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name)

describe('firms that no list knows', () => {
  test.each([
    ['船舶产业链以物流运输、餐饮服务、旅游饭店等外企为代表。', []],
    ['船舶产业链以青屿重工、白石电子、博澜瑞斯等外企为代表。', ['青屿重工', '白石电子', '博澜瑞斯']],
    ['园区集聚了青屿重工、白石电机等一批船舶领域重点企业。', ['青屿重工', '白石电机']],
    ['支持集成电路、生物医药、新能源等重点领域企业。', []],
    ['支持精密机械、冷链物流、绿色食品等行业企业。', []],
    ['引进了中交、华润等一批央企。', ['中交', '华润']],
    ['集团设立青屿纵横、白石金化等3家公司。', ['青屿纵横', '白石金化']],
    ['培育以白石为链主的肉食品加工、以青屿防爆为链主的电驱产业。', ['白石', '青屿防爆']],
    ['发挥链主企业青屿重工、白石电子牵头作用，支持龙头企业做大做强。', ['青屿重工', '白石电子']],
    ['去年，青屿科技落户临桥区，绿色食品投产。', ['青屿科技']],
    [
      '由云渚白石科技股份有限公司全资子公司青屿（云渚）科技有限公司投资。',
      ['云渚白石科技股份有限公司', '青屿（云渚）科技有限公司'],
    ],
    ['上海第六制药厂扩产，建设上海智能工厂和污水处理厂。', ['上海第六制药厂']],
    ['望川钢铁改造提升，望川扩大产能。', ['望川钢铁', '望川']],
    ['白石集团完成改革，发展优质企业，盘活存量外资企业落户。', ['白石集团']],
  ])('%s', (sentence, expected) => {
    expect(named('enterprise', sentence)).toEqual(expected)
  })
})

describe('chains that are counted and listed', () => {
  test.each([
    [
      '重点打造海洋装备、船舶、氢能三条标志性产业链，补强港口工程、海洋能开发利用两大潜力产业链。',
      ['海洋装备', '船舶', '氢能', '港口工程', '海洋能开发利用'],
    ],
    ['巩固消费品、金属制品、精细及专用化学品三大支柱产业链。', ['消费品', '金属制品', '精细及专用化学品']],
    ['打造复合材料、涂料以及医用材料等3条子产业链。', ['复合材料', '涂料', '医用材料']],
    [
      '调整后的4条产业链是：白酒、数字经济、装备制造（含机器人）、电子信息。',
      ['白酒', '数字经济', '装备制造', '电子信息'],
    ],
    ['推动船舶检测中心、示范园区等一批船舶产业链项目。', ['船舶']],
    ['抓实产业链链长制，聚合产业链，增链、补链、强链和加强产业链韧性，形成超百亿级产业链。', []],
    ['制定临桥区产业链方案。', []],
    ['以船舶等重点产业为主攻方向开展产业链招商。', []],
  ])('%s', (sentence, expected) => {
    expect(named('chain', sentence)).toEqual(expected)
  })
})

describe('other names', () => {
  test.each([
    ['district', '支持临桥、望江、青屿三区先行。', ['临桥区', '望江区', '青屿区']],
    ['district', '推动临桥、创新协同。', []],
    ['department', '云渚市台办、市侨办牵头。', ['云渚市台办', '市侨办']],
    ['project', '青屿二期项目和白石海洋医疗产业园项目开工。', ['白石海洋医疗产业园项目']],
    ['park', '整合望川石化产业园区，提升石化产业园区。', ['望川石化产业园区']],
  ])('%s: %s', (type, sentence, expected) => {
    expect(named(type, sentence)).toEqual(expected)
  })
})
