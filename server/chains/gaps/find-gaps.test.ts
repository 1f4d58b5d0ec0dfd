import type { RuleData } from '@linchpin/kernels/rules'
import { describe, expect, test } from 'vitest'
import { barsOf, meets } from './bars.ts'
import { findGaps } from './find-gaps.ts'
import type { FactPurchase, GapFacts } from './gap-facts.ts'

const bars = barsOf(null, '2026-06-15')
const segment = (key: string, isKey: boolean | null = null) => ({ key, name: `环节${key}`, isKey })
const product = (key: string, segments: readonly string[], isKey: boolean | null = null, isNamed = false) => ({
  ...{ key, name: `产品${key}`, segments, isKey, isNamed },
})
const purchase = (product: string | null, more: Partial<FactPurchase> = {}): FactPurchase => ({
  ...{ customer: 'c1', supplier: '甲', product, productName: product ?? '轴承', place: 'city', amount: 100 },
  ...{ isSole: null, stockDays: null, evidence: 'said', asOf: '2026-01-01', isInvented: false },
  ...more,
})
const facts = (more: Partial<GapFacts> = {}): GapFacts => ({
  ...{ chain: 'robots', asOf: '2026-06-15', segments: [segment('s1', true), segment('s2')] },
  products: [product('p1', ['s1']), product('p2', ['s2'], null, true), product('p3', ['s2'])],
  ...{ makers: [{ maker: 'm', product: 'p3' }], firms: 4, firmsWithProducts: 1, purchases: [], sales: [] },
  ...{ sources: [], critical: 'never', listed: [] },
  ...more,
})
const found = (given: GapFacts) => findGaps(given, bars).findings.map(({ id }) => id)
const unknown = (given: GapFacts, kind: string) =>
  findGaps(given, bars)
    .unknown.filter((each) => each.kind === kind)
    .flatMap(({ subjects }) => subjects.map(({ key, name }) => key ?? name))

describe('what is missing', () => {
  test('is a segment without a maker, or a named product without one in a segment that has some', () => {
    const { findings } = findGaps(facts(), bars)
    expect(findings.map(({ id }) => id)).toEqual(['missing:segment:s1', 'missing:product:p2'])
    expect(findings[0]).toMatchObject({ isKey: true, value: 0, unit: '家', listed: null })
    expect(findings[0]?.entry).toMatchObject({ title: '环节s1本市缺失', type: 'gap', makers: '0', isKey: 'true' })
  })

  test('is not told where nobody has entered makers, or a segment has no products', () => {
    const blank = facts({ makers: [] })
    expect(found(blank)).toEqual([])
    expect(unknown(blank, 'missing')).toEqual(['s1', 's2'])
    const bare = facts({ segments: [segment('s1'), segment('s2'), segment('s3')] })
    expect(unknown(bare, 'missing')).toEqual(['s3'])
  })

  test('a chain of which nothing is known has no finding and is nowhere safe', () => {
    const empty = facts({ segments: [], products: [], makers: [], firms: 0, firmsWithProducts: 0 })
    expect(findGaps(empty, bars)).toMatchObject({ findings: [], unknown: [], coverage: { segments: 0 } })
  })

  test('an entry of the register that says the same is named', () => {
    const listed = [
      { key: 'G1', type: 'gap', segment: 's1', product: null },
      { key: 'G2', type: 'gap', segment: 's2', product: 'p2' },
    ]
    expect(findGaps(facts({ listed }), bars).findings.map((each) => each.listed)).toEqual(['G1', 'G2'])
    const code = findGaps(facts(), bars).findings[0]?.entry.code ?? ''
    const entered = [{ key: code, type: 'other', segment: null, product: null }]
    expect(findGaps(facts({ listed: entered }), bars).findings.map((each) => each.listed)).toEqual([code, null])
  })
})

describe('what is bought', () => {
  const of = (...purchases: readonly FactPurchase[]) => facts({ purchases, makers: [] })

  test('mostly from one is a single source, just below the bar is none', () => {
    const at = (share: number) =>
      found(of(purchase('p1', { amount: share }), purchase('p1', { supplier: '乙', amount: 100 - share })))
    expect(at(80)).toEqual(['singleSource:product:p1'])
    expect(at(79)).toEqual([])
  })

  test('by somebody who says it has one source is a single source, without any amount', () => {
    const given = of(purchase('p1', { amount: null, isSole: true }))
    expect(found(given)).toEqual(['singleSource:product:p1'])
    expect(unknown(given, 'outside')).toContain('p1')
  })

  test('half from abroad depends on it, with how much is known', () => {
    const given = of(
      purchase('p1', { place: 'abroad', amount: 50, supplier: '外' }),
      purchase('p1', { amount: 50 }),
      purchase('p1', { place: null, amount: 100, supplier: '丙' }),
    )
    const [finding] = findGaps(given, bars).findings
    expect(finding).toMatchObject({ kind: 'outside', value: 50, enterprise: 'c1', source: { known: 0.5, records: 3 } })
    expect(finding?.entry).toMatchObject({ foreignShare: '50', type: 'chokePoint' })
  })

  test('that runs out soon is short', () => {
    const two = { supplier: '乙', stockDays: 20 }
    expect(found(of(purchase('p1', { stockDays: 14, amount: 50 }), purchase('p1', { ...two, amount: 50 })))).toEqual([
      'shortStock:product:p1',
    ])
    expect(found(of(purchase('p1', { stockDays: 15, amount: 50 }), purchase('p1', { ...two, amount: 50 })))).toEqual([])
  })

  test('under a name that is on no register is told too, and what nobody buys is not known', () => {
    const given = of(purchase(null))
    const [finding] = findGaps(given, bars).findings
    expect(finding?.subject).toEqual({ kind: 'product', key: null, name: '轴承' })
    expect(finding?.segment).toBeNull()
    expect(unknown(given, 'singleSource')).toEqual(expect.arrayContaining(['p1', 'p2', 'p3']))
  })

  test('of records without amounts nothing is judged', () => {
    const given = of(purchase('p1', { amount: null }))
    expect(found(given)).toEqual([])
    for (const kind of ['singleSource', 'outside', 'shortStock']) expect(unknown(given, kind)).toContain('p1')
  })

  test('evidence is counted by kind, and what is invented says so', () => {
    const given = of(purchase('p1', { evidence: 'fact' }), purchase('p1', { evidence: null, isInvented: true }))
    expect(findGaps(given, bars).findings[0]).toMatchObject({ evidence: { fact: 1, none: 1 }, isInvented: true })
  })
})

describe('segments', () => {
  test('of which one firm sells nearly all have one source', () => {
    const sales = [
      { segment: 's1', supplier: '甲', value: 90 },
      { segment: 's1', supplier: '乙', value: 10 },
      { segment: 's2', supplier: '甲', value: 50 },
      { segment: 's2', supplier: '乙', value: 50 },
    ]
    const [finding, ...rest] = findGaps(facts({ sales, makers: [] }), bars).findings
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ id: 'singleSource:segment:s1', value: 90 })
    expect(finding?.detail?.zh).toBe('2 家企业供货，最大为甲；集中度 HHI 0.82')
  })

  test('whose failure would cost a tenth are critical; without a ranking it is not known', () => {
    const segments = [
      { segment: 's2', name: '环节s2', share: 0.31, firms: 2 },
      { segment: 's1', name: '环节s1', share: 0.09, firms: 1 },
    ]
    const ranked = facts({ makers: [], critical: { day: '2026-06-01', segments } })
    expect(found(ranked)).toEqual(['critical:segment:s2'])
    expect(unknown(ranked, 'critical')).toEqual([])
    expect(unknown(facts(), 'critical')).toEqual(['s1', 's2'])
    expect(unknown(facts({ critical: 'refused' }), 'critical')).toEqual(['s1', 's2'])
  })

  test('are counted with those that have firms', () => {
    expect(findGaps(facts(), bars).coverage).toMatchObject({ segments: 2, withFirms: 1, single: 1, firms: 4 })
  })
})

describe('bars', () => {
  const field = (zh: string, unit: string) => ({ kind: 'number', unit, label: { zh, en: zh } }) as const
  const rule: RuleData = {
    format: 'linchpin.rule/1',
    id: 'r',
    label: { zh: '', en: '' },
    fields: { mainSourceShare: field('最大来源', '%'), stockDays: field('库存', '天') },
    parameters: {
      bar: {
        kind: 'number',
        label: { zh: '认定线', en: 'bar' },
        values: { '2021-01-01': { value: 80, unit: '%' }, '2026-01-01': { value: 70, unit: '%' } },
      },
    },
    versions: {
      '2021-01-01': {
        op: 'any',
        of: [
          { op: 'compare', field: 'mainSourceShare', is: '>=', to: { parameter: 'bar' } },
          { op: 'compare', field: 'stockDays', is: '<', to: { value: 10, unit: '天' } },
        ],
      },
    },
  }

  test('are those of the rule that admits to the register, on their day', () => {
    expect(barsOf(rule, '2025-06-01').singleSource).toMatchObject({ value: 80, from: 'rule', label: { zh: '认定线' } })
    expect(barsOf(rule, '2026-06-01').singleSource.value).toBe(70)
    expect(barsOf(rule, '2026-06-01').shortStock).toMatchObject({ value: 10, is: '<', from: 'rule' })
  })

  test('are the system’s own where there is no such rule yet', () => {
    expect(barsOf(rule, '2020-06-01').singleSource).toMatchObject({ value: 80, from: 'default' })
    expect(barsOf(rule, '2026-06-01').outside).toMatchObject({ value: 50, from: 'default' })
  })

  test('hold as they are written', () => {
    const at = (is: '=' | '!=' | '>=' | '>' | '<' | '<=') => [9, 10, 11].map((value) => meets(value, { is, value: 10 }))
    expect(at('>=')).toEqual([false, true, true])
    expect(at('>')).toEqual([false, false, true])
    expect(at('<')).toEqual([true, false, false])
    expect(at('<=')).toEqual([true, true, false])
    expect(at('=')).toEqual([false, true, false])
    expect(at('!=')).toEqual([true, false, true])
  })
})
