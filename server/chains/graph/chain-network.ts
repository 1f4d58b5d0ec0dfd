/** The supply links of a chain for the eye: the largest, where there are more than can be looked at. */
import type { ChainNetwork } from '@linchpin/api'
import type { SupplyColumns } from '../links/read-network.store.ts'

/** `isReached`: a link shows where one of its ends is reached, with the name of the other and nothing else of it. */
export function chainNetwork(
  columns: Pick<SupplyColumns, 'firms' | 'supplier' | 'customer' | 'value' | 'sources'>,
  isReached: (firm: SupplyColumns['firms'][number]) => boolean,
  limits: { readonly firms: number; readonly links: number },
): Omit<ChainNetwork, 'asOf'> {
  const { firms, supplier, customer, value, sources } = columns
  const reached = firms.map(isReached)
  const shown = Array.from(value.keys())
    .filter((link) => reached[supplier[link] as number] || reached[customer[link] as number])
    .sort((a, b) => (value[b] as number) - (value[a] as number))
  const places = new Map<number, number>()
  const kept = shown.slice(0, limits.links).filter((link) => {
    const ends = [supplier[link] as number, customer[link] as number]
    const fresh = ends.filter((end) => !places.has(end))
    if (places.size + fresh.length > limits.firms) return false
    for (const end of fresh) places.set(end, places.size)
    return true
  })
  const all = new Set(shown.flatMap((link) => [supplier[link] as number, customer[link] as number]))
  return {
    firms: [...places.keys()].map((at) => {
      const { id, key, name, chain, district, segments, revenue, isInvented } = firms[
        at
      ] as SupplyColumns['firms'][number]
      return reached[at]
        ? { id, key, name, chain, district, segments: [...segments], revenue, isInvented }
        : { id, key: null, name, chain: null, district: null, segments: [], revenue: null, isInvented }
    }),
    supplier: kept.map((link) => places.get(supplier[link] as number) as number),
    customer: kept.map((link) => places.get(customer[link] as number) as number),
    value: kept.map((link) => value[link] as number),
    sources: sources.map(({ name, asOf, links }) => ({ name, asOf, links })),
    left: { firms: all.size - places.size, links: shown.length - kept.length },
  }
}
