/** One chain as it is drawn, and all chains at one look. */
import type { ChainDrawing, ChainPanorama } from '@linchpin/api'
import { sql } from 'drizzle-orm'
import { dayInChina, type Reach } from '../../people/index.ts'
import { columnOf, tableOf } from '../../registers/index.ts'
import { heldLinks } from '../links/held-links.store.ts'
import type { ChainsServices } from '../services.ts'
import {
  criticalRanks,
  firmCounts,
  firmsByKey,
  firmsOf,
  gapsOf,
  inputsOf,
  makersOf,
  type ProductRow,
  productsOf,
  purchasesOf,
  registerOf,
  type SegmentRow,
  segmentsOf,
} from './chain-parts.store.ts'
import { definedSegments, segmentLabel } from './segment-labels.ts'
import { segmentLinks } from './segment-links.ts'

/** `analyses`: the reach under which the person may analyse; `null`: gaps and criticality are not for them. */
export interface Viewer {
  readonly reach: Reach
  readonly analyses: Reach | null
}
const shownLoose = 100

export async function drawingOf(
  services: ChainsServices,
  chain: string,
  { reach, analyses }: Viewer,
): Promise<ChainDrawing> {
  const segments = await segmentsOf(services, chain)
  const keys = segments.map(({ key }) => key)
  const products = await productsOf(services, keys)
  const makers = await makersOf(services, reach, { products: products.map(({ key }) => key) })
  const segmentsOfProduct = new Map(products.map((product) => [product.key, ownSegments(product, keys)]))
  const segmentsOfFirm = new Map<string, Set<string>>()
  for (const { maker, product } of makers) {
    const held = segmentsOfFirm.get(maker) ?? new Set()
    for (const segment of segmentsOfProduct.get(product) ?? []) held.add(segment)
    segmentsOfFirm.set(maker, held)
  }
  const placed = await firmsByKey(services, reach, [...segmentsOfFirm.keys()])
  const loose = await looseFirms(services, chain, reach, [...segmentsOfFirm.keys()])
  const gaps = analyses === null ? [] : (await gapsOf(services, analyses)).filter((gap) => gap.chain === chain)
  const critical = analyses === null ? null : await criticalRanks(services, chain, analyses)
  const ranked = [...(critical?.ranks.keys() ?? [])].filter((key) => keys.includes(key))
  const defined = definedSegments(services.pack)
  return {
    chain,
    segments: segments.map((segment) => ({
      ...{ key: segment.key, stage: segment.stage, isKey: segment.isKey },
      label: segmentLabel(segment.name, defined.get(segment.key)),
      products: shownProducts(segment, products, makers, defined.get(segment.key)?.products ?? []),
      firms: placed.filter(({ key }) => segmentsOfFirm.get(key)?.has(segment.key)).map(({ key }) => key),
      gaps: gaps.filter((gap) => gap.segment === segment.key).map(({ key, title, type }) => ({ key, title, type })),
      criticalRank: ranked.includes(segment.key) ? ranked.indexOf(segment.key) + 1 : null,
    })),
    firms: [...placed, ...loose.firms],
    loose: { total: loose.total, firms: loose.firms.map(({ key }) => key) },
    links: [
      ...segmentLinks([
        ...(await inputsOf(services)).map(({ product, input }) => ({
          from: segmentsOfProduct.get(input) ?? [],
          to: segmentsOfProduct.get(product) ?? [],
          value: null,
        })),
        ...(await salesBetween(services, segmentsOfFirm)),
      ]),
    ],
    analysedOn: critical?.day ?? null,
  }
}

const ownSegments = ({ segments }: ProductRow, keys: readonly string[]): readonly string[] =>
  segments.filter((segment) => keys.includes(segment))

/** Those of the register, then those that the documents name and the register has not. */
function shownProducts(
  { key }: SegmentRow,
  products: readonly ProductRow[],
  makers: readonly { readonly product: string }[],
  named: readonly { readonly zh: string; readonly en: string }[],
) {
  const own = products.filter(({ segments }) => segments.includes(key))
  const registered = own.map((product) => ({
    key: product.key as string | null,
    label: named.find(({ zh }) => zh === product.name) ?? { zh: product.name, en: product.name },
    makers: makers.filter((maker) => maker.product === product.key).length,
  }))
  const rest = named.filter(({ zh }) => !own.some(({ name }) => name === zh))
  return [...registered, ...rest.map((label) => ({ key: null, label, makers: 0 }))]
}

async function looseFirms(services: ChainsServices, chain: string, reach: Reach, placed: readonly string[]) {
  const firms = await firmsOf(
    services,
    reach,
    (register) =>
      sql`${columnOf(register, 'primaryChain')} = ${chain} and e.key <> all(${sql.param([...placed])}::text[])`,
  )
  return { total: firms.length, firms: firms.slice(0, shownLoose) }
}

/** Sales between firms that stand in segments, on the links that hold today. */
async function salesBetween(services: ChainsServices, segmentsOfFirm: ReadonlyMap<string, ReadonlySet<string>>) {
  const codes = [...segmentsOfFirm.keys()]
  if (codes.length === 0) return []
  const given = sql`select id from supply_firm where code = any(${sql.param(codes)}::text[])`
  const { rows } = await services.db.execute<{ from: string; to: string; value: number }>(sql`
    select a.code as "from", b.code as "to", held.value
    from (${await heldLinks(services, dayInChina(services.now()), given)}) held
      join supply_firm a on a.id = held.supplier join supply_firm b on b.id = held.customer
    where a.id in (${given}) and b.id in (${given})`)
  const of = (code: string) => [...(segmentsOfFirm.get(code) ?? [])]
  return rows.map(({ from, to, value }) => ({ from: of(from), to: of(to), value }))
}

export async function panoramaOf(
  services: ChainsServices,
  chains: readonly string[],
  { reach, analyses }: Viewer,
): Promise<ChainPanorama> {
  const segments = await segmentsOf(services, null)
  const products = await productsOf(
    services,
    segments.map(({ key }) => key),
  )
  const makers = await makersOf(services, reach, { products: products.map(({ key }) => key) })
  const firms = await firmCounts(services, reach)
  const purchases = new Map((await purchasesOf(services, reach)).map((row) => [row.chain, row]))
  const gaps = analyses === null ? [] : await gapsOf(services, analyses)
  const main = await mainChains(
    services,
    makers.map(({ maker }) => maker),
  )
  const defined = definedSegments(services.pack)
  const ofSegment = (key: string) => products.filter((product) => product.segments.includes(key))
  const makersIn = (own: readonly ProductRow[]) =>
    new Set(makers.filter(({ product }) => own.some(({ key }) => key === product)).map(({ maker }) => maker))
  return {
    chains: chains.map((chain) => {
      const own = segments.filter((segment) => segment.chain === chain)
      const placed = makersIn(products.filter((product) => own.some(({ key }) => product.segments.includes(key))))
      const bought = purchases.get(chain)
      return {
        chain,
        firms: firms.get(chain) ?? 0,
        loose: (firms.get(chain) ?? 0) - [...placed].filter((key) => main.get(key) === chain).length,
        segments: own.map((segment) => ({
          ...{ key: segment.key, stage: segment.stage, isKey: segment.isKey },
          label: segmentLabel(segment.name, defined.get(segment.key)),
          products: Math.max(ofSegment(segment.key).length, defined.get(segment.key)?.products.length ?? 0),
          firms: makersIn(ofSegment(segment.key)).size,
          gaps: gaps.filter((gap) => gap.segment === segment.key).length,
        })),
        localSupply: bought && bought.purchases > 0 ? (bought.local / bought.purchases) * 100 : null,
        purchases: bought?.purchases ?? null,
      }
    }),
    hasGaps: analyses !== null,
  }
}

/** Of firms that are reached already. */
async function mainChains(services: ChainsServices, keys: readonly string[]) {
  const register = registerOf(services, 'enterprises')
  if (register === undefined || keys.length === 0) return new Map<string, string | null>()
  const { rows } = await services.db.execute<{ key: string; chain: string | null }>(sql`
    select e.key, ${columnOf(register, 'primaryChain')} as chain from ${tableOf(register)} e
    where e.key = any(${sql.param([...new Set(keys)])}::text[])`)
  return new Map(rows.map(({ key, chain }) => [key, chain]))
}
