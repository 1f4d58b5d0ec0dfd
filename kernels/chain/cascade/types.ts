import type { SupplyNetwork } from '../network.ts'

/** What a firm of one sector needs from another: nothing that counts, something it can do with less of, or something it stops without. */
export const inputKinds = { negligible: 0, nonEssential: 1, essential: 2 } as const

export interface CascadeInput {
  readonly network: SupplyNetwork
  /** Of each firm, from 0. */
  readonly sector: Int32Array
  readonly sectors: number
  /** `sectors` × `sectors`, row by row: the kind of input that the sector of the row is for the sector of the column. */
  readonly essential: Uint8Array
  /** Of each firm, from 0: firms of one market can stand in for each other. `null`: none can. */
  readonly market: Int32Array | null
  /** By what damage counts; each column at least 0, in any unit. Left out: by sales within the network. */
  readonly weights?: readonly Float64Array[]
  /** All that a firm sells, outside of the network too, in the unit of the links. Left out: what it sells within. */
  readonly revenue?: Float64Array
  /** All that a firm buys, likewise. */
  readonly costs?: Float64Array
}

export interface CascadeOptions {
  /** A sweep that changes nothing by more than this ends the cascade. Default 0.01. */
  readonly eps?: number
  /** `absolute`: the greatest change of any firm, as above. `relative`: the whole damage grew by no more than this share. */
  readonly convergence?: 'absolute' | 'relative'
  /** A market with nobody left counts as worth 1 unit of money, as the reference program has it: the result then depends on the unit. */
  readonly literalEmptyMarket?: boolean
  /** A cascade that takes more is given back as not converged. Default 100,000. */
  readonly mostSweeps?: number
}

/** Firms that lose capacity at the start: each once, losses in [0, 1]; for deliveries to customers, and for orders to suppliers. */
export interface Shock {
  readonly firms: ArrayLike<number>
  readonly down: ArrayLike<number>
  readonly up: ArrayLike<number>
}

/** Shares of the whole, in [0, 1], by one column of weights. */
export interface SystemicRisk {
  /** Each firm by the greater of its losses. */
  readonly total: number
  readonly down: number
  readonly up: number
}

export interface Cascade {
  /** One for each column of weights. */
  readonly risks: readonly SystemicRisk[]
  readonly sweeps: number
  readonly isConverged: boolean
}

/** What each firm that is hit has lost, in [0, 1]. */
export interface Damage {
  readonly firms: Int32Array
  readonly down: Float64Array
  readonly up: Float64Array
}
