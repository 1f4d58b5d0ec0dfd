/** What can be chosen to fail: firms of the links found by name or code, and segments with firms. */
import type { ShockChoices } from '@linchpin/api'
import { searchForm } from '../../documents/index.ts'
import { dayInChina } from '../../people/index.ts'
import { readNetwork, type SupplyColumns } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import { segmentsOf } from './criticality.ts'
import { segmentNames } from './known-supply.store.ts'

interface Asked {
  readonly chain: string | null
  readonly q: string
  readonly firms: readonly number[]
}

const heldMs = 15_000
const mostHeld = 3
const mostFirms = 30

/** Links are held for some seconds: people search letter by letter. */
export function shockChoices(services: ChainsServices): (asked: Asked) => Promise<ShockChoices> {
  const held = new Map<string, { readonly until: number; readonly columns: Promise<SupplyColumns> }>()
  const columnsOf = (chain: string | null): Promise<SupplyColumns> => {
    const now = services.now()
    const known = held.get(chain ?? '')
    if (known !== undefined && known.until > now.getTime()) return known.columns
    const columns = readNetwork(services, { asOf: dayInChina(now), chain })
    held.delete(chain ?? '')
    held.set(chain ?? '', { columns, until: now.getTime() + heldMs })
    const [oldest] = held.keys()
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest)
    columns.catch(() => held.delete(chain ?? ''))
    return columns
  }
  return async ({ chain, q, firms: asked }) => {
    const [columns, names] = await Promise.all([columnsOf(chain), segmentNames(services, chain)])
    const segments = segmentsOf(columns.firms, (segment) => names.has(segment))
    return {
      total: columns.firms.length,
      firms: foundIn(columns, q, asked),
      segments: segments.keys.flatMap((segment, at) => {
        const { name = segment, chain: of = null } = names.get(segment) ?? {}
        if (!searchForm(name).includes(searchForm(q))) return []
        return [{ segment, name, chain: of, firms: (segments.start[at + 1] ?? 0) - (segments.start[at] ?? 0) }]
      }),
    }
  }
}

/** Who sells most stands first. */
function foundIn(
  { firms, supplier, value }: SupplyColumns,
  q: string,
  asked: readonly number[],
): ShockChoices['firms'] {
  const sells = new Float64Array(firms.length)
  const customers = new Int32Array(firms.length)
  supplier.forEach((at, link) => {
    sells[at] = (sells[at] as number) + (value[link] as number)
    customers[at] = (customers[at] as number) + 1
  })
  const sought = searchForm(q)
  const wanted = new Set(asked)
  const isFound = ({ id, name, code }: (typeof firms)[number]) =>
    asked.length > 0 ? wanted.has(id) : searchForm(name).includes(sought) || (code ?? '').startsWith(q.toUpperCase())
  return firms
    .map((firm, at) => ({ firm, sells: sells[at] as number, customers: customers[at] as number }))
    .filter(({ firm }) => isFound(firm))
    .sort((a, b) => b.sells - a.sells || a.firm.id - b.firm.id)
    .slice(0, Math.max(mostFirms, asked.length))
    .map(({ firm: { id, key, name, district, chain }, ...rest }) => ({ id, key, name, district, chain, ...rest }))
}
