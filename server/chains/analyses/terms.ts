/** From links as they are known to what a cascade is worked out from. */
import { inputKinds } from '@linchpin/kernels/chain'
import type { SupplyColumns, SupplyFirm } from '../links/read-network.store.ts'
import { defaultInputs, divisionOf, unknownDivision } from './default-inputs.ts'
import type { SolveInput } from './solve-input.ts'

export interface Terms {
  readonly columns: SupplyColumns
  /** Within the links, of each firm, in fen. */
  readonly sales: Float64Array
  readonly purchases: Float64Array
  /** What counts: in fen of the firms on the register of enterprises, and their staff. */
  readonly output: Float64Array
  readonly jobs: Float64Array
  readonly totals: { readonly output: number; readonly jobs: number }
  /** Nobody is on the register: then the sales of all firms count. */
  readonly countsAll: boolean
  readonly division: readonly string[]
  readonly variants: Readonly<Record<Variant, SolveInput>>
}

/**
 * `medium`: the default matrix; `low`: inputs fail in proportion; in both, what is bought and sold beside the known links goes on. `high`:
 * any input that fails stops its share, and there is nothing beside the known links.
 */
export const variants = ['low', 'medium', 'high'] as const
export type Variant = (typeof variants)[number]

export interface TermOptions {
  readonly market: 'sector' | 'none'
  readonly eps: number
  readonly purchaseRatio: number
}

export function termsOf(columns: SupplyColumns, { market, eps, purchaseRatio }: TermOptions): Terms {
  const { firms } = columns
  const sales = sharedFloats(firms.length)
  const purchases = sharedFloats(firms.length)
  columns.value.forEach((value, link) => {
    add(sales, columns.supplier[link] as number, value)
    add(purchases, columns.customer[link] as number, value)
  })
  const countsAll = firms.every(({ key }) => key === null)
  const counts = ({ key }: SupplyFirm) => countsAll || key !== null
  const output = sharedFloats(firms.length, (at) => {
    const firm = firms[at] as SupplyFirm
    return counts(firm) ? (firm.revenue ?? (sales[at] as number)) : 0
  })
  const jobs = sharedFloats(firms.length, (at) => {
    const firm = firms[at] as SupplyFirm
    return counts(firm) ? (firm.staff ?? 0) : 0
  })
  const revenue = sharedFloats(firms.length, (at) => {
    const sold = sales[at] as number
    return firms[at]?.key === null && !countsAll ? sold * elsewhere : Math.max(firms[at]?.revenue ?? 0, sold)
  })
  const costs = sharedFloats(firms.length, (at) =>
    Math.max((firms[at]?.revenue ?? 0) * purchaseRatio, purchases[at] as number),
  )
  const division = firms.map(({ industryCode }) => divisionOf(industryCode))
  const divisions = [...new Set(division)].sort()
  const sectorOf = new Map(divisions.map((each, at) => [each, at]))
  const totals = { output: sum(output), jobs: sum(jobs) }
  const weights = [totals.output > 0 ? output : sales, ...(totals.jobs > 0 ? [jobs] : [])]
  const shared = {
    firms: firms.length,
    supplier: sharedInts(columns.supplier),
    customer: sharedInts(columns.customer),
    value: sharedFloats(columns.value.length, (at) => columns.value[at] as number),
    sector: sharedInts(Int32Array.from(division, (each) => sectorOf.get(each) as number)),
    sectors: divisions.length,
    market: market === 'none' ? null : sharedInts(marketsOf(firms, division)),
    ...{ weights, eps },
  }
  const all = (kind: number) => new Uint8Array(divisions.length ** 2).fill(kind)
  return {
    ...{ columns, sales, purchases, output, jobs, totals, countsAll, division },
    variants: {
      low: { ...shared, essential: all(inputKinds.nonEssential), revenue, costs },
      medium: { ...shared, essential: defaultInputs(divisions), revenue, costs },
      high: { ...shared, essential: all(inputKinds.essential) },
    },
  }
}

/** What firms that are not the city’s sell is mostly sold elsewhere: a customer lost here is no reason for them to stop. */
const elsewhere = 1e6

/** Who is of one division and makes for one segment can stand in for each other; of whom neither is known, nobody knows. */
function marketsOf(firms: readonly SupplyFirm[], division: readonly string[]): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(firms, ({ segments }, at) => {
    const segment = [...segments].sort()[0]
    const name = segment === undefined && division[at] === unknownDivision ? `firm ${at}` : `${division[at]} ${segment}`
    const market = known.get(name) ?? known.size
    known.set(name, market)
    return market
  })
}

const sum = (values: Float64Array): number => values.reduce((total, each) => total + each, 0)
function add(values: Float64Array, at: number, more: number): void {
  values[at] = (values[at] as number) + more
}

/** In memory that threads share, so that none of them gets a copy. */
function sharedFloats(length: number, amountAt: (at: number) => number = () => 0): Float64Array {
  const made = new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT))
  for (let at = 0; at < length; at++) made[at] = amountAt(at)
  return made
}
function sharedInts(values: Int32Array): Int32Array {
  const made = new Int32Array(new SharedArrayBuffer(values.byteLength))
  made.set(values)
  return made
}
