/** Who supplies whom, as typed arrays: rows of links by supplier, a link between two firms once. */

import { countingSort } from './counting-sort.ts'

/** Links as they come: positions of firms from 0, and what is sold in a year, all in one unit of money. */
export interface SupplyLinks {
  readonly supplier: Int32Array
  readonly customer: Int32Array
  readonly value: Float64Array
}

export interface SupplyNetwork {
  readonly firms: number
  /** Of firm `i`: its links are those from `start[i]` to `start[i + 1]`, in the order of customers. */
  readonly start: Int32Array
  readonly customer: Int32Array
  readonly value: Float64Array
  /** How many links stood beside another one of the same two firms and are now part of it. */
  readonly merged: number
  /** Firms that are said to supply themselves. Their link is kept, as the literature keeps it. */
  readonly selfSuppliers: Int32Array
}

/** A link that no network can hold. */
export interface LinkProblem {
  /** Its place among the links, from 0. */
  readonly link: number
  readonly problem: 'unknown-supplier' | 'unknown-customer' | 'value-not-a-number' | 'value-negative'
}

export class LinksError extends RangeError {
  override readonly name = 'LinksError'
  readonly problems: readonly LinkProblem[]
  constructor(problems: readonly LinkProblem[]) {
    const [first] = problems
    super(`${problems.length} links cannot be taken; the first is link ${first?.link}: ${first?.problem}`)
    this.problems = problems
  }
}

/** Throws `LinksError` with every link that cannot be taken; links worth nothing are left out. */
export function createNetwork(firms: number, links: SupplyLinks): SupplyNetwork {
  const problems = problemsOf(firms, links)
  if (problems.length > 0) throw new LinksError(problems)
  const order = byFirms(firms, links)
  const start = new Int32Array(firms + 1)
  const customer = new Int32Array(order.length)
  const value = new Float64Array(order.length)
  const selfSuppliers: number[] = []
  let [count, last] = [0, -1]
  for (const link of order) {
    const [from, to] = [links.supplier[link] as number, links.customer[link] as number]
    if (from === last && customer[count - 1] === to) {
      value[count - 1] = (value[count - 1] as number) + (links.value[link] as number)
      continue
    }
    if (from === to) selfSuppliers.push(from)
    customer[count] = to
    value[count] = links.value[link] as number
    count++
    start[from + 1] = (start[from + 1] as number) + 1
    last = from
  }
  for (let firm = 0; firm < firms; firm++) start[firm + 1] = (start[firm + 1] as number) + (start[firm] as number)
  return {
    ...{ firms, start, customer: customer.slice(0, count), value: value.slice(0, count) },
    ...{ merged: order.length - count, selfSuppliers: Int32Array.from(selfSuppliers) },
  }
}

export function problemsOf(firms: number, { supplier, customer, value }: SupplyLinks): readonly LinkProblem[] {
  const problems: LinkProblem[] = []
  const isFirm = (position: number | undefined) => position !== undefined && position >= 0 && position < firms
  for (let link = 0; link < value.length; link++) {
    const sold = value[link] as number
    if (!isFirm(supplier[link])) problems.push({ link, problem: 'unknown-supplier' })
    else if (!isFirm(customer[link])) problems.push({ link, problem: 'unknown-customer' })
    else if (!Number.isFinite(sold)) problems.push({ link, problem: 'value-not-a-number' })
    else if (sold < 0) problems.push({ link, problem: 'value-negative' })
  }
  return problems
}

/** The links that are worth something, by supplier and then by customer: the second sort keeps the order of the first. */
function byFirms(firms: number, { supplier, customer, value }: SupplyLinks): Int32Array {
  const all = Int32Array.from(value, (_, link) => link).filter((link) => (value[link] as number) > 0)
  return countingSort(firms, supplier, countingSort(firms, customer, all))
}
