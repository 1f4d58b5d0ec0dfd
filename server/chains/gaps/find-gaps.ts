/** Where a chain is weak, by measures with bars. What has no data is told apart: it is neither weak nor safe. */
import type { GapFinding, GapFindingKind, GapFindings } from '@linchpin/api'
import { coverage, herfindahl, largestShare } from '@linchpin/kernels/chain/measures'
import { type GapBars, measureField, meets } from './bars.ts'
import { type FactListed, type FactProduct, type GapFacts, productSubject, segmentSubject } from './gap-facts.ts'
import { type Found, type Judged, percent, unknownOf } from './judged.ts'
import { purchaseFindings } from './purchase-gaps.ts'

export function findGaps(facts: GapFacts, bars: GapBars): GapFindings {
  const judged = [missing(facts), purchaseFindings(facts, bars), concentrated(facts), critical(facts)]
  const found = judged.flatMap((each) => each.found).filter(({ kind, value }) => meets(value, bars[kind]))
  const names = new Map(facts.segments.map(({ key, name }) => [key, name]))
  return {
    chain: facts.chain,
    asOf: facts.asOf,
    bars: Object.values(bars),
    coverage: coverageOf(facts),
    findings: inOrder(found).map((each) => finished(facts, bars, names, each)),
    unknown: judged.flatMap((each) => each.unknown).filter(({ count }) => count > 0),
    sources: [...facts.sources],
  }
}

/** Segments and key products that no firm of the city is known to make. */
function missing(facts: GapFacts): Judged {
  const made = new Set(facts.makers.map(({ product }) => product))
  const productsIn = (segment: string) => facts.products.filter(({ segments }) => segments.includes(segment))
  const bare = facts.segments.filter(({ key }) => productsIn(key).length === 0)
  const filled = facts.segments.filter(({ key }) => productsIn(key).length > 0)
  if (facts.makers.length === 0) {
    const [zh, en] = ['企业产品关系尚未登记，不能判断本市有无企业', 'No makers of products are on the register yet']
    return { found: [], unknown: [unknownOf('missing', zh, en, facts.segments.map(segmentSubject))] }
  }
  const base: Pick<Found, 'kind' | 'value' | 'source' | 'evidence' | 'isInvented'> = {
    ...{ kind: 'missing', value: 0, evidence: {}, isInvented: false },
    source: {
      label: { zh: '产品库、企业产品关系', en: 'registers of products and their makers' },
      ...{ records: 0, asOf: facts.asOf, known: null },
    },
  }
  const empty = filled.filter(({ key }) => productsIn(key).every((product) => !made.has(product.key)))
  const emptyKeys = new Set(empty.map(({ key }) => key))
  const ofSegments = empty.map((segment): Found => {
    const products = productsIn(segment.key)
    const detail = listed(products)
    return {
      ...base,
      subject: segmentSubject(segment),
      segment: segment.key,
      isKey: segment.isKey,
      detail,
    }
  })
  const ofProducts = facts.products
    .filter(({ key, isKey, isNamed }) => (isKey || isNamed) && !made.has(key))
    .filter(({ segments }) => !segments.some((segment) => emptyKeys.has(segment)))
    .map((product): Found => {
      const segment = product.segments.find((each) => facts.segments.some(({ key }) => key === each)) ?? null
      const detail = product.isKey ? null : { zh: '规划点名产品', en: 'a product that the plan names' }
      return { ...base, subject: productSubject(product), segment, isKey: product.isKey, detail }
    })
  const [zh, en] = ['环节没有登记产品，不能判断本市有无企业', 'No products are on the register for the segment']
  return { found: [...ofSegments, ...ofProducts], unknown: [unknownOf('missing', zh, en, bare.map(segmentSubject))] }
}

function listed(products: readonly FactProduct[]) {
  const names = products.slice(0, 6).map(({ name }) => name)
  const more = products.length > names.length
  return {
    zh: `涉及产品：${names.join('、')}${more ? `等 ${products.length} 项` : ''}`,
    en: `Products: ${names.join(', ')}${more ? ` and ${products.length - names.length} more` : ''}`,
  }
}

/** Segments of which one firm sells most of what the chain buys, by all supply links. */
function concentrated({ segments, sales, sources }: GapFacts): Judged {
  const judged = segments.flatMap((segment): Found[] => {
    const own = sales.filter(({ segment: of }) => of === segment.key)
    const values = own.map(({ value }) => value)
    const [share, index] = [largestShare(values), herfindahl(values)]
    if (share === null || index === null) return []
    const largest = own.reduce((most, each) => (each.value > most.value ? each : most))
    const rounded = Math.round(index * 100) / 100
    const detail = {
      zh: `${own.length} 家企业供货，最大为${largest.supplier}；集中度 HHI ${rounded}`,
      en: `${own.length} firms supply it, most of it ${largest.supplier}; concentration (HHI) ${rounded}`,
    }
    return [
      {
        ...{ kind: 'singleSource', subject: segmentSubject(segment), segment: segment.key, isKey: segment.isKey },
        ...{ value: percent(share), detail, evidence: {} },
        source: {
          label: { zh: '供应关系（各来源合并）', en: 'supply links of all sources' },
          ...{
            records: own.length,
            asOf:
              sources
                .map(({ asOf }) => asOf)
                .sort()
                .at(-1) ?? null,
            known: null,
          },
        },
        isInvented: sources.some(({ isInvented }) => isInvented),
      },
    ]
  })
  const seen = new Set(judged.map(({ segment }) => segment))
  const [zh, en] = ['没有本环节企业向链上企业供货的记录', 'No link from a firm of the segment to one of the chain']
  const rest = segments.filter(({ key }) => !seen.has(key)).map(segmentSubject)
  return { found: judged, unknown: [unknownOf('singleSource', zh, en, rest)] }
}

/** Segments whose failure costs much, by the latest ranking of the chain. */
function critical({ critical: latest, segments }: GapFacts): Judged {
  if (latest === 'never' || latest === 'refused') {
    const [zh, en] =
      latest === 'never'
        ? ['本产业链尚未做关键性分析', 'No criticality analysis of this chain has been run']
        : [
            '最近一次关键性分析因供应关系覆盖不足没有排序',
            'The latest criticality analysis gave no ranking: links cover too little',
          ]
    return { found: [], unknown: [unknownOf('critical', zh, en, segments.map(segmentSubject))] }
  }
  const known = new Map(segments.map((segment) => [segment.key, segment]))
  const found = latest.segments.flatMap(({ segment: key, share, firms }, at): Found[] => {
    const segment = known.get(key)
    if (segment === undefined) return []
    return [
      {
        ...{ kind: 'critical', subject: segmentSubject(segment), segment: key, isKey: segment.isKey, evidence: {} },
        ...{ value: percent(share), isInvented: false },
        detail: {
          zh: `全链关键性第 ${at + 1} 位；环节内 ${firms} 家企业同时失效的影响`,
          en: `Number ${at + 1} of the chain; all ${firms} firms of the segment failing at once`,
        },
        source: {
          label: { zh: '关键性分析', en: 'criticality analysis' },
          ...{ records: firms, asOf: latest.day, known: null },
        },
      },
    ]
  })
  const ranked = new Set(latest.segments.map(({ segment }) => segment))
  const [zh, en] = ['环节内没有进入供应关系的企业，未参与排序', 'No firm of the segment is in the links: not ranked']
  const rest = segments.filter(({ key }) => !ranked.has(key)).map(segmentSubject)
  return { found, unknown: [unknownOf('critical', zh, en, rest)] }
}

function coverageOf({ segments, products, makers, purchases, firms, firmsWithProducts }: GapFacts) {
  const place = new Map(segments.map(({ key }, at) => [key, at]))
  const of = new Map(products.map((product) => [product.key, product.segments]))
  const numbers = new Map([...new Set(makers.map(({ maker }) => maker))].map((maker, at) => [maker, at]))
  const pairs = makers.flatMap(({ maker, product }) =>
    (of.get(product) ?? []).flatMap((segment) => {
      const at = place.get(segment)
      return at === undefined ? [] : [[at, numbers.get(maker) as number] as const]
    }),
  )
  const covered = coverage(
    segments.length,
    Int32Array.from(pairs, ([segment]) => segment),
    Int32Array.from(pairs, ([, firm]) => firm),
  )
  const bought = new Set(purchases.map(({ product }) => product))
  return {
    segments: segments.length,
    withFirms: segments.length - covered.empty.length,
    single: covered.single.length,
    ...{ firms, firmsWithProducts },
    products: products.length,
    productsWithPurchases: products.filter(({ key }) => bought.has(key)).length,
  }
}

const kinds: readonly GapFindingKind[] = ['missing', 'outside', 'singleSource', 'critical', 'shortStock']
/** By kind, what is known to be key first, then the measure. */
const inOrder = (found: readonly Found[]): readonly Found[] =>
  [...found].sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      Number(b.isKey ?? false) - Number(a.isKey ?? false) ||
      (a.kind === 'shortStock' ? a.value - b.value : b.value - a.value) ||
      a.subject.name.localeCompare(b.subject.name, 'zh'),
  )

/** How the register of gaps calls what each kind is. */
const typeOf: Readonly<Record<GapFindingKind, string>> = {
  missing: 'gap',
  singleSource: 'bottleneck',
  outside: 'chokePoint',
  shortStock: 'bottleneck',
  critical: 'bottleneck',
}

function finished(facts: GapFacts, bars: GapBars, names: ReadonlyMap<string, string>, found: Found): GapFinding {
  const { kind, subject, segment } = found
  const id = `${kind}:${subject.kind}:${subject.key ?? subject.name}`
  const entry = entryOf(facts, found, `GAP-${facts.chain}-${shortMark(id)}`)
  const { measure, unit } = bars[kind]
  return {
    ...found,
    ...{ id, measure, unit, bar: bars[kind], entry },
    enterprise: found.enterprise ?? null,
    segment: segment === null ? null : { key: segment, name: names.get(segment) ?? segment },
    listed: facts.listed.find((each) => isSame(each, found, entry.code))?.key ?? null,
  }
}

/** Entered from this finding, or by somebody who found the same. */
function isSame(entry: FactListed, { kind, subject, segment }: Found, code: string | undefined): boolean {
  if (entry.key === code) return true
  if (entry.type !== typeOf[kind]) return false
  if (subject.kind === 'product') return subject.key !== null && entry.product === subject.key
  return entry.product === null && entry.segment === segment
}

/** Of the register of gaps, by its fields. */
function entryOf({ chain, asOf }: GapFacts, found: Found, code: string): Readonly<Record<string, string>> {
  const { kind, subject, segment, isKey, value, source } = found
  return {
    ...{ code, chain, title: titleOf(kind, subject.name), type: typeOf[kind] },
    ...(segment === null ? {} : { segment }),
    ...(subject.kind === 'product' && subject.key !== null ? { product: subject.key } : {}),
    ...(isKey === null ? {} : { isKey: String(isKey) }),
    [measureField[kind]]: String(value),
    foundOn: asOf,
    evidenceKind: 'judgement',
    origin: `${source.label.zh}${source.records > 0 ? `（${source.records} 条）` : ''}`,
    asOf: source.asOf ?? asOf,
  }
}

function titleOf(kind: GapFindingKind, name: string): string {
  const tails: Readonly<Record<GapFindingKind, string>> = {
    missing: '本市缺失',
    singleSource: '来源单一',
    outside: '依赖境外',
    shortStock: '库存不足',
    critical: '失效影响大',
  }
  return `${name}${tails[kind]}`
}

/** The same finding proposes the same number on every day (FNV-1a). */
function shortMark(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).toUpperCase().padStart(7, '0')
}
