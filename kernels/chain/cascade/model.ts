/** The network with everything that a sweep needs worked out beforehand. */
import { countingSort } from '../counting-sort.ts'
import { purchasesOf, salesOf, suppliersOf } from '../strength.ts'
import { type CascadeInput, inputKinds } from './types.ts'

/** Where the loss of a firm goes, and how much of it: from `start[i]` to `start[i + 1]`. */
export interface Spread {
  readonly start: Int32Array
  readonly target: Int32Array
  readonly share: Float64Array
}

export interface CascadeModel {
  readonly firms: number
  /** Of a supplier: the needs of its customers that it serves. */
  readonly down: Spread
  /** The firm that has the need: one for each essential sector that it buys from, and one for all that is not essential. */
  readonly firmOfNeed: Int32Array
  /** Of a customer: its suppliers. */
  readonly up: Spread
  readonly sales: Float64Array
  readonly market: Int32Array | null
  /** Sales of all its firms. */
  readonly marketSales: Float64Array
  /** Each column sums to 1. */
  readonly weights: readonly Float64Array[]
}

export function createModel(input: CascadeInput): CascadeModel {
  const { network, market } = input
  const sales = salesOf(network)
  const byCustomer = countingSort(network.firms, network.customer)
  return {
    firms: network.firms,
    ...downstream(input, byCustomer),
    up: upstream(input, byCustomer, sales),
    ...{ sales, market, marketSales: market === null ? new Float64Array(0) : sumsBy(market, sales) },
    weights: (input.weights ?? [sales]).map(normalised),
  }
}

function normalised(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, each) => total + each, 0)
  return weights.map((each) => (sum > 0 ? each / sum : 0))
}

function sumsBy(group: Int32Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(group.reduce((most, each) => Math.max(most, each + 1), 0))
  for (let at = 0; at < group.length; at++) {
    const of = group[at] as number
    sums[of] = (sums[of] as number) + (values[at] as number)
  }
  return sums
}

const orOne = (value: number): number => (value > 0 ? value : 1)

/** The loss of a customer goes to each of its suppliers, by its share of their sales. */
function upstream({ network, revenue }: CascadeInput, byCustomer: Int32Array, sales: Float64Array): Spread {
  const supplier = suppliersOf(network)
  const target = Int32Array.from(byCustomer, (link) => supplier[link] as number)
  const whole = revenue ?? sales
  const share = Float64Array.from(
    byCustomer,
    (link, at) => (network.value[link] as number) / orOne(whole[target[at] as number] as number),
  )
  return { start: startsOf(network.firms, network.customer), target, share }
}

function startsOf(firms: number, of: Int32Array): Int32Array {
  const start = new Int32Array(firms + 1)
  for (const firm of of) start[firm + 1] = (start[firm + 1] as number) + 1
  for (let firm = 0; firm < firms; firm++) start[firm + 1] = (start[firm + 1] as number) + (start[firm] as number)
  return start
}

/** The loss of a supplier goes to the need that it serves: by its share of the sector's deliveries where essential, else of all. */
function downstream(input: CascadeInput, byCustomer: Int32Array): Pick<CascadeModel, 'down' | 'firmOfNeed'> {
  const { network, costs } = input
  const purchases = purchasesOf(network)
  const { needOfLink, firmOfNeed, essentialFrom } = needsOf(input, byCustomer)
  const served = network.customer.map((_, link) => link).filter((link) => (needOfLink[link] as number) >= 0)
  const supplier = suppliersOf(network)
  const target = Int32Array.from(served, (link) => needOfLink[link] as number)
  const share = Float64Array.from(served, (link, at) => {
    const buyer = network.customer[link] as number
    const bought = purchases[buyer] as number
    const covered = costs === undefined ? 1 : orOne(bought) / orOne(costs[buyer] as number)
    return ((network.value[link] as number) / ((essentialFrom[target[at] as number] as number) || bought)) * covered
  })
  return {
    down: {
      start: startsOf(
        network.firms,
        served.map((link) => supplier[link] as number),
      ),
      target,
      share,
    },
    firmOfNeed,
  }
}

interface Needs {
  /** -1: negligible. */
  readonly needOfLink: Int32Array
  readonly firmOfNeed: Int32Array
  /** What is bought from the sector that is needed; 0 for the need of all that is not essential. */
  readonly essentialFrom: Float64Array
}

function needsOf({ network, sector, sectors, essential }: CascadeInput, byCustomer: Int32Array): Needs {
  const supplier = suppliersOf(network)
  const needOfLink = new Int32Array(network.customer.length).fill(-1)
  const firmOfNeed: number[] = []
  const essentialFrom: number[] = []
  // Of the buyer at hand, by the sector that is bought from; the last place for all that is not essential.
  const current = new Int32Array(sectors + 1)
  const ofBuyer = new Int32Array(sectors + 1).fill(-1)
  for (const link of byCustomer) {
    const buyer = network.customer[link] as number
    const from = sector[supplier[link] as number] as number
    const kind = essential[from * sectors + (sector[buyer] as number)]
    if (kind === inputKinds.negligible) continue
    const place = kind === inputKinds.essential ? from : sectors
    if (ofBuyer[place] !== buyer) {
      ofBuyer[place] = buyer
      current[place] = firmOfNeed.length
      firmOfNeed.push(buyer)
      essentialFrom.push(0)
    }
    const need = current[place] as number
    needOfLink[link] = need
    if (place === from) essentialFrom[need] = (essentialFrom[need] as number) + (network.value[link] as number)
  }
  return { needOfLink, firmOfNeed: Int32Array.from(firmOfNeed), essentialFrom: Float64Array.from(essentialFrom) }
}
