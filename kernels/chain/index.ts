export { type Cascades, createCascades, failureOf } from './cascade/cascade.ts'
export { CascadeInputError, type InputProblem } from './cascade/check-input.ts'
export type { RiskColumns } from './cascade/lanes/columns.ts'
export {
  createSolver,
  type Solver,
  type SolverOptions,
  solveOn,
  stopSolver,
  takenOf,
} from './cascade/lanes/solver.ts'
export {
  type Cascade,
  type CascadeInput,
  type CascadeOptions,
  type Damage,
  inputKinds,
  type Shock,
  type SystemicRisk,
} from './cascade/types.ts'
export { createNetwork, type LinkProblem, LinksError, type SupplyLinks, type SupplyNetwork } from './network.ts'
export { purchasesOf, salesOf } from './strength.ts'
