/** Planes of bits in which rules are worked out, and the steps that fill them. */

/** Words of 32 rows in a plane: a block has 1,024 rows, so that the planes stay in the cache. */
export const planeWords = 32
export const blockRows = planeWords * 32

/** Where the two planes of a condition begin. */
export interface Planes {
  readonly met: number
  readonly notMet: number
}
/** All parts have to be met. “Any” is the same with its planes swapped. */
export interface AllStep {
  readonly step: 'all'
  readonly met: Int32Array
  readonly notMet: Int32Array
  readonly into: Planes
}
export interface AtLeastStep {
  readonly step: 'atLeast'
  readonly n: number
  readonly met: Int32Array
  readonly notMet: Int32Array
  readonly into: Planes
}
/** Reads the rows themselves. What lies behind `count` rows stays unknown. */
export interface RowStep {
  readonly step: 'rows'
  readonly fill: (bits: Int32Array, from: number, count: number) => void
}
export type Step = AllStep | AtLeastStep | RowStep
