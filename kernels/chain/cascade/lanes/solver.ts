/**
 * The risk of many shocks, worked out by as many threads as one likes: `createSolver` puts a network and a list of shocks into shared
 * memory, whoever has a thread calls `solveOn` there, and the results appear in `risks`. Who starts threads is not the kernel's business.
 */
import { checkInput, checkOptions, checkShock } from '../check-input.ts'
import { createModel } from '../model.ts'
import { type StopRule, stopRule } from '../spreading.ts'
import type { CascadeInput, CascadeOptions, Shock } from '../types.ts'
import { type RiskColumns, riskColumns, type ShockColumns, shockColumns } from './columns.ts'
import { type LaneModel, laneModel } from './lane-model.ts'
import { runLanes } from './lane-run.ts'
import { bestOrder, placesOf, reordered } from './reorder.ts'

/** Plain data over shared memory: a message hands it to another thread without a copy. */
export interface Solver {
  readonly lane: LaneModel
  readonly rule: StopRule
  readonly shocks: ShockColumns
  /** By shock. */
  readonly risks: RiskColumns
  readonly lanesFrom: number
  /** How many shocks have been taken up: [0]. */
  readonly taken: Int32Array
}

export interface SolverOptions extends CascadeOptions {
  /** Most threads that work at once. Default 1. */
  readonly threads?: number
  /** Without WebAssembly, even where there is some. */
  readonly isPlain?: boolean
  /** From this share of all links on a shock is worked out beside others, over everything, and not by itself. Default 0.03. */
  readonly lanesFrom?: number
}

/** Throws `CascadeInputError`. */
export function createSolver(input: CascadeInput, shocks: readonly Shock[], options: SolverOptions = {}): Solver {
  const { threads = 1, isPlain = false, lanesFrom = 0.03, ...rest } = options
  const rule = stopRule(rest)
  checkInput(input)
  checkOptions(rule)
  const { firms } = input.network
  for (const shock of shocks) checkShock(firms, shock)
  const model = createModel(input)
  const order = bestOrder(model)
  const place = placesOf(order)
  const moved = shocks.map((shock) => ({ ...shock, firms: Array.from(shock.firms, (firm) => place[firm] as number) }))
  return {
    lane: laneModel(reordered(model, order), threads, isPlain),
    ...{ rule, lanesFrom },
    shocks: shockColumns(moved),
    risks: riskColumns(shocks.length, model.weights.length),
    taken: new Int32Array(new SharedArrayBuffer(4)),
  }
}

/** Works until no shock is left. `thread`: from 0, for each that works at once another. */
export function solveOn(solver: Solver, thread: number): void {
  const count = solver.risks.sweeps.length
  const next = () => {
    const shock = Atomics.add(solver.taken, 0, 1)
    return shock < count ? shock : -1
  }
  runLanes({ ...solver, thread, next })
}

/** How many shocks have been taken up so far, by all threads. */
export const takenOf = ({ taken, risks }: Solver): number => Math.min(Atomics.load(taken, 0), risks.sweeps.length)

/** Every thread ends after what it has begun. */
export const stopSolver = ({ taken, risks }: Solver): void => void Atomics.store(taken, 0, risks.sweeps.length)
