/** Links as people look at them: page by page, around one firm, and how much of all purchases they are. */
import type { FirmNeighbours, LinkCoverage, LinkFirm, LinkPage, LinkQuery } from '@linchpin/api'
import { ofKind } from '@linchpin/pack-kit'
import { type SQL, sql } from 'drizzle-orm'
import type { Reach } from '../../people/index.ts'
import { columnOf, tableOf } from '../../registers/index.ts'
import { firmsWithin } from '../firms-within.store.ts'
import type { ChainsServices } from '../services.ts'
import { entryJoin, factsOf } from './firm-facts.store.ts'
import { heldLinks } from './held-links.store.ts'

/** Of revenue, what a firm spends on purchases where nobody says it. A default of the system, the same as analyses take. */
export const purchaseRatio = 0.7

type Asked = Omit<LinkQuery, 'asOf'> & { readonly asOf: string; readonly reach: Reach }

/** Links with an end in reach, the greatest first. */
export async function linkPage(
  services: ChainsServices,
  { asOf, reach, firm, chain, source, after, limit }: Asked,
): Promise<LinkPage> {
  const held = await heldLinks(services, asOf, firm === undefined ? undefined : sql`${firm}::int`)
  const [value, supplier, customer] = (after ?? '').split('-')
  const numbers = (condition: SQL) =>
    sql`(supplier in (${reachedFirms(services, condition)}) or customer in (${reachedFirms(services, condition)}))`
  const conditions = [
    ...(reach === 'city' ? [] : [numbers(firmsWithin(reach))]),
    ...(chain === undefined ? [] : [numbers(sql`${chain} = any(e.chains)`)]),
    ...(firm === undefined ? [] : [sql`${firm} in (supplier, customer)`]),
    ...(source === undefined ? [] : [sql`source = ${source}`]),
    ...(after === undefined
      ? []
      : [sql`(-value, supplier, customer) > (-${value}::float8, ${supplier}::int, ${customer}::int)`]),
  ]
  const { rows } = await services.db.execute<Row>(sql`
    select supplier, customer, value, lines, source from (${held}) held
    where ${sql.join([sql`true`, ...conditions], sql` and `)}
    order by value desc, supplier, customer limit ${limit + 1}`)
  const shown = rows.slice(0, limit)
  const firms = await firmsOf(
    services,
    shown.flatMap((row) => [row.supplier, row.customer]),
  )
  const last = shown.at(-1)
  return {
    items: shown.flatMap((row) => {
      const [from, to] = [firms.get(row.supplier), firms.get(row.customer)]
      return from && to ? [{ supplier: from, customer: to, fen: row.value, lines: row.lines, source: row.source }] : []
    }),
    next: rows.length > limit && last ? `${last.value}-${last.supplier}-${last.customer}` : null,
  }
}

type Row = {
  readonly supplier: number
  readonly customer: number
  readonly value: number
  readonly lines: number
  readonly source: number
} & Record<string, unknown>

/**
 * Suppliers and customers of one firm with what they are of all that it buys and sells; `undefined` where neither the firm nor any of its
 * neighbours is in reach. Of a firm out of reach only links to firms in reach are shown.
 */
export async function neighboursOf(
  services: ChainsServices,
  {
    firm,
    asOf,
    reach,
    limit,
  }: { readonly firm: number; readonly asOf: string; readonly reach: Reach; readonly limit: number },
): Promise<FirmNeighbours | undefined> {
  const { rows: known } = await services.db.execute<{ id: number }>(
    sql`select coalesce(same_as, id) as id from supply_firm where id = ${firm}`,
  )
  const own = known[0]?.id
  if (own === undefined) return undefined
  const isReached = reach === 'city' || (await reachedAmong(services, [own], reach)).has(own)
  const { rows } = await services.db.execute<Row>(await heldLinks(services, asOf, sql`${own}::int`))
  const others = rows.map((row) => (row.supplier === own ? row.customer : row.supplier))
  const seen = isReached ? null : await reachedAmong(services, others, reach)
  if (!isReached && seen?.size === 0) return undefined
  const sideOf = async (end: 'supplier' | 'customer') => {
    const side = rows
      .filter((row) => row[end] !== own && (seen === null || seen.has(row[end])))
      .sort((a, b) => b.value - a.value || a[end] - b[end])
    const fen = side.reduce((sum, row) => sum + row.value, 0)
    const shown = side.slice(0, limit)
    const firms = await firmsOf(
      services,
      shown.map((row) => row[end]),
    )
    return {
      ...{ fen, count: side.length },
      items: shown.flatMap((row) => {
        const other = firms.get(row[end])
        return other ? [{ firm: other, fen: row.value, share: fen > 0 ? row.value / fen : 0, source: row.source }] : []
      }),
    }
  }
  const self = (await firmsOf(services, [own])).get(own)
  if (self === undefined) return undefined
  return { firm: self, asOf, suppliers: await sideOf('supplier'), customers: await sideOf('customer') }
}

/** What links hold of the purchases of the firms in reach, each up to all that it buys. */
export async function coverageIn(services: ChainsServices, asOf: string, reach: Reach): Promise<LinkCoverage> {
  const enterprises = services.registers.get(services.registers.enterprises ?? '')
  const basis = {
    zh: `采购总额按企业库中上年度营业收入的 ${purchaseRatio * 100}% 估算（系统默认值，库中没有采购成本）；每家企业的供应关系最多计到其采购总额；没有营业收入的企业不计。`,
    en: `Purchases are reckoned as ${purchaseRatio * 100}% of last year’s revenue (a default of the system: the register holds no costs); the links of a firm count up to its purchases; firms without revenue are left out.`,
  }
  const head = { asOf, ratio: purchaseRatio, ratioIsDefault: true, basis }
  if (enterprises === undefined) return { ...head, city: null, chains: [] }
  const revenue = columnOf(enterprises, 'revenue')
  const { rows } = await services.db.execute<CoverageRow>(sql`
    with bought as (select customer, sum(value) as value from (${await heldLinks(services, asOf)}) held group by customer),
    firm as (
      select e.chains, b.value is not null as linked, ${revenue} * ${purchaseRatio}::float8 as purchases,
        least(coalesce(b.value, 0), ${revenue} * ${purchaseRatio}::float8) as covered
      from ${tableOf(enterprises)} e left join supply_firm f on f.code = e.key left join bought b on b.customer = f.id
      where e.state = 'admitted' and ${firmsWithin(reach)})
    select chain, grouping(chain) = 1 as "isCity", count(*)::int as firms, count(*) filter (where linked)::int as linked,
      count(purchases) filter (where purchases > 0)::int as known, coalesce(sum(purchases) filter (where purchases > 0), 0) as purchases,
      coalesce(sum(covered) filter (where purchases > 0), 0) as covered
    from (select firm.*, unnest(case when chains is null or chains = '{}' then array[null] else chains end) as chain from firm) each_chain
    group by chain
    union all
    select null, true, count(*)::int, count(*) filter (where linked)::int, count(purchases) filter (where purchases > 0)::int,
      coalesce(sum(purchases) filter (where purchases > 0), 0), coalesce(sum(covered) filter (where purchases > 0), 0) from firm`)
  const shown = rows.map(({ purchases, covered, ...row }) => ({
    ...{ ...row, purchases: Number(purchases), covered: Number(covered) },
    share: Number(purchases) > 0 ? Number(covered) / Number(purchases) : null,
  }))
  const of = ({ firms, linked, known, purchases, covered, share }: (typeof shown)[number]) => ({
    ...{ firms, linked, known, purchases, covered, share },
  })
  const city = shown.find(({ isCity }) => isCity)
  return {
    ...head,
    city: city === undefined ? null : of(city),
    chains: chainsOf(services).flatMap(({ id: chain, label }) => {
      const row = shown.find((each) => !each.isCity && each.chain === chain)
      return row === undefined ? [] : [{ chain, label, ...of(row) }]
    }),
  }
}
const chainsOf = ({ pack }: ChainsServices) => (pack === undefined ? [] : ofKind(pack, 'chain'))

type CoverageRow = {
  readonly chain: string | null
  readonly isCity: boolean
  readonly firms: number
  readonly linked: number
  readonly known: number
  readonly purchases: string | number
  readonly covered: string | number
} & Record<string, unknown>

/** Numbers of the firms whose entry meets a condition; without a register of enterprises, none. */
const reachedFirms = (services: ChainsServices, condition: SQL): SQL =>
  services.registers.enterprises === null
    ? sql`select null::int where false`
    : sql`select f.id from supply_firm f ${entryJoin(services)} where e.key is not null and ${condition}`

async function reachedAmong(
  services: ChainsServices,
  ids: readonly number[],
  reach: Reach,
): Promise<ReadonlySet<number>> {
  const { rows } = await services.db.execute<{ id: number }>(
    sql`select id from (${reachedFirms(services, firmsWithin(reach))}) reached where id = any(${sql.param([...ids])}::int[])`,
  )
  return new Set(rows.map(({ id }) => id))
}

async function firmsOf(services: ChainsServices, ids: readonly number[]): Promise<ReadonlyMap<number, LinkFirm>> {
  const facts = await factsOf(services, [...new Set(ids)])
  return new Map(
    [...facts].map(([id, { key, name, district, chain, isEntryInvented }]) => [
      id,
      { id, key, name, district, chain, isInvented: isEntryInvented },
    ]),
  )
}
