/** Who could deliver instead: first who makes the same product, then the same segment, then the same trade. */
import type { HitFirm } from '@linchpin/api'
import { unknownDivision } from './default-inputs.ts'
import type { Maker } from './known-supply.store.ts'
import type { Terms } from './terms.ts'

type Substitutes = Pick<HitFirm, 'substitutes' | 'substituteCount'>

/** Shown by name; the rest are counted. */
const mostNamed = 3

/** `isFailing`: of firms by their place; who fails at first stands in for nobody. */
export function substitutesIn(
  { columns, division, sales }: Pick<Terms, 'columns' | 'division' | 'sales'>,
  makers: readonly Maker[],
  isFailing: (at: number) => boolean,
) {
  const { firms } = columns
  const places = firms.map((_, at) => at).sort((a, b) => (sales[b] as number) - (sales[a] as number))
  const failing = new Set(firms.flatMap(({ key }, at) => (key !== null && isFailing(at) ? [key] : [])))
  const ofSegment = grouped(places, (at) => firms[at]?.segments ?? [])
  const ofDivision = grouped(places, (at) => (division[at] === unknownDivision ? [] : [division[at] as string]))
  const makersOfProduct = grouped(makers, ({ product }) => [product])
  const makersOfSegment = grouped(makers, ({ segments }) => segments)
  const known = new Map<string, Substitutes>()

  return (supplier: number, customer: number, product: string | null): Substitutes => {
    const asked = `${supplier} ${customer} ${product}`
    const held = known.get(asked)
    if (held !== undefined) return held
    const own = firms[supplier]
    const found = new Map<string, Substitutes['substitutes'][number]>()
    const take = (key: string | null, name: string, by: 'product' | 'segment' | 'sector') => {
      const isSame = key === null ? name === own?.name : key === own?.key
      const isCustomer = key !== null && key === firms[customer]?.key
      if (isSame || isCustomer || (key !== null && failing.has(key))) return
      const identity = key ?? `name ${name}`
      if (!found.has(identity)) found.set(identity, { key, name, by })
    }
    const takeAt = (by: 'segment' | 'sector') => (at: number) => {
      const firm = firms[at]
      if (firm !== undefined && at !== customer && !isFailing(at)) take(firm.key, firm.name, by)
    }
    for (const { key, name } of makersOfProduct.get(product ?? '') ?? []) take(key, name, 'product')
    for (const segment of own?.segments ?? []) {
      for (const { key, name } of makersOfSegment.get(segment) ?? []) take(key, name, 'segment')
      ofSegment.get(segment)?.forEach(takeAt('segment'))
    }
    if (found.size === 0) ofDivision.get(division[supplier] ?? '')?.forEach(takeAt('sector'))
    const made = { substitutes: [...found.values()].slice(0, mostNamed), substituteCount: found.size }
    known.set(asked, made)
    return made
  }
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}
