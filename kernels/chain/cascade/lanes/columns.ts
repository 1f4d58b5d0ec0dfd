import type { Shock, SystemicRisk } from '../types.ts'

/** Shocks one after the other: those of shock `i` stand from `start[i]` to `start[i + 1]`. */
export interface ShockColumns {
  readonly start: Int32Array
  readonly firms: Int32Array
  readonly down: Float64Array
  readonly up: Float64Array
}

/** What came out, by shock; a column of numbers for each column of weights. */
export interface RiskColumns {
  readonly total: readonly Float64Array[]
  readonly down: readonly Float64Array[]
  readonly up: readonly Float64Array[]
  /** 0: not worked out. */
  readonly sweeps: Int32Array
  /** 1 or 0. */
  readonly isConverged: Int32Array
}

const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(length * 4))
const sharedNumbers = (length: number) => new Float64Array(new SharedArrayBuffer(length * 8))

/** In shared memory, as everything here. */
export function shockColumns(shocks: readonly Shock[]): ShockColumns {
  const places = shocks.reduce((sum, { firms }) => sum + firms.length, 0)
  const columns = {
    start: sharedInts(shocks.length + 1),
    firms: sharedInts(places),
    down: sharedNumbers(places),
    up: sharedNumbers(places),
  }
  let at = 0
  shocks.forEach(({ firms, down, up }, shock) => {
    columns.firms.set(firms, at)
    columns.down.set(down, at)
    columns.up.set(up, at)
    at += firms.length
    columns.start[shock + 1] = at
  })
  return columns
}

export function riskColumns(shocks: number, columns: number): RiskColumns {
  const each = () => Array.from({ length: columns }, () => sharedNumbers(shocks))
  return { total: each(), down: each(), up: each(), sweeps: sharedInts(shocks), isConverged: sharedInts(shocks) }
}

export function noteRisk(risks: RiskColumns, column: number, shock: number, risk: SystemicRisk): void {
  for (const part of ['total', 'down', 'up'] as const) (risks[part][column] as Float64Array)[shock] = risk[part]
}
