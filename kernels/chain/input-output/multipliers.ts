import type { Economy } from './economy.ts'

/** By sector: output of all sectors for one more unit of final demand for it (column sums of L). Money for money. */
export const outputMultipliers = ({ leontief, table }: Economy): Float64Array =>
  leontief.solveTransposed(new Float64Array(table.sectors).fill(1))

/** By sector: output of all sectors that one more unit of its primary inputs lets through (row sums of G). Money for money. */
export const supplyMultipliers = ({ ghosh, table }: Economy): Float64Array =>
  ghosh.solve(new Float64Array(table.sectors).fill(1))

/**
 * By sector: how much of `extension` (jobs, value added, energy: the total of each sector, in its own unit) all sectors need together for
 * one more unit of final demand for it. Unit of the extension for one unit of money.
 */
export function extensionMultipliers({ leontief, table }: Economy, extension: Float64Array): Float64Array {
  if (extension.length !== table.sectors) {
    throw new RangeError(`extension: ${extension.length} values were given, ${table.sectors} are needed`)
  }
  return leontief.solveTransposed(perOutput(extension, table.output))
}

/** By sector: how strongly it pulls on others and is pulled by them, the average of all sectors being 1 (Rasmussen 1956). */
export function linkages(economy: Economy): { readonly backward: Float64Array; readonly forward: Float64Array } {
  return { backward: toMean(outputMultipliers(economy)), forward: toMean(supplyMultipliers(economy)) }
}

function toMean(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value / mean)
}

/** 0 where nothing is made. */
const perOutput = (totals: Float64Array, output: Float64Array): Float64Array =>
  totals.map((total, at) => (output[at] === 0 ? 0 : total / (output[at] as number)))
