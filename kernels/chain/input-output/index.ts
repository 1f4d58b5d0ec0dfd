export { createEconomy, type Economy, UnproductiveError } from './economy.ts'
export {
  balanceTolerance,
  InputOutputError,
  type InputOutputTable,
  imbalances,
  type TableProblem,
  tableProblems,
} from './input-output-table.ts'
export { type LinearSystem, linearSystem, SingularMatrixError } from './linear-system.ts'
export { extensionMultipliers, linkages, outputMultipliers, supplyMultipliers } from './multipliers.ts'
export {
  type SectorShock,
  ShockError,
  type ShockMeasure,
  type ShockModel,
  type ShockResult,
  sectorShock,
  shockMeasures,
  shockModels,
} from './sector-shock.ts'
export { importShares, withoutImports } from './without-imports.ts'
