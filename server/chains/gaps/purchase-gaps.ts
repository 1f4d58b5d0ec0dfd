/** What purchases say of a product: one source, from abroad, little in stock. */
import type { GapFindingKind } from '@linchpin/api'
import { originShares, singleSources } from '@linchpin/kernels/chain/measures'
import type { GapBars } from './bars.ts'
import { type FactPurchase, type GapFacts, productSubject } from './gap-facts.ts'
import { type Found, type Judged, percent, unknownOf } from './judged.ts'

interface Bought {
  readonly key: string | null
  readonly name: string
  readonly isKey: boolean | null
  readonly segment: string | null
  readonly purchases: readonly FactPurchase[]
}

export function purchaseFindings(facts: GapFacts, bars: GapBars): Judged {
  const bought = byProduct(facts)
  const known = new Set(bought.map(({ key }) => key))
  const unseen = facts.products.filter(({ key }) => !known.has(key))
  const judge = (kind: GapFindingKind, of: (product: Bought) => Found | null, zh: string, en: string): Judged => {
    const all = bought.map((product) => ({ product, found: of(product) }))
    const blank = all.filter(({ found }) => found === null).map(({ product }) => product)
    return {
      found: all.flatMap(({ found }) => found ?? []),
      unknown: [unknownOf(kind, zh, en, [...blank, ...unseen].map(productSubject))],
    }
  }
  const bar = bars.singleSource.value
  const parts = [
    judge(
      'singleSource',
      (product) => single(product, bar),
      '没有采购额，也没有唯一来源的填报',
      'Neither purchases nor a sole source is known',
    ),
    judge('outside', outside, '没有注明来源地的采购额', 'No purchases with a place of origin are known'),
    judge('shortStock', stock, '没有库存天数的填报', 'Nobody has said how long the stock lasts'),
  ]
  return { found: parts.flatMap(({ found }) => found), unknown: parts.flatMap(({ unknown }) => unknown) }
}

function byProduct({ purchases, products, segments }: GapFacts): readonly Bought[] {
  const groups = new Map<string, FactPurchase[]>()
  for (const each of purchases) {
    const id = each.product === null ? `name:${each.productName}` : `key:${each.product}`
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [each])
    else group.push(each)
  }
  return [...groups.values()].map((group) => {
    const [{ product: key, productName }] = group as [FactPurchase]
    const own = products.find((product) => product.key === key)
    const segment = own?.segments.find((each) => segments.some((known) => known.key === each)) ?? null
    return { key, name: own?.name ?? productName, isKey: own?.isKey ?? null, segment, purchases: group }
  })
}

function base({ key, name, isKey, segment }: Bought, from: readonly FactPurchase[], known: number | null) {
  const evidence: Record<string, number> = {}
  for (const each of from) evidence[each.evidence ?? 'none'] = (evidence[each.evidence ?? 'none'] ?? 0) + 1
  const largest = from.reduce((most, each) => ((each.amount ?? 0) > (most.amount ?? 0) ? each : most))
  const days = from.flatMap(({ asOf }) => asOf ?? []).sort()
  return {
    ...{ subject: productSubject({ key, name }), segment, isKey, evidence, enterprise: largest.customer },
    source: {
      label: { zh: '供应关系调查', en: 'survey of supply links' },
      ...{ records: from.length, asOf: days.at(-1) ?? null, known },
    },
    isInvented: from.some(({ isInvented }) => isInvented),
  }
}

const priced = (purchases: readonly FactPurchase[]) => purchases.filter(({ amount }) => amount !== null && amount > 0)
const amounts = (purchases: readonly FactPurchase[]) => Float64Array.from(purchases, ({ amount }) => amount ?? 0)

function placesOf(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(names, (name) => {
    const at = numbers.get(name) ?? numbers.size
    numbers.set(name, at)
    return at
  })
}

/** A firm that says “sole source” is believed: all that it buys of the product then comes from one. */
function single(product: Bought, bar: number): Found | null {
  const withAmount = priced(product.purchases)
  const said = product.purchases.filter(({ isSole }) => isSole === true)
  if (withAmount.length === 0 && said.length === 0) return null
  const none = new Int32Array(withAmount.length)
  const value = amounts(withAmount)
  const supplier = placesOf(withAmount.map((each) => each.supplier))
  const [whole] = singleSources({ customer: none, input: none, supplier, value }, 0)
  const customer = placesOf(withAmount.map((each) => each.customer))
  const dependent = singleSources({ customer, input: none, supplier, value }, bar / 100).length
  const customers = new Set(product.purchases.map((each) => each.customer)).size
  const main = withAmount.find((_, at) => supplier[at] === whole?.supplier)?.supplier ?? said[0]?.supplier ?? ''
  const alone = new Set(said.map((each) => each.customer)).size
  return {
    ...base(product, product.purchases, null),
    kind: 'singleSource',
    value: alone > 0 ? 100 : percent(whole?.share ?? 0),
    detail: {
      zh: `最大来源为${main}；${customers} 家采购企业中 ${dependent} 家超过认定线，${alone} 家填报为唯一来源`,
      en: `Most comes from ${main}; of ${customers} buyers ${dependent} are above the bar and ${alone} say it is the only source`,
    },
  }
}

function outside(product: Bought): Found | null {
  const from = priced(product.purchases)
  const place = Int32Array.from(from, (each) => (each.place === null ? -1 : each.place === 'abroad' ? 1 : 0))
  const { shares, known } = originShares(amounts(from), place, 2)
  if (shares === null) return null
  return { ...base(product, from, known), kind: 'outside', value: percent(shares[1] as number), detail: null }
}

function stock(product: Bought): Found | null {
  const from = product.purchases.filter(({ stockDays }) => stockDays !== null)
  const [first] = from.map(({ stockDays }) => stockDays as number).sort((a, b) => a - b)
  if (first === undefined) return null
  const detail = {
    zh: `${from.length} 条填报中最短的一条`,
    en: `the shortest of ${from.length} entries`,
  }
  return { ...base(product, from, null), kind: 'shortStock', value: first, detail }
}
