import { describe, expect, test } from 'vitest'
import { inventedRows } from '../fixtures/invented-graph.ts'
import type { DraftGraph } from '../graph-draft.ts'
import { notAProduct, withoutSegment } from './not-a-product.ts'
import { readChainkg } from './read-chainkg.ts'

const graph = readChainkg(inventedRows)
const nameOf = ({ nodes }: DraftGraph, id: number) => nodes[id]?.name
const linksOf = (kind: string) =>
  graph.links
    .filter((link) => link.kind === kind)
    .map(({ from, to }) => `${nameOf(graph, from)} → ${nameOf(graph, to)}`)
const count = (of: 'refused' | 'mended', reason: string) =>
  graph.report[of].find((each) => each.reason === reason)?.count ?? 0

describe('products', () => {
  test('are made from their inputs, whichever end the row starts from', () => {
    expect(linksOf('input')).toEqual(
      ['机器人 → 减速器', '减速器 → 滚动轴承', '滚动轴承 → 轴承钢', '轴承钢 → 废钢', '通用设备 → 机械设备'].filter(
        (link) => link !== '通用设备 → 机械设备',
      ),
    )
  })

  test('hang together by belonging or by inputs, never by both, never on themselves, never twice', () => {
    expect(linksOf('within')).toContain('焊接机器人 → 机器人')
    expect(linksOf('within')).not.toContain('机器人 → 减速器')
    // The industry is above the other already, and is no input of it besides.
    expect(count('refused', 'both-kinds')).toBe(2)
    expect(count('refused', 'self-loop')).toBe(1)
    expect(count('refused', 'duplicate')).toBe(2)
  })

  test('that are places, lines of accounts or industries stay out with their links', () => {
    expect(graph.nodes.map(({ name }) => name)).not.toContain('华东地区')
    expect([
      count('refused', 'region'),
      count('refused', 'accounting-line'),
      count('refused', 'industry-name'),
    ]).toEqual([2, 2, 1])
    expect(count('refused', 'end-refused')).toBe(5)
  })
})

describe('companies', () => {
  test('with one code are one: the row whose full name holds the short one', () => {
    const firm = graph.nodes.find(({ code }) => code === '900002')
    expect(firm).toMatchObject({ name: '临江机器人股份有限公司', otherName: '临江机器人' })
    expect([count('mended', 'code-twice'), count('refused', 'bad-code')]).toEqual([1, 1])
  })

  test('that only links name are added and told of', () => {
    expect(graph.nodes.filter(({ kind }) => kind === 'company').map(({ name }) => name)).toContain('无名精工')
    expect([count('mended', 'company-unlisted'), count('mended', 'industry-unlisted')]).toEqual([1, 1])
  })

  test('have no share that cannot be one, and shares of several splits are told of', () => {
    const shares = graph.links.filter(({ kind }) => kind === 'makes').map(({ to, share }) => [nameOf(graph, to), share])
    expect(Object.fromEntries(shares)).toEqual({ 滚动轴承: 0.7, 轴承钢: 0.6, 机器人: null, 减速器: null, 控制器: null })
    const reasons = ['share-above-one', 'share-placeholder', 'share-negative', 'shares-overlap', 'segment-of-accounts']
    expect(reasons.map((reason) => count('mended', reason))).toEqual([1, 1, 1, 1, 1])
  })
})

test('parts that did not come are named, and lines that are no JSON counted', () => {
  const { report } = readChainkg({ product: [{ name: '轴承' }, null] })
  expect(report.missing).toContain('product_product')
  expect(report.refused).toEqual([{ reason: 'unreadable-line', count: 1, examples: ['product'] }])
})

test.each([
  ['华东地区', 'region'],
  ['国外', 'region'],
  ['境外业务', 'region'],
  ['浙江省', 'region'],
  ['合计', 'accounting-line'],
  ['分部间抵销', 'accounting-line'],
  ['其他业务收入', 'accounting-line'],
  ['利息收入', 'accounting-line'],
  ['商品销售', 'accounting-line'],
  ['房地产业', 'industry-name'],
  ['2.1.5', 'no-name'],
  ['中国白酒', null],
  ['出口机', null],
  ['其他合金', null],
  ['物业管理', null],
  ['轴承钢', null],
])('%s: %s', (name, reason) => {
  expect(notAProduct(name)).toBe(reason)
})

test('a segment of accounts gives its name to what it makes', () => {
  expect(['生物柴油分部', '烟气治理经营分部', '总分部'].map(withoutSegment)).toEqual(['生物柴油', '烟气治理', '总分部'])
})
