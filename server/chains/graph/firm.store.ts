/** A firm among its neighbours: who sells to it and whom it sells to, what it makes, what it lives on. */
import type { FirmPage } from '@linchpin/api'
import { sql } from 'drizzle-orm'
import { dayInChina, type Reach } from '../../people/index.ts'
import { columnOf, tableOf } from '../../registers/index.ts'
import { type EnterpriseFacts, factsOf } from '../links/firm-facts.store.ts'
import { heldLinks } from '../links/held-links.store.ts'
import type { ChainsServices } from '../services.ts'
import { firmsByKey, makersOf, optionLabels, registerOf, segmentsOf } from './chain-parts.store.ts'
import { definedSegments, segmentLabel } from './segment-labels.ts'

const shownPartners = 200

/** `given`: the number of a firm of supply links, or the credit code of an enterprise; undefined where it is out of reach. */
export async function firmPage(services: ChainsServices, given: string, reach: Reach): Promise<FirmPage | undefined> {
  const { db, now } = services
  const asOf = dayInChina(now())
  const { rows } = await db.execute<{ id: number; code: string | null }>(sql`
    select coalesce(same_as, id) as id, code from supply_firm
    where ${/^\d{1,9}$/.test(given) ? sql`id = ${Number(given)}` : sql`code = ${given}`} order by id limit 1`)
  const id = rows[0]?.id ?? null
  const facts = id === null ? undefined : (await factsOf(services, [id])).get(id)
  const key = facts?.key ?? (id === null ? given : null)
  const [entry] = key === null ? [] : await firmsByKey(services, reach, [key])
  // A firm that is no entry of the register is nobody's in particular: only who reaches the city opens it.
  if (entry === undefined && (reach !== 'city' || facts === undefined)) return undefined
  const [own, purchases] = [await partsOf(services, reach, key), await purchasesOf(services, key)]
  const partners = id === null ? [] : await partnersOf(services, id, asOf)
  const others = await factsOf(
    services,
    partners.map((each) => each.id),
  )
  const reached = new Set(
    (
      await firmsByKey(
        services,
        reach,
        [...others.values()].flatMap((each) => each.key ?? []),
      )
    ).map((each) => each.key),
  )
  const side = (which: 'supplier' | 'customer') => {
    const all = partners.filter((each) => each.which === which)
    const sum = all.reduce((total, each) => total + each.value, 0)
    const firms = all.slice(0, shownPartners).map(({ id: other, value, source, asOf: day }) => {
      const known = others.get(other)
      const isReached = known?.key == null ? reach === 'city' : reached.has(known.key)
      return {
        ...{ id: other, name: known?.name ?? '', isReached },
        key: isReached ? (known?.key ?? null) : null,
        district: isReached ? (known?.district ?? null) : null,
        ...{ value, share: sum > 0 ? value / sum : 0, source, asOf: day },
      }
    })
    return { total: all.length, value: sum, firms }
  }
  return {
    ...headOf(id, key, facts, entry),
    ...own,
    suppliers: side('supplier'),
    customers: side('customer'),
    purchases,
    asOf,
  }
}

function headOf(
  id: number | null,
  key: string | null,
  facts: EnterpriseFacts | undefined,
  entry: Awaited<ReturnType<typeof firmsByKey>>[number] | undefined,
) {
  return {
    ...{ id, key: entry?.key ?? null, code: facts?.code ?? key },
    name: entry?.name ?? facts?.name ?? '',
    district: entry?.district ?? facts?.district ?? null,
    chains: [...(facts?.chains ?? [])],
    ...{ industryCode: facts?.industryCode ?? null, staff: facts?.staff ?? null },
    revenue: entry?.revenue ?? facts?.revenue ?? null,
    isInvented: entry?.isInvented ?? facts?.isEntryInvented ?? false,
  }
}

/** What it makes, and the segments that it stands in by that. */
async function partsOf(
  services: ChainsServices,
  reach: Reach,
  key: string | null,
): Promise<Pick<FirmPage, 'products' | 'segments'>> {
  const makes = key === null ? [] : await makersOf(services, reach, { makers: [key] })
  const register = registerOf(services, 'chainProducts')
  if (makes.length === 0 || register === undefined) return { products: [], segments: [] }
  const { rows } = await services.db.execute<{ key: string; name: string; segments: string[] }>(sql`
    select e.key, ${columnOf(register, 'name')} as name, coalesce(${columnOf(register, 'segments')}, '{}') as segments
    from ${tableOf(register)} e where e.state = 'admitted' and e.key = any(${sql.param(makes.map(({ product }) => product))}::text[])
    order by e.id`)
  const makers = registerOf(services, 'productMakers')
  const standings = makers === undefined ? {} : optionLabels(makers, 'standing')
  const defined = definedSegments(services.pack)
  const own = new Set(rows.flatMap(({ segments }) => segments))
  const segments = (await segmentsOf(services, null)).filter((segment) => own.has(segment.key))
  return {
    products: rows.map((product) => {
      const { standing } = makes.find((make) => make.product === product.key) ?? {}
      return { ...product, standing: standings[standing ?? ''] ?? null }
    }),
    segments: segments.map((segment) => ({
      ...{ key: segment.key, chain: segment.chain },
      label: segmentLabel(segment.name, defined.get(segment.key)),
    })),
  }
}

interface Partner extends Record<string, unknown> {
  readonly which: 'supplier' | 'customer'
  readonly id: number
  readonly value: number
  readonly source: string
  readonly asOf: string
}

async function partnersOf(services: ChainsServices, id: number, asOf: string): Promise<readonly Partner[]> {
  const { rows } = await services.db.execute<Partner>(sql`
    select case when l.customer = ${id} then 'supplier' else 'customer' end as which,
      case when l.customer = ${id} then l.supplier else l.customer end as id,
      l.value, o.name as source, o.as_of::text as "asOf"
    from (${await heldLinks(services, asOf, sql`${id}::int`)}) l join link_source o on o.id = l.source
    order by l.value desc, 2`)
  return rows
}

/** What the survey says of its purchases: days of stock, sole sources. */
async function purchasesOf(services: ChainsServices, key: string | null): Promise<FirmPage['purchases']> {
  const register = registerOf(services, 'supplyLinks')
  if (register === undefined || key === null) return []
  const of = (name: string) => columnOf(register, name)
  const enterprises = registerOf(services, 'enterprises')
  const { rows } = await services.db.execute<
    Omit<FirmPage['purchases'][number], 'place'> & { place: string | null } & Record<string, unknown>
  >(sql`
    select coalesce(${of('supplierName')}, ${enterprises ? sql`(select ${columnOf(enterprises, 'name', 's')} from ${tableOf(enterprises)} s where s.key = ${of('supplier')})` : sql`null`}, '') as supplier,
      ${of('productName')} as product, ${of('supplierPlace')} as place, ${of('originCountry')} as country,
      ${of('amount')}::float8 as amount, ${of('isSoleSource')} as "isSoleSource", ${of('stockDays')}::float8 as "stockDays",
      ${of('switchDays')}::float8 as "switchDays", ${of('asOf')}::text as "asOf"
    from ${tableOf(register)} e where e.state = 'admitted' and ${of('customer')} = ${key}
    order by ${of('amount')} desc nulls last limit 200`)
  const labels = optionLabels(register, 'supplierPlace')
  return rows.map((row) => ({ ...row, place: labels[row.place ?? ''] ?? null }))
}
