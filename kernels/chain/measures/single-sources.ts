/** Inputs that one supplier decides on: for each firm and each input that it buys, how much comes from the largest supplier. */
export interface InputPurchases {
  /** Places of firms and of inputs, from 0. Lines of the same three are one purchase. */
  readonly customer: Int32Array
  readonly input: Int32Array
  readonly supplier: Int32Array
  /** Money, one unit, 0 and more. */
  readonly value: Float64Array
}
export interface SingleSource {
  readonly customer: number
  readonly input: number
  /** The largest supplier; of equal ones the first. */
  readonly supplier: number
  readonly suppliers: number
  /** Of the purchases of that input, 0 to 1. */
  readonly share: number
}

/** Those where one supplier has `bar` of the purchases or more, by customer and input. Purchases worth nothing say nothing. */
export function singleSources(
  { customer, input, supplier, value }: InputPurchases,
  bar: number,
): readonly SingleSource[] {
  const groups = new Map<string, Map<number, number>>()
  for (let at = 0; at < value.length; at++) {
    const bought = value[at] as number
    if (!(bought >= 0 && Number.isFinite(bought))) throw new RangeError(`at ${at}: ${bought} is no amount of 0 or more`)
    if (bought === 0) continue
    const key = `${customer[at]} ${input[at]}`
    const from = groups.get(key) ?? new Map<number, number>()
    groups.set(key, from.set(supplier[at] as number, (from.get(supplier[at] as number) ?? 0) + bought))
  }
  return [...groups]
    .map(([key, from]) => {
      const [buyer = 0, bought = 0] = key.split(' ').map(Number)
      const total = [...from.values()].reduce((sum, each) => sum + each, 0)
      const [largest = 0, most = 0] = [...from].reduce((best, each) => (each[1] > best[1] ? each : best))
      return { customer: buyer, input: bought, supplier: largest, suppliers: from.size, share: most / total }
    })
    .filter(({ share }) => share >= bar)
    .sort((a, b) => a.customer - b.customer || a.input - b.input)
}
