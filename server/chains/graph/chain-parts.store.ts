/** Segments, products, makers and firms of chains, as the registers have them. Whose firms are shown, `reach` says. */
import type { Label } from '@linchpin/pack-kit'
import { type SQL, sql } from 'drizzle-orm'
import { type Reach, withinReach } from '../../people/index.ts'
import { columnOf, type KnownRegister, tableOf } from '../../registers/index.ts'
import { firmsWithin } from '../firms-within.store.ts'
import type { ChainsServices } from '../services.ts'

type Services = Pick<ChainsServices, 'db' | 'pack' | 'registers'>
export type ChainRegister =
  | 'enterprises'
  | 'chainSegments'
  | 'chainProducts'
  | 'productInputs'
  | 'productMakers'
  | 'supplyLinks'
  | 'chainGaps'

export const registerOf = ({ pack, registers }: Services, key: ChainRegister): KnownRegister | undefined =>
  registers.get(pack?.principal[key] ?? '')

/** What the options of a choice are called. */
export function optionLabels({ definition }: KnownRegister, name: string): Readonly<Record<string, Label | undefined>> {
  const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined
  return field?.kind === 'choice' ? field.options : {}
}

export interface SegmentRow {
  readonly key: string
  readonly chain: string
  readonly name: string
  readonly stage: 'upstream' | 'midstream' | 'downstream'
  readonly isKey: boolean
}
/** In the order they came into the register: the pack's own first, as it has them. */
export async function segmentsOf(services: Services, chain: string | null): Promise<readonly SegmentRow[]> {
  const register = registerOf(services, 'chainSegments')
  if (register === undefined) return []
  const of = (name: string) => columnOf(register, name)
  const { rows } = await services.db.execute<SegmentRow & Record<string, unknown>>(sql`
    select e.key, ${of('chain')} as chain, ${of('name')} as name, ${of('stage')} as stage, coalesce(${of('isKey')}, false) as "isKey"
    from ${tableOf(register)} e where e.state = 'admitted' and (${chain}::text is null or ${of('chain')} = ${chain}::text)
    order by e.id`)
  return rows
}

export interface ProductRow {
  readonly key: string
  readonly name: string
  readonly segments: readonly string[]
}
export async function productsOf(services: Services, segments: readonly string[]): Promise<readonly ProductRow[]> {
  const register = registerOf(services, 'chainProducts')
  if (register === undefined || segments.length === 0) return []
  const own = columnOf(register, 'segments')
  const { rows } = await services.db.execute<ProductRow & Record<string, unknown>>(sql`
    select e.key, ${columnOf(register, 'name')} as name, coalesce(${own}, '{}') as segments
    from ${tableOf(register)} e where e.state = 'admitted' and ${own} && ${sql.param([...segments])}::text[] order by e.id`)
  return rows
}

export interface MakerRow {
  readonly maker: string
  readonly product: string
  readonly standing: string | null
}
/** Firms within reach that make these products, or, by `makers`, what these firms make. */
export async function makersOf(
  services: Services,
  reach: Reach,
  by: { readonly products: readonly string[] } | { readonly makers: readonly string[] },
): Promise<readonly MakerRow[]> {
  const [register, enterprises] = [registerOf(services, 'productMakers'), registerOf(services, 'enterprises')]
  if (register === undefined || enterprises === undefined) return []
  const [maker, product] = [columnOf(register, 'maker', 'm'), columnOf(register, 'product', 'm')]
  const chosen =
    'products' in by
      ? sql`${product} = any(${sql.param([...by.products])}::text[])`
      : sql`${maker} = any(${sql.param([...by.makers])}::text[])`
  const { rows } = await services.db.execute<MakerRow & Record<string, unknown>>(sql`
    select distinct ${maker} as maker, ${product} as product, ${columnOf(register, 'standing', 'm')} as standing
    from ${tableOf(register)} m join ${tableOf(enterprises)} e on e.key = ${maker} and e.state = 'admitted'
    where m.state = 'admitted' and ${chosen} and ${firmsWithin(reach)}`)
  return rows
}

export interface FirmRow {
  readonly key: string
  readonly name: string
  readonly district: string | null
  readonly isLead: boolean
  readonly revenue: number | null
  readonly isInvented: boolean
}
export async function firmsOf(
  services: Services,
  reach: Reach,
  where: (enterprises: KnownRegister) => SQL,
): Promise<readonly FirmRow[]> {
  const register = registerOf(services, 'enterprises')
  if (register === undefined) return []
  const of = (name: string) => columnOf(register, name)
  const { rows } = await services.db.execute<FirmRow & Record<string, unknown>>(sql`
    select e.key, ${of('name')} as name, ${of('district')} as district, coalesce(${of('isLeadFirm')}, false) as "isLead",
      ${of('revenue')}::float8 as revenue, e.invented as "isInvented"
    from ${tableOf(register)} e where e.state = 'admitted' and ${firmsWithin(reach)} and ${where(register)}
    order by ${of('revenue')} desc nulls last, e.id`)
  return rows
}

export const firmsByKey = (services: Services, reach: Reach, keys: readonly string[]): Promise<readonly FirmRow[]> =>
  firmsOf(services, reach, () => sql`e.key = any(${sql.param([...new Set(keys)])}::text[])`)

/** Firms within reach by their main chain. */
export async function firmCounts(services: Services, reach: Reach): Promise<ReadonlyMap<string, number>> {
  const register = registerOf(services, 'enterprises')
  if (register === undefined) return new Map()
  const { rows } = await services.db.execute<{ chain: string; count: number }>(sql`
    select ${columnOf(register, 'primaryChain')} as chain, count(*)::int as count from ${tableOf(register)} e
    where e.state = 'admitted' and ${firmsWithin(reach)} and ${columnOf(register, 'primaryChain')} is not null group by 1`)
  return new Map(rows.map(({ chain, count }) => [chain, count]))
}

export interface InputRow {
  readonly product: string
  readonly input: string
}
/** What products are made from. */
export async function inputsOf(services: Services): Promise<readonly InputRow[]> {
  const register = registerOf(services, 'productInputs')
  if (register === undefined) return []
  const { rows } = await services.db.execute<InputRow & Record<string, unknown>>(sql`
    select distinct ${columnOf(register, 'product')} as product, ${columnOf(register, 'input')} as input
    from ${tableOf(register)} e where e.state = 'admitted'`)
  return rows
}

export interface GapRow {
  readonly key: string
  readonly title: string
  readonly type: string
  readonly chain: string
  readonly segment: string | null
}
/** Listed gaps; whoever shows them asks for the permission first. */
export async function gapsOf(services: Services, reach: Reach): Promise<readonly GapRow[]> {
  const register = registerOf(services, 'chainGaps')
  if (register === undefined) return []
  const of = (name: string) => columnOf(register, name)
  const { rows } = await services.db.execute<GapRow & Record<string, unknown>>(sql`
    select e.key, ${of('title')} as title, ${of('type')} as type, ${of('chain')} as chain, ${of('segment')} as segment
    from ${tableOf(register)} e where e.state = 'admitted' and ${withinReach(reach, { chains: { one: of('chain') } })}`)
  return rows
}

export interface PurchaseRow {
  readonly chain: string
  readonly purchases: number
  readonly local: number
}
/** Purchases of the survey by the main chain of who buys, within reach. */
export async function purchasesOf(services: Services, reach: Reach): Promise<readonly PurchaseRow[]> {
  const [register, enterprises] = [registerOf(services, 'supplyLinks'), registerOf(services, 'enterprises')]
  if (register === undefined || enterprises === undefined) return []
  const of = (name: string) => columnOf(register, name, 's')
  const chain = columnOf(enterprises, 'primaryChain')
  const { rows } = await services.db.execute<PurchaseRow & Record<string, unknown>>(sql`
    select ${chain} as chain, sum(${of('amount')})::float8 as purchases,
      coalesce(sum(${of('amount')}) filter (where ${of('supplierPlace')} = 'city'), 0)::float8 as local
    from ${tableOf(register)} s join ${tableOf(enterprises)} e on e.key = ${of('customer')} and e.state = 'admitted'
    where s.state = 'admitted' and ${of('amount')} > 0 and ${chain} is not null and ${firmsWithin(reach)} group by 1`)
  return rows
}

/** The ranks of segments in the latest analysis of the chain, or of the whole city, for who reaches it. */
export async function criticalRanks(
  { db }: Services,
  chain: string,
  reach: Reach,
): Promise<{ readonly ranks: ReadonlyMap<string, number>; readonly day: string | null }> {
  const { rows } = await db.execute<{
    segments: readonly { readonly segment: string }[] | null
    day: string
  }>(sql`
    select result -> 'criticality' -> 'segments' as segments, as_of::text as day from chain_analysis
    where kind = 'criticality' and result -> 'criticality' ->> 'isRefused' = 'false' and (chain = ${chain} or chain is null)
      and ${withinReach(reach, { chains: { one: sql`chain` } })}
    order by (chain is null), created_at desc limit 1`)
  const [latest] = rows
  const keys = (latest?.segments ?? []).map(({ segment }) => segment)
  return { ranks: new Map(keys.map((key, at) => [key, at + 1])), day: keys.length > 0 ? (latest?.day ?? null) : null }
}
