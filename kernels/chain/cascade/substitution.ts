import { countingSort } from '../counting-sort.ts'
import type { CascadeModel } from './model.ts'
import type { Ripple } from './ripple.ts'

/** A market with less left than this share of its sales is one with nobody left. */
const emptyShare = 1e-12
/** What is left is added up anew below this share of the sales: taken from the sum, it would be nothing but rounding. */
const addedUpShare = 1e-6
/** What the reference program calls empty, in units of money. */
const literalEmpty = 1e-10

/** What counts as left where so much of the whole sales of a market is: 0 stands for a market with nobody left. */
export const leftOf = (sum: number, whole: number, isLiteral: boolean): number => {
  if (isLiteral) return sum <= literalEmpty ? 1 : sum
  return sum <= emptyShare * whole ? 0 : sum
}

/** How much of its loss a firm passes on: the less, the more of its market is left to stand in for it. */
export interface Substitution {
  /** In the order of the firms that are hit; `null`: their whole loss. */
  readonly passedOn: (downstream: Ripple) => Float64Array | null
  /** What is left of each market that has lost something: its firms' sales, as far as they have not lost them. */
  readonly eachLeft: (downstream: Ripple, tell: (market: number, left: number) => void) => void
}

export function createSubstitution(model: CascadeModel, isLiteral: boolean): Substitution {
  const { market, marketSales, sales, firms } = model
  if (market === null) return { passedOn: () => null, eachLeft: () => {} }
  const members = countingSort(marketSales.length, market)
  const lost = new Float64Array(marketSales.length)
  const left = new Float64Array(marketSales.length)
  const passed = new Float64Array(firms)
  let firstOf: Int32Array | null = null

  const addUp = (of: number, loss: Float64Array): number => {
    firstOf ??= firstsOf(market, members, marketSales.length)
    let sum = 0
    for (let at = firstOf[of] as number; at < (firstOf[of + 1] as number); at++) {
      const firm = members[at] as number
      sum += (1 - (loss[firm] as number)) * (sales[firm] as number)
    }
    return sum
  }
  /** `left` of the markets of all firms that are hit. */
  const count = ({ hit, hits, loss }: Ripple): void => {
    for (let at = 0; at < hits; at++) {
      const firm = hit[at] as number
      const of = market[firm] as number
      lost[of] = (lost[of] as number) + (loss[firm] as number) * (sales[firm] as number)
      left[of] = -1
    }
    for (let at = 0; at < hits; at++) {
      const of = market[hit[at] as number] as number
      if ((left[of] as number) >= 0) continue
      const rest = (marketSales[of] as number) - (lost[of] as number)
      left[of] = rest > addedUpShare * (marketSales[of] as number) ? rest : addUp(of, loss)
      lost[of] = 0
    }
  }
  return {
    passedOn: (downstream) => {
      count(downstream)
      const { hit, hits, loss } = downstream
      for (let at = 0; at < hits; at++) {
        const firm = hit[at] as number
        const of = market[firm] as number
        const sold = sales[firm] as number
        const rest = leftOf(left[of] as number, marketSales[of] as number, isLiteral)
        passed[at] = (sold >= rest ? 1 : sold / rest) * (loss[firm] as number)
      }
      return passed
    },
    eachLeft: (downstream, tell) => {
      count(downstream)
      for (let at = 0; at < downstream.hits; at++) {
        const of = market[downstream.hit[at] as number] as number
        tell(of, left[of] as number)
      }
    },
  }
}

function firstsOf(market: Int32Array, members: Int32Array, markets: number): Int32Array {
  const first = new Int32Array(markets + 1).fill(members.length)
  for (let at = members.length - 1; at >= 0; at--) first[market[members[at] as number] as number] = at
  // A market without firms begins where the next one does.
  for (let of = markets - 1; of >= 0; of--) first[of] = Math.min(first[of] as number, first[of + 1] as number)
  return first
}
