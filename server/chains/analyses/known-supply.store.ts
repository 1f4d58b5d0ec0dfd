/** What the registers say of deliveries, of who makes what, and of segments. */
import { sql } from 'drizzle-orm'
import type { KnownRegister } from '../../registers/index.ts'
import { nameFormOf } from '../links/firms.store.ts'
import type { SupplyFirm } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import type { Delivery } from './simulation.ts'

interface DeliveryEntry extends Record<string, unknown>, Delivery {
  readonly customer: string
  readonly supplier: string | null
  readonly supplierName: string
}

const column = (register: KnownRegister, name: string) => sql.identifier(register.seen.get(name)?.column ?? 'key')
const table = ({ form }: KnownRegister) => sql.raw(`"${form.table}"`)

/**
 * What customers said of their suppliers by a day, by the customer and the supplier's code or name; of several products the one that runs
 * out first.
 */
export async function deliveriesOf({ db, pack, registers }: ChainsServices, customers: readonly string[], day: string) {
  const register = registers.get(pack?.principal.supplyLinks ?? '')
  const found = new Map<string, Delivery>()
  if (register !== undefined && customers.length > 0) {
    const of = (name: string) => column(register, name)
    const { rows } = await db.execute<DeliveryEntry>(sql`
      select ${of('customer')} as customer, ${of('supplier')} as supplier, ${of('supplierName')} as "supplierName",
        ${of('productName')} as product, ${register.seen.has('product') ? of('product') : sql`null`} as "productKey",
        ${of('stockDays')} as "stockDays", ${of('switchDays')} as "switchDays", ${of('isSoleSource')} as "isSoleSource"
      from ${table(register)}
      where state = 'admitted' and ${of('customer')} = any(${sql.param([...customers])}::text[])
        and coalesce(${of('asOf')} <= ${day}::date, true)
      order by ${of('stockDays')} nulls last, key`)
    for (const { customer, supplier, supplierName, ...delivery } of rows) {
      for (const name of [supplier, nameFormOf(supplierName)]) {
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
    select e.key, coalesce(e.${column(firms, 'name')}, e.key) as name, p.key as product,
      coalesce(p.${column(known, 'segments')}, '{}') as segments
    from ${table(makers)} m join ${table(known)} p on p.key = m.${column(makers, 'product')}
      join ${table(firms)} e on e.key = m.${column(makers, 'maker')} and e.state = 'admitted'
    where m.state = 'admitted' and p.state = 'admitted' and (${chain}::text is null or ${chain} = any(e.chains))
      and (p.key = any(${sql.param([...products])}::text[]) or p.${column(known, 'segments')} && ${sql.param([...segments])}::text[])
    order by e.key, p.key limit 20000`)
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
    select key, ${column(register, 'name')} as name, ${column(register, 'chain')} as chain from ${table(register)}
    where state = 'admitted' and (${chain}::text is null or ${column(register, 'chain')} = ${chain})`)
  return new Map(rows.map(({ key, name, chain: of }) => [key, { name: name ?? key, chain: of }]))
}
