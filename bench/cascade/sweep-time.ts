/** One sweep of eight cascades over everything, beside the time in which memory would be read once from end to end. */
import { failureOf } from '@linchpin/kernels/chain'
import { lanes } from '../../kernels/chain/cascade/lanes/lane-model.ts'
import { createSolver } from '../../kernels/chain/cascade/lanes/solver.ts'
import { laneSweeps } from '../../kernels/chain/cascade/lanes/wasm-sweeps.ts'
import { leastMs } from '../policy/measure-time.ts'
import type { BenchNetwork } from './networks.ts'

export interface SweepTime {
  readonly ms: number
  /** What it has to read and write, each link with a line of its own. */
  readonly bytes: number
  /** The same bytes one after the other. */
  readonly streamedMs: number
}

const rounds = 30
const line = lanes * 8

export function sweepTime({ input }: BenchNetwork): SweepTime {
  const { lane } = createSolver(input, [failureOf(0)])
  const [state] = lane.threads
  if (state === undefined) throw new Error('a solver has a thread')
  const sweeps = laneSweeps(lane, state)
  for (const losses of [state.down[0], state.up[0]])
    for (let at = 0; at < losses.length; at++) losses[at] = (at % 97) / 1000
  state.inverse.fill(1e-9)
  const ms = leastMs(rounds, () => {
    sweeps.passOn(state.down[0])
    sweeps.down(state.passed, state.down[0], state.down[1])
    sweeps.up(state.up[0], state.up[1])
  })
  const links = lane.ofNeeds.source.length + lane.ofSuppliers.source.length
  const bytes = links * (12 + line) + input.network.firms * line * 6
  return { ms, bytes, streamedMs: bytes / bytesPerMs() }
}

/** Copying what no cache holds: as many bytes read as written. */
function bytesPerMs(): number {
  const from = new Float64Array(1 << 24).fill(1)
  const to = new Float64Array(from.length)
  return (2 * from.byteLength) / leastMs(rounds, () => to.set(from))
}
