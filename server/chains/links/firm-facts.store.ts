/** What the registers say of the firms of supply links: district, chains, segments by products, staff, revenue. */
import { type SQL, sql } from 'drizzle-orm'
import { columnOf, tableOf } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'

export interface EnterpriseFacts {
  /** The number that the firm has in all sources. */
  readonly id: number
  /** Of its entry in the register of enterprises. */
  readonly key: string | null
  readonly code: string | null
  readonly name: string
  readonly industryCode: string | null
  readonly district: string | null
  readonly chain: string | null
  /** The main one first. */
  readonly chains: readonly string[]
  /** Keys of segments, by its products. */
  readonly segments: readonly string[]
  readonly staff: number | null
  /** In fen. */
  readonly revenue: number | null
  readonly isEntryInvented: boolean
}

/** By the number of the firm. */
export async function factsOf(
  services: ChainsServices,
  ids: Int32Array | readonly number[],
): Promise<ReadonlyMap<number, EnterpriseFacts>> {
  const { rows } = await services.db.execute<
    EnterpriseFacts & { revenueText: string | null } & Record<string, unknown>
  >(
    sql`select f.id, f.code, ${entrySql(services)} from supply_firm f ${entryJoin(services)}
      where f.id = any(${sql.param([...ids])}::int[])`,
  )
  const segments = await segmentsOf(services)
  return new Map(
    rows.map(({ revenueText, ...row }) => [
      row.id,
      {
        ...row,
        chains: [...new Set([...(row.chain === null ? [] : [row.chain]), ...(row.chains ?? [])])],
        segments: row.key === null ? [] : (segments.get(row.key) ?? []),
        revenue: revenueText === null ? null : Number(revenueText),
        isEntryInvented: row.isEntryInvented === true,
      },
    ]),
  )
}

/** The numbers of firms that count for a chain, as their main one or another. */
export async function firmNumbersOfChain({ db, registers }: ChainsServices, chain: string): Promise<readonly number[]> {
  const enterprises = registers.get(registers.enterprises ?? '')
  if (enterprises === undefined) return []
  const { rows } = await db.execute<{ id: number }>(sql`
    select f.id from supply_firm f join ${tableOf(enterprises)} e on e.key = f.code
    where ${chain} = any(e.chains) and e.state = 'admitted'`)
  return rows.map(({ id }) => id)
}

/** Joins the entry `e` of the firm `f`. */
export function entryJoin({ registers }: ChainsServices): SQL {
  const enterprises = registers.get(registers.enterprises ?? '')
  return enterprises === undefined
    ? sql``
    : sql`left join ${tableOf(enterprises)} e on e.key = f.code and e.state = 'admitted'`
}

function entrySql({ registers }: ChainsServices): SQL {
  const enterprises = registers.get(registers.enterprises ?? '')
  if (enterprises === undefined) {
    return sql`null as key, f.name, f.industry_code as "industryCode", null as district, null as chain, '{}'::text[] as chains,
      null as staff, null as "revenueText", false as "isEntryInvented"`
  }
  const field = (name: string) => columnOf(enterprises, name)
  return sql`e.key, coalesce(${field('name')}, f.name) as name,
    coalesce(${field('industryCode')}, f.industry_code) as "industryCode", ${field('district')} as district,
    ${field('primaryChain')} as chain, coalesce(e.chains, '{}') as chains, ${field('staff')} as staff,
    ${field('revenue')}::text as "revenueText", e.invented as "isEntryInvented"`
}

/** Keys of segments by the key of the enterprise. */
async function segmentsOf({ db, pack, registers }: ChainsServices): Promise<ReadonlyMap<string, readonly string[]>> {
  const makers = registers.get(pack?.principal.productMakers ?? '')
  const products = registers.get(pack?.principal.chainProducts ?? '')
  if (makers === undefined || products === undefined) return new Map()
  const { rows } = await db.execute<{ maker: string; segments: string[] }>(sql`
    select ${columnOf(makers, 'maker', 'm')} as maker, array_agg(distinct segment order by segment) as segments
    from ${tableOf(makers)} m join ${tableOf(products)} p on p.key = ${columnOf(makers, 'product', 'm')},
      unnest(${columnOf(products, 'segments', 'p')}) segment
    where m.state = 'admitted' and p.state = 'admitted' group by 1`)
  return new Map(rows.map(({ maker, segments }) => [maker, segments]))
}
