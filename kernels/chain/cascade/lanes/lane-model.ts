/**
 * A model in shared memory, both ways round (from whom losses go out, and where they arrive), with room for each thread's lanes. All of it
 * is typed arrays over one memory: handed to a thread it is not copied.
 */
import type { CascadeModel } from '../model.ts'
import { endsOf, type Gathered, gathered } from './gathered.ts'
import { layOut, type Places, type SharedMemory } from './shared-memory.ts'

/** Cascades side by side: their losses of one firm fill one line of the cache. */
export const lanes = 8

/** What one thread works in. Of each firm `lanes` numbers stand together; of each market too. */
export interface LaneState {
  readonly down: readonly [Float64Array, Float64Array]
  readonly up: readonly [Float64Array, Float64Array]
  readonly passed: Float64Array
  readonly left: Float64Array
  readonly inverse: Float64Array
  readonly change: Float64Array
  readonly sums: Float64Array
  /** Two for each lane: all bits or none. */
  readonly keep: Int32Array
}

export interface LaneModel {
  readonly memory: SharedMemory
  readonly model: CascadeModel
  /** Needs stand firm by firm: those of firm `i` end at `needEnd[i]`. */
  readonly needEnd: Int32Array
  readonly ofNeeds: Gathered
  readonly ofSuppliers: Gathered
  readonly threads: readonly LaneState[]
}

/** `isPlain`: without WebAssembly. */
export function laneModel(model: CascadeModel, threads: number, isPlain = false): LaneModel {
  const { firms, firmOfNeed } = model
  const needEnd = endsOf(firms, firmOfNeed)
  const ofNeeds = gathered(model.down, firmOfNeed.length)
  const ofSuppliers = gathered(model.up, firms)
  const { memory, laid } = layOut(
    (places) => ({
      model: placeModel(model, places),
      needEnd: putInts(places, needEnd),
      ofNeeds: placeGathered(ofNeeds, places),
      ofSuppliers: placeGathered(ofSuppliers, places),
      threads: Array.from({ length: threads }, () => placeState(model, places)),
    }),
    isPlain,
  )
  return { memory, ...laid }
}

function putInts(places: Places, values: Int32Array): Int32Array {
  const placed = places.ints(values.length)
  if (placed.length > 0) placed.set(values)
  return placed
}

function putNumbers(places: Places, values: Float64Array): Float64Array {
  const placed = places.numbers(values.length)
  if (placed.length > 0) placed.set(values)
  return placed
}

const placeGathered = ({ end, source, share }: Gathered, places: Places): Gathered => ({
  end: putInts(places, end),
  source: putInts(places, source),
  share: putNumbers(places, share),
})

function placeModel(model: CascadeModel, places: Places): CascadeModel {
  const spread = ({ start, target, share }: CascadeModel['down']) => ({
    start: putInts(places, start),
    target: putInts(places, target),
    share: putNumbers(places, share),
  })
  return {
    firms: model.firms,
    down: spread(model.down),
    up: spread(model.up),
    firmOfNeed: putInts(places, model.firmOfNeed),
    sales: putNumbers(places, model.sales),
    market: model.market === null ? null : putInts(places, model.market),
    marketSales: putNumbers(places, model.marketSales),
    weights: model.weights.map((column) => putNumbers(places, column)),
  }
}

function placeState({ firms, marketSales, market }: CascadeModel, { ints, numbers }: Places): LaneState {
  const lines = (count: number) => numbers(count * lanes)
  return {
    down: [lines(firms), lines(firms)],
    up: [lines(firms), lines(firms)],
    passed: lines(market === null ? 0 : firms),
    left: lines(marketSales.length),
    inverse: lines(marketSales.length),
    change: lines(1),
    sums: lines(3),
    keep: ints(2 * lanes),
  }
}
