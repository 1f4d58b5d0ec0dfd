/**
 * Firms in the order that sweeps like best: those with many links first, since what is often read then lies together, and among those with
 * about as many the ones alike in shape, since loops of equal length one after the other are foreseen by the processor.
 */
import { countingSort } from '../../counting-sort.ts'
import type { CascadeModel, Spread } from '../model.ts'
import { endsOf } from './gathered.ts'

/** Which firm comes at each place. */
export function bestOrder({ firms, down, up, firmOfNeed }: CascadeModel): Int32Array {
  const linksOf = (start: Int32Array, at: number) => (start[at + 1] as number) - (start[at] as number)
  const needs = new Int32Array(firms)
  for (const firm of firmOfNeed) needs[firm] = (needs[firm] as number) + 1
  const bought = new Int32Array(firms)
  for (let firm = 0; firm < firms; firm++) bought[firm] = linksOf(up.start, firm)
  const sold = new Int32Array(firms)
  for (const to of up.target) sold[to] = (sold[to] as number) + 1
  const first = new Int32Array(firms)
  const served = endsOf(firmOfNeed.length, down.target)
  for (let need = firmOfNeed.length - 1; need >= 0; need--) {
    first[firmOfNeed[need] as number] = (served[need] as number) - (need > 0 ? (served[need - 1] as number) : 0)
  }
  const size = bought.map((each, firm) => Math.floor(Math.log2(each + (sold[firm] as number) + 1)))
  // Each sort keeps the order of the one before where it finds firms equal: the last one rules.
  return [sold, bought, first, needs, size].reduce<Int32Array | undefined>(
    (order, key) => countingSort(most + 1, descending(key), order),
    undefined,
  ) as Int32Array
}

const most = 4095
/** The greatest first; what is beyond `most` is as good as equal. */
const descending = (key: Int32Array): Int32Array => key.map((each) => most - Math.min(most, each))

export function placesOf(order: Int32Array): Int32Array {
  const place = new Int32Array(order.length)
  for (let at = 0; at < order.length; at++) place[order[at] as number] = at
  return place
}

/** The same model with its firms, and their needs, in this order. */
export function reordered(model: CascadeModel, order: Int32Array): CascadeModel {
  const place = placesOf(order)
  const move = (column: Float64Array) => Float64Array.from(order, (firm) => column[firm] as number)
  const needs = countingSort(
    model.firms,
    model.firmOfNeed.map((firm) => place[firm] as number),
  )
  const placeOfNeed = placesOf(needs)
  return {
    firms: model.firms,
    down: moved(model.down, order, placeOfNeed),
    firmOfNeed: needs.map((need) => place[model.firmOfNeed[need] as number] as number),
    up: moved(model.up, order, place),
    sales: move(model.sales),
    market: model.market === null ? null : order.map((firm) => (model.market as Int32Array)[firm] as number),
    marketSales: model.marketSales,
    weights: model.weights.map(move),
  }
}

function moved({ start, target, share }: Spread, order: Int32Array, placeOfTarget: Int32Array): Spread {
  const result = {
    start: new Int32Array(start.length),
    target: new Int32Array(target.length),
    share: new Float64Array(share.length),
  }
  let count = 0
  order.forEach((firm, at) => {
    for (let link = start[firm] as number; link < (start[firm + 1] as number); link++) {
      result.target[count] = placeOfTarget[target[link] as number] as number
      result.share[count++] = share[link] as number
    }
    result.start[at + 1] = count
  })
  return result
}
