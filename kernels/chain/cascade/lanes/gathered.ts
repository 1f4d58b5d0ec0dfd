import { countingSort } from '../../counting-sort.ts'
import type { Spread } from '../model.ts'

/** A spread seen from where it arrives: of target `i`, what it gets and from whom, up to `end[i]`. */
export interface Gathered {
  readonly end: Int32Array
  readonly source: Int32Array
  readonly share: Float64Array
}

export function gathered({ start, target, share }: Spread, targets: number): Gathered {
  const source = new Int32Array(target.length)
  for (let firm = 0; firm + 1 < start.length; firm++) source.fill(firm, start[firm], start[firm + 1])
  const order = countingSort(targets, target)
  return {
    end: endsOf(targets, target),
    source: order.map((link) => source[link] as number),
    share: Float64Array.from(order, (link) => share[link] as number),
  }
}

/** Where each group ends when things stand group by group. */
export function endsOf(groups: number, of: Int32Array): Int32Array {
  const end = new Int32Array(groups)
  for (const group of of) end[group] = (end[group] as number) + 1
  for (let group = 1; group < groups; group++) end[group] = (end[group] as number) + (end[group - 1] as number)
  return end
}
