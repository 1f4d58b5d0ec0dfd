/**
 * How the loss of firms spreads to their customers and to their suppliers (Diem, Borsos, Reisch, Kertész, Thurner, Scientific Reports
 * 12:7719, 2022), in losses instead of what is left.
 */
import { checkInput, checkOptions, checkShock } from './check-input.ts'
import { createModel } from './model.ts'
import type { Ripple } from './ripple.ts'
import { createSpreading, riskOf, type Spreading, stopRule } from './spreading.ts'
import type { Cascade, CascadeInput, CascadeOptions, Damage, Shock } from './types.ts'

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
  const rule = stopRule(options)
  checkInput(input)
  checkOptions(rule)
  const model = createModel(input)
  const spreading = createSpreading(model, rule)
  return {
    firms: model.firms,
    run: (shock, onSweep) => {
      checkShock(model.firms, shock)
      spreading.begin(shock)
      onSweep?.(damageOf(spreading))
      for (let sweeps = 1; ; sweeps++) {
        const goesOn = spreading.sweep()
        onSweep?.(damageOf(spreading))
        if (goesOn && sweeps < rule.mostSweeps) continue
        return { risks: model.weights.map((column) => riskOf(column, spreading)), sweeps, isConverged: !goesOn }
      }
    },
  }
}

/** The failure of one firm. */
export const failureOf = (firm: number): Shock => ({ firms: [firm], down: [1], up: [1] })

/** In the order of firms. */
function damageOf({ down, up }: Spreading): Damage {
  const also = up.hit.subarray(0, up.hits).filter((firm) => down.loss[firm] === 0)
  const firms = Int32Array.from([...down.hit.subarray(0, down.hits), ...also]).sort()
  const lossIn = ({ loss }: Ripple) => Float64Array.from(firms, (firm) => loss[firm] as number)
  return { firms, down: lossIn(down), up: lossIn(up) }
}
