/** What the registers say of deliveries, of who makes what, and of segments. */
import { sql } from 'drizzle-orm'
import { columnOf, tableOf } from '../../registers/index.ts'
import { nameFormOf } from '../links/firms.store.ts'
import type { SupplyFirm } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import type { Delivery } from './simulation.ts'

interface DeliveryEntry extends Record<string, unknown>, Delivery {
  readonly customer: string
  readonly supplier: string | null
  readonly supplierName: string | null
}

/**
 * What customers said of their suppliers by a day, by the customer and the supplier's code or name; of several products the one that runs
 * out first.
 */
export async function deliveriesOf({ db, pack, registers }: ChainsServices, customers: readonly string[], day: string) {
  const register = registers.get(pack?.principal.supplyLinks ?? '')
  const found = new Map<string, Delivery>()
  if (register !== undefined && customers.length > 0) {
    const of = (name: string) => columnOf(register, name)
    const { rows } = await db.execute<DeliveryEntry>(sql`
      select ${of('customer')} as customer, ${of('supplier')} as supplier, ${of('supplierName')} as "supplierName",
        ${of('productName')} as product, ${of('product')} as "productKey",
        ${of('stockDays')} as "stockDays", ${of('switchDays')} as "switchDays", ${of('isSoleSource')} as "isSoleSource"
      from ${tableOf(register)} e
      where state = 'admitted' and ${of('customer')} = any(${sql.param([...customers])}::text[])
        and coalesce(${of('asOf')} <= ${day}::date, true)
      order by ${of('stockDays')} nulls last, key`)
    for (const { customer, supplier, supplierName, ...delivery } of rows) {
      for (const name of [supplier, supplierName === null ? null : nameFormOf(supplierName)]) {
        const key = `${customer} ${name}`
        if (name !== null && !found.has(key)) found.set(key, delivery)
      }
    }
  }
  return {
    products: [...new Set([...found.values()].flatMap(({ productKey }) => productKey ?? []))],
    find: (supplier: SupplyFirm, customer: SupplyFirm): Delivery | undefined =>
      customer.key === null
        ? undefined
        : (found.get(`${customer.key} ${supplier.key}`) ?? found.get(`${customer.key} ${nameFormOf(supplier.name)}`)),
  }
}

export interface Maker {
  readonly key: string
  readonly name: string
  readonly product: string
  readonly segments: readonly string[]
}

/** Who is on the register of makers, with what; `chain`: firms of that chain only. */
export async function makersOf(
  { db, pack, registers }: ChainsServices,
  { products, segments, chain }: { products: readonly string[]; segments: readonly string[]; chain: string | null },
): Promise<readonly Maker[]> {
  const [makers, known, firms] = [
    registers.get(pack?.principal.productMakers ?? ''),
    registers.get(pack?.principal.chainProducts ?? ''),
    registers.get(registers.enterprises ?? ''),
  ]
  if (makers === undefined || known === undefined || firms === undefined) return []
  if (products.length === 0 && segments.length === 0) return []
  const { rows } = await db.execute<Record<string, unknown> & Maker>(sql`
    select e.key, coalesce(${columnOf(firms, 'name')}, e.key) as name, p.key as product,
      coalesce(${columnOf(known, 'segments', 'p')}, '{}') as segments
    from ${tableOf(makers)} m join ${tableOf(known)} p on p.key = ${columnOf(makers, 'product', 'm')}
      join ${tableOf(firms)} e on e.key = ${columnOf(makers, 'maker', 'm')} and e.state = 'admitted'
    where m.state = 'admitted' and p.state = 'admitted' and (${chain}::text is null or ${chain} = any(e.chains))
      and (p.key = any(${sql.param([...products])}::text[]) or ${columnOf(known, 'segments', 'p')} && ${sql.param([...segments])}::text[])
    order by e.key, p.key`)
  return rows
}

export type SegmentNames = ReadonlyMap<string, { readonly name: string; readonly chain: string | null }>

/** `chain`: of that chain only. */
export async function segmentNames(
  { db, pack, registers }: ChainsServices,
  chain: string | null = null,
): Promise<SegmentNames> {
  const register = registers.get(pack?.principal.chainSegments ?? '')
  if (register === undefined) return new Map()
  const { rows } = await db.execute<{ key: string; name: string | null; chain: string | null }>(sql`
    select key, ${columnOf(register, 'name')} as name, ${columnOf(register, 'chain')} as chain from ${tableOf(register)} e
    where state = 'admitted' and (${chain}::text is null or ${columnOf(register, 'chain')} = ${chain})`)
  return new Map(rows.map(({ key, name, chain: of }) => [key, { name: name ?? key, chain: of }]))
}
