import type { SupplyNetwork } from './network.ts'

/** What each firm sells within the network, in the unit of its links. */
export function salesOf({ firms, start, value }: SupplyNetwork): Float64Array {
  const sales = new Float64Array(firms)
  for (let firm = 0; firm < firms; firm++) {
    let sum = 0
    for (let link = start[firm] as number; link < (start[firm + 1] as number); link++) sum += value[link] as number
    sales[firm] = sum
  }
  return sales
}

/** What each firm buys within the network, in the unit of its links. */
export function purchasesOf({ firms, customer, value }: SupplyNetwork): Float64Array {
  const purchases = new Float64Array(firms)
  for (let link = 0; link < value.length; link++) {
    const to = customer[link] as number
    purchases[to] = (purchases[to] as number) + (value[link] as number)
  }
  return purchases
}

/** Of each link. */
export function suppliersOf({ firms, start, value }: SupplyNetwork): Int32Array {
  const supplier = new Int32Array(value.length)
  for (let firm = 0; firm < firms; firm++) supplier.fill(firm, start[firm], start[firm + 1])
  return supplier
}
