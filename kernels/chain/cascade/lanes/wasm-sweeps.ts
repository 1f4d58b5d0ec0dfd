import type { LaneModel, LaneState } from './lane-model.ts'
import type { LaneSweeps } from './lane-sweeps.ts'
import { plainSweeps } from './plain-sweeps.ts'
import { sweepsModule } from './sweeps-module.ts'

interface Exports {
  readonly passOn: (...places: readonly number[]) => void
  readonly sweepDown: (...places: readonly number[]) => void
  readonly sweepUp: (...places: readonly number[]) => void
  readonly sumUp: (...places: readonly number[]) => void
  readonly clear: (...places: readonly number[]) => void
}

/** In WebAssembly where there is any. */
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
