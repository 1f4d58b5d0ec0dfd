/** What a cascade is worked out from and what comes out, as arrays. */

/** Columns may lie in memory that threads share. */
export interface SolveInput {
  readonly firms: number
  readonly supplier: Int32Array
  readonly customer: Int32Array
  readonly value: Float64Array
  readonly sector: Int32Array
  readonly sectors: number
  readonly essential: Uint8Array
  readonly market: Int32Array | null
  readonly weights: readonly Float64Array[]
  readonly revenue?: Float64Array
  readonly costs?: Float64Array
  readonly eps: number
}

/** Firms that fail together: of group `i`, those from `start[i]` to `start[i + 1]`. */
export interface Groups {
  readonly start: Int32Array
  readonly firm: Int32Array
}

/** Of each group, alone. */
export interface Risks {
  /** By column of weights. */
  readonly total: readonly Float64Array[]
  /** By the first column. */
  readonly down: Float64Array
  readonly up: Float64Array
  readonly sweeps: Int32Array
  readonly isConverged: Uint8Array
}
