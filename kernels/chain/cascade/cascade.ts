/**
 * How the loss of firms spreads to their customers and to their suppliers (Diem, Borsos, Reisch, Kertész, Thurner, Scientific Reports
 * 12:7719, 2022), in losses instead of what is left: who has lost nothing passes nothing on, so each sweep follows only those that have.
 */
import { checkInput, checkOptions, checkShock } from './check-input.ts'
import { createModel } from './model.ts'
import { createRipple, type Ripple } from './ripple.ts'
import { createSubstitution } from './substitution.ts'
import type { Cascade, CascadeInput, CascadeOptions, Damage, Shock, SystemicRisk } from './types.ts'

export interface Cascades {
  readonly firms: number
  /**
   * `onSweep` is told what every firm that is hit has lost: of the shock itself, and after each sweep. Throws `CascadeInputError` where a
   * firm or a loss is none.
   */
  readonly run: (shock: Shock, onSweep?: (damage: Damage) => void) => Cascade
}

/** Everything that does not depend on the shock is worked out once. Throws `CascadeInputError`. */
export function createCascades(input: CascadeInput, options: CascadeOptions = {}): Cascades {
  const { eps = 0.01, convergence = 'absolute', literalEmptyMarket = false, mostSweeps = 100_000 } = options
  checkInput(input)
  checkOptions({ eps })
  const model = createModel(input)
  const { firms, weights } = model
  const substitution = createSubstitution(model, literalEmptyMarket)
  const down = createRipple(firms, model.down, model.firmOfNeed)
  const up = createRipple(firms, model.up, null)
  const whole = () => (convergence === 'relative' ? totalOf(weights[0] as Float64Array, down, up) : 0)

  return {
    firms,
    run: (shock, onSweep) => {
      checkShock(firms, shock)
      down.begin(shock.firms, shock.down)
      up.begin(shock.firms, shock.up)
      let before = whole()
      for (let sweeps = 1; ; sweeps++) {
        onSweep?.(damageOf(down, up))
        const change = Math.max(down.sweep(substitution.passedOn(down)), up.sweep(null))
        const after = whole()
        const goesOn = convergence === 'relative' ? after / before > 1 + eps : change > eps
        before = after
        if (goesOn && sweeps < mostSweeps) continue
        onSweep?.(damageOf(down, up))
        return { risks: weights.map((column) => riskOf(column, down, up)), sweeps, isConverged: !goesOn }
      }
    },
  }
}

/** The failure of one firm. */
export const failureOf = (firm: number): Shock => ({ firms: [firm], down: [1], up: [1] })

const riskOf = (weights: Float64Array, down: Ripple, up: Ripple): SystemicRisk => ({
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

/** In the order of firms. */
function damageOf(down: Ripple, up: Ripple): Damage {
  const also = up.hit.subarray(0, up.hits).filter((firm) => down.loss[firm] === 0)
  const firms = Int32Array.from([...down.hit.subarray(0, down.hits), ...also]).sort()
  const lossIn = ({ loss }: Ripple) => Float64Array.from(firms, (firm) => loss[firm] as number)
  return { firms, down: lossIn(down), up: lossIn(up) }
}
