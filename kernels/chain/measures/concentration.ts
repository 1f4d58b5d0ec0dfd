import type { SupplyNetwork } from '../network.ts'

/** Sum of squared shares (Herfindahl 1950, Hirschman 1945): 1 where one has everything, 1/n where n have the same; `null` where nobody has anything. */
export function herfindahl(values: ArrayLike<number>): number | null {
  const total = sumOf(values)
  if (!(total > 0)) return null
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += ((values[at] as number) / total) ** 2
  return sum
}

/** The part that the largest has, 0 to 1; `null` where nobody has anything. */
export function largestShare(values: ArrayLike<number>): number | null {
  const total = sumOf(values)
  if (!(total > 0)) return null
  let most = 0
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number)
  return most / total
}

export interface SupplierConcentration {
  readonly suppliers: Int32Array
  /** By customer; NaN where no purchases are known. */
  readonly herfindahl: Float64Array
  readonly largest: Float64Array
}

/** Of what each firm buys within the network; one walk over the links. */
export function supplierConcentration({ firms, customer, value }: SupplyNetwork): SupplierConcentration {
  const suppliers = new Int32Array(firms)
  const [sum, squares, most] = [new Float64Array(firms), new Float64Array(firms), new Float64Array(firms)]
  for (let link = 0; link < value.length; link++) {
    const [buyer, bought] = [customer[link] as number, value[link] as number]
    suppliers[buyer] = (suppliers[buyer] as number) + 1
    sum[buyer] = (sum[buyer] as number) + bought
    squares[buyer] = (squares[buyer] as number) + bought * bought
    most[buyer] = Math.max(most[buyer] as number, bought)
  }
  return {
    suppliers,
    herfindahl: squares.map((square, firm) => square / (sum[firm] as number) ** 2),
    largest: most.map((bought, firm) => bought / (sum[firm] as number)),
  }
}

/** Values are amounts: 0 and more. */
function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`at ${at}: ${value} is no amount of 0 or more`)
    sum += value
  }
  return sum
}
