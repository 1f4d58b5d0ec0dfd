/** One shock, followed sweep by sweep: a thread's work. */
import { type Cascades, createCascades, createNetwork, type Shock } from '@linchpin/kernels/chain'
import type { SolveInput } from './solve-input.ts'
import { mostSweeps } from './solve-work.ts'

export interface SpreadPayload {
  readonly input: SolveInput
  readonly shock: Shock
  /** A firm that loses less is not called hit. */
  readonly leastLoss: number
  /** What is counted after each sweep. */
  readonly counted: readonly Float64Array[]
}

/** What each firm has lost at the end, and how it came to that. */
export interface Spread {
  readonly down: Float64Array
  readonly up: Float64Array
  /** The sweep after which a firm had lost something; -1: never. */
  readonly first: Int32Array
  readonly sweeps: number
  readonly isConverged: boolean
  /** From the shock itself on: firms hit, and the sums of what is counted. */
  readonly bySweep: readonly { readonly hit: number; readonly sums: readonly number[] }[]
}

export function run({ input, shock, leastLoss, counted }: SpreadPayload): Spread {
  const first = new Int32Array(input.firms).fill(-1)
  const [down, up] = [new Float64Array(input.firms), new Float64Array(input.firms)]
  const bySweep: Spread['bySweep'][number][] = []
  const { sweeps, isConverged } = cascadesOf(input).run(shock, (damage) => {
    const sums = counted.map(() => 0)
    let hit = 0
    damage.firms.forEach((firm, at) => {
      const loss = Math.max(damage.down[at] as number, damage.up[at] as number)
      if (first[firm] === -1) first[firm] = bySweep.length
      if (loss >= leastLoss) hit++
      counted.forEach((column, of) => {
        sums[of] = (sums[of] as number) + loss * (column[firm] as number)
      })
      down[firm] = damage.down[at] as number
      up[firm] = damage.up[at] as number
    })
    bySweep.push({ hit, sums })
  })
  return { down, up, first, sweeps, isConverged, bySweep }
}

function cascadesOf({ firms, supplier, customer, value, eps, ...rest }: SolveInput): Cascades {
  return createCascades({ ...rest, network: createNetwork(firms, { supplier, customer, value }) }, { eps, mostSweeps })
}
