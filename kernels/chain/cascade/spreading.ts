/** The spread of one shock, sweep by sweep. Who has lost nothing passes nothing on: a sweep follows only those that have. */
import type { CascadeModel } from './model.ts'
import { createRipple, type Ripple } from './ripple.ts'
import { createSubstitution, type Substitution } from './substitution.ts'
import type { CascadeOptions, Shock, SystemicRisk } from './types.ts'

export type StopRule = Required<CascadeOptions>

export const stopRule = (options: CascadeOptions): StopRule => ({
  ...{ eps: 0.01, convergence: 'absolute', literalEmptyMarket: false, mostSweeps: 100_000 },
  ...options,
})

export interface Spreading {
  readonly down: Ripple
  readonly up: Ripple
  readonly substitution: Substitution
  readonly begin: (shock: Shock) => void
  /** Whether it goes on after this one. */
  readonly sweep: () => boolean
  /** The whole damage by the first column of weights, where the rule to stop asks for it. */
  readonly whole: () => number
}

export function createSpreading(model: CascadeModel, { eps, convergence, literalEmptyMarket }: StopRule): Spreading {
  const substitution = createSubstitution(model, literalEmptyMarket)
  const down = createRipple(model.firms, model.down, model.firmOfNeed)
  const up = createRipple(model.firms, model.up, null)
  const first = model.weights[0] as Float64Array
  let before = 0
  return {
    ...{ down, up, substitution },
    begin: (shock) => {
      down.begin(shock.firms, shock.down)
      up.begin(shock.firms, shock.up)
      if (convergence === 'relative') before = totalOf(first, down, up)
    },
    sweep: () => {
      const change = Math.max(down.sweep(substitution.passedOn(down)), up.sweep(null))
      if (convergence === 'absolute') return change > eps
      const after = totalOf(first, down, up)
      const goesOn = after / before > 1 + eps
      before = after
      return goesOn
    },
    whole: () => before,
  }
}

/** By one column of weights. */
export const riskOf = (weights: Float64Array, { down, up }: Spreading): SystemicRisk => ({
  total: totalOf(weights, down, up),
  down: sumOf(weights, down),
  up: sumOf(weights, up),
})

function sumOf(weights: Float64Array, { hit, hits, loss }: Ripple): number {
  let sum = 0
  for (let at = 0; at < hits; at++) sum += (weights[hit[at] as number] as number) * (loss[hit[at] as number] as number)
  return sum
}

/** Each firm by the greater of its losses. */
function totalOf(weights: Float64Array, down: Ripple, up: Ripple): number {
  let sum = 0
  for (let at = 0; at < down.hits; at++) {
    const firm = down.hit[at] as number
    sum += (weights[firm] as number) * Math.max(down.loss[firm] as number, up.loss[firm] as number)
  }
  for (let at = 0; at < up.hits; at++) {
    const firm = up.hit[at] as number
    if (down.loss[firm] === 0) sum += (weights[firm] as number) * (up.loss[firm] as number)
  }
  return sum
}
