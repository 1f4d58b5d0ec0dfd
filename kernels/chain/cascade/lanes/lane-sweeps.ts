/** One sweep of eight cascades, in WebAssembly where there is any. */
import type { LaneModel, LaneState } from './lane-model.ts'
import { plainSweeps } from './plain-sweeps.ts'
import { sweepsModule } from './sweeps-module.ts'

export interface LaneSweeps {
  /** `inverse` of what is left of each market to `passed`: what each firm passes on of its loss. */
  readonly passOn: (loss: Float64Array) => void
  /** From `passed` to the losses `next`; `change` is set to the greatest increase in each lane, and to `left` is added what is left of each market. */
  readonly down: (passed: Float64Array, loss: Float64Array, next: Float64Array) => void
  /** From `loss` to `next`; `change` is raised. */
  readonly up: (loss: Float64Array, next: Float64Array) => void
  /** Into `sums`: by these weights the greater of the two losses, the one, the other. */
  readonly sum: (weights: Float64Array, down: Float64Array, up: Float64Array) => void
  /** Nothing lost in lanes whose `keep` has no bits. */
  readonly clear: (down: Float64Array, up: Float64Array) => void
}

interface Exports {
  readonly passOn: (...places: readonly number[]) => void
  readonly sweepDown: (...places: readonly number[]) => void
  readonly sweepUp: (...places: readonly number[]) => void
  readonly sumUp: (...places: readonly number[]) => void
  readonly clear: (...places: readonly number[]) => void
}

export function laneSweeps(lane: LaneModel, state: LaneState): LaneSweeps {
  const { memory, model, needEnd, ofNeeds, ofSuppliers } = lane
  const bytes = Uint8Array.from(atob(sweepsModule), (letter) => letter.charCodeAt(0))
  if (memory.wasm === null || !WebAssembly.validate(bytes)) return plainSweeps(lane, state)
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory: memory.wasm } })
  const { passOn, sweepDown, sweepUp, sumUp, clear } = instance.exports as unknown as Exports
  const { firms, sales, market } = model
  const at = (array: Int32Array | Float64Array | null): number => array?.byteOffset ?? 0
  const needs = [needEnd, ofNeeds.end, ofNeeds.source, ofNeeds.share].map(at)
  const suppliers = [ofSuppliers.end, ofSuppliers.source, ofSuppliers.share].map(at)
  const markets = [sales, market, market && state.left, state.change].map(at)
  return {
    passOn: (loss) => passOn(firms, at(loss), at(sales), at(market), at(state.inverse), at(state.passed)),
    down: (passed, loss, next) => sweepDown(firms, ...needs, at(passed), at(loss), at(next), ...markets),
    up: (loss, next) => sweepUp(firms, ...suppliers, at(loss), at(next), at(state.change)),
    sum: (weights, down, up) => sumUp(firms, at(weights), at(down), at(up), at(state.sums)),
    clear: (down, up) => clear(firms, at(down), at(up), at(state.keep)),
  }
}
