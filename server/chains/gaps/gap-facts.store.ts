import { sql } from 'drizzle-orm'
import { columnOf, tableOf } from '../../registers/index.ts'
import { inputsOf, makersOf, productsOf, registerOf, segmentsOf } from '../graph/chain-parts.store.ts'
import { readNetwork } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import type { FactListed, FactProduct, FactPurchase, FactSegment, FactSegmentSale, GapFacts } from './gap-facts.ts'

/** Everything that is known of a chain on a day; whoever asks reaches the chain. */
export async function gapFacts(services: ChainsServices, chain: string, asOf: string): Promise<GapFacts> {
  const known = await segmentsOf(services, chain)
  const segments = await keySegments(services, known)
  const keys = segments.map(({ key }) => key)
  const products = await keyProducts(services, keys)
  const makers = await makersOf(services, 'city', { products: products.map(({ key }) => key) })
  const [firms, purchases, network, critical, listed] = [
    await firmsOfChain(services, chain),
    await purchasesOfChain(services, chain, asOf),
    await salesOfSegments(services, chain, asOf, keys),
    await latestRanking(services, chain),
    await listedGaps(services, chain),
  ]
  return { chain, asOf, segments, products, makers, ...firms, purchases, ...network, critical, listed }
}

type Rows<T> = T & Record<string, unknown>

/** Whether somebody has said that it is a key one: what is left empty is not said. */
async function keySegments(
  services: ChainsServices,
  known: Awaited<ReturnType<typeof segmentsOf>>,
): Promise<readonly FactSegment[]> {
  const register = registerOf(services, 'chainSegments')
  if (register === undefined) return []
  const { rows } = await services.db.execute<Rows<{ key: string; isKey: boolean | null }>>(sql`
    select e.key, ${columnOf(register, 'isKey')} as "isKey" from ${tableOf(register)} e
    where e.key = any(${sql.param(known.map(({ key }) => key))}::text[])`)
  const said = new Map(rows.map(({ key, isKey }) => [key, isKey]))
  return known.map(({ key, name }) => ({ key, name, isKey: said.get(key) ?? null }))
}

async function keyProducts(services: ChainsServices, segments: readonly string[]): Promise<readonly FactProduct[]> {
  const register = registerOf(services, 'chainProducts')
  const known = await productsOf(services, segments)
  if (register === undefined || known.length === 0) return []
  const { rows } = await services.db.execute<Rows<{ key: string; isKey: boolean | null; isNamed: boolean | null }>>(sql`
    select e.key, ${columnOf(register, 'isKey')} as "isKey", ${columnOf(register, 'isNamedByPlan')} as "isNamed"
    from ${tableOf(register)} e where e.key = any(${sql.param(known.map(({ key }) => key))}::text[])`)
  const said = new Map(rows.map((row) => [row.key, row]))
  return known.map((product) => ({
    ...product,
    isKey: said.get(product.key)?.isKey ?? null,
    isNamed: said.get(product.key)?.isNamed === true,
  }))
}

async function firmsOfChain(services: ChainsServices, chain: string) {
  const [enterprises, makers] = [registerOf(services, 'enterprises'), registerOf(services, 'productMakers')]
  if (enterprises === undefined) return { firms: 0, firmsWithProducts: 0 }
  const made =
    makers === undefined
      ? sql`false`
      : sql`exists (select 1 from ${tableOf(makers)} m where m.state = 'admitted' and ${columnOf(makers, 'maker', 'm')} = e.key)`
  const { rows } = await services.db.execute<Rows<{ firms: number; made: number }>>(sql`
    select count(*)::int as firms, (count(*) filter (where ${made}))::int as made
    from ${tableOf(enterprises)} e where e.state = 'admitted' and ${chain} = any(e.chains)`)
  return { firms: rows[0]?.firms ?? 0, firmsWithProducts: rows[0]?.made ?? 0 }
}

/** What firms of the chain have said that they buy; of the same customer, supplier and product the newest. */
async function purchasesOfChain(
  services: ChainsServices,
  chain: string,
  asOf: string,
): Promise<readonly FactPurchase[]> {
  const [links, enterprises, products] = [
    registerOf(services, 'supplyLinks'),
    registerOf(services, 'enterprises'),
    registerOf(services, 'chainProducts'),
  ]
  if (links === undefined || enterprises === undefined) return []
  const of = (name: string) => columnOf(links, name, 's')
  const named = products === undefined ? sql`null` : columnOf(products, 'name', 'p')
  const joined =
    products === undefined
      ? sql``
      : sql`left join ${tableOf(products)} p on p.key = ${of('product')} and p.state = 'admitted'`
  const { rows } = await services.db.execute<Rows<Omit<FactPurchase, 'amount'> & { amount: string | null }>>(sql`
    select distinct on (1, 2, 3, 4) ${of('customer')} as customer,
      coalesce(${of('supplierName')}, ${columnOf(enterprises, 'name', 'o')}, ${of('supplier')}, '') as supplier, ${of('product')} as product,
      coalesce(${named}, ${of('productName')}, '') as "productName", ${of('supplierPlace')} as place,
      ${of('amount')}::text as amount, ${of('isSoleSource')} as "isSole", ${of('stockDays')}::float8 as "stockDays",
      ${of('evidenceKind')} as evidence, ${of('asOf')}::text as "asOf", s.invented as "isInvented"
    from ${tableOf(links)} s join ${tableOf(enterprises)} e on e.key = ${of('customer')} and e.state = 'admitted' ${joined}
      left join ${tableOf(enterprises)} o on o.key = ${of('supplier')}
    where s.state = 'admitted' and ${chain} = any(e.chains) and coalesce(${of('asOf')}::date <= ${asOf}::date, true)
    order by 1, 2, 3, 4, ${of('asOf')} desc nulls last, s.id desc`)
  return rows.map((row) => ({ ...row, amount: row.amount === null ? null : Number(row.amount) }))
}

/** By segment and supplier what firms of the chain buy, by all links. */
async function salesOfSegments(services: ChainsServices, chain: string, asOf: string, segments: readonly string[]) {
  const { firms, supplier, customer, value, sources } = await readNetwork(services, { asOf, chain })
  const own = new Set(segments)
  const sums = new Map<string, FactSegmentSale>()
  for (let link = 0; link < value.length; link++) {
    const [from, to] = [firms[supplier[link] as number], firms[customer[link] as number]]
    if (from === undefined || to === undefined || from === to || !to.chains.includes(chain)) continue
    for (const segment of from.segments) {
      if (!own.has(segment)) continue
      const id = `${segment} ${from.id}`
      const sum = (sums.get(id)?.value ?? 0) + (value[link] as number)
      sums.set(id, { segment, supplier: from.name, value: sum })
    }
  }
  return {
    sales: [...sums.values()],
    sources: sources.map(({ name, asOf: day, links, isInvented }) => ({ name, asOf: day, links, isInvented })),
  }
}

async function latestRanking({ db }: ChainsServices, chain: string): Promise<GapFacts['critical']> {
  const { rows } = await db.execute<
    Rows<{
      day: string
      refused: boolean
      segments: readonly { segment: string; name: string; firms: number; risk: { medium: number } }[] | null
    }>
  >(sql`
    select as_of::text as day, coalesce((result -> 'criticality' ->> 'isRefused')::boolean, false) as refused,
      result -> 'criticality' -> 'segments' as segments from chain_analysis
    where kind = 'criticality' and chain = ${chain} and result -> 'criticality' is not null
    order by created_at desc, id desc limit 1`)
  const [latest] = rows
  if (latest === undefined) return 'never'
  if (latest.refused) return 'refused'
  const segments = (latest.segments ?? [])
    .map(({ segment, name, firms, risk }) => ({ segment, name, firms, share: risk.medium }))
    .sort((a, b) => b.share - a.share)
  return { day: latest.day, segments }
}

async function listedGaps(services: ChainsServices, chain: string): Promise<readonly FactListed[]> {
  const register = registerOf(services, 'chainGaps')
  if (register === undefined) return []
  const of = (name: string) => columnOf(register, name)
  const { rows } = await services.db.execute<Rows<FactListed>>(sql`
    select e.key, ${of('type')} as type, ${of('segment')} as segment, ${of('product')} as product
    from ${tableOf(register)} e where ${of('chain')} = ${chain} and e.state in ('admitted', 'proposed') order by e.id`)
  return rows
}

/** Firms of the city and what they make, with who may be named. */
export interface CityMaker {
  readonly key: string
  readonly name: string
  readonly district: string | null
  readonly chain: string | null
  readonly isInvented: boolean
  readonly isReached: boolean
  readonly products: readonly string[]
}

export async function cityMakers(
  services: ChainsServices,
  isReached: (firm: { districts: readonly string[]; chains: readonly string[]; key: string }) => boolean,
): Promise<readonly CityMaker[]> {
  const [enterprises, makers] = [registerOf(services, 'enterprises'), registerOf(services, 'productMakers')]
  if (enterprises === undefined || makers === undefined) return []
  const of = (name: string) => columnOf(enterprises, name)
  const { rows } = await services.db.execute<
    Rows<Omit<CityMaker, 'isReached'> & { bodies: string[] | null; chains: string[] | null }>
  >(sql`
    select e.key, coalesce(${of('name')}, e.key) as name, ${of('district')} as district, ${of('primaryChain')} as chain,
      e.invented as "isInvented", e.bodies, e.chains, array_agg(distinct ${columnOf(makers, 'product', 'm')}) as products
    from ${tableOf(makers)} m join ${tableOf(enterprises)} e on e.key = ${columnOf(makers, 'maker', 'm')} and e.state = 'admitted'
    where m.state = 'admitted' group by e.id, e.key`)
  return rows.map(({ bodies, chains, ...row }) => ({
    ...row,
    isReached: isReached({ districts: bodies ?? [], chains: chains ?? [], key: row.key }),
  }))
}

export const productInputs = inputsOf

/** Names of products by key. */
export async function productNames(services: ChainsServices): Promise<ReadonlyMap<string, string>> {
  const register = registerOf(services, 'chainProducts')
  if (register === undefined) return new Map()
  const { rows } = await services.db.execute<Rows<{ key: string; name: string }>>(sql`
    select e.key, coalesce(${columnOf(register, 'name')}, e.key) as name from ${tableOf(register)} e
    where e.state = 'admitted'`)
  return new Map(rows.map(({ key, name }) => [key, name]))
}
