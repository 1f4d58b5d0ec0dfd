/**
 * What a shock to sectors does to all of them, in the four linear models (Miller & Blair 2009, chapters 2.5, 12.1 and 13.2; the price
 * models: Leontief 1946; Dietzenbacher 1997; Davar 1989 for prices that demand pulls):
 * `leontief` `quantity`: less is bought, suppliers make less; technology and prices stand (demand-driven).
 * `ghosh` `quantity`: less is supplied, customers make less in proportion; nobody substitutes (supply-driven). An upper bound of what
 * lies downstream, since it lets output fall with any one input and takes demand for granted.
 * `leontief` `price`: costs rise and are passed on in full to customers; quantities stand.
 * `ghosh` `price`: what final users pay changes and is passed back in full to suppliers; quantities stand.
 * All are linear, know neither stocks nor time, and say where a shock settles, not when.
 */
import type { Economy } from './economy.ts'
import { type LinearSystem, linearSystem } from './linear-system.ts'

export const shockModels = ['leontief', 'ghosh'] as const
export const shockMeasures = ['quantity', 'price'] as const
export type ShockModel = (typeof shockModels)[number]
export type ShockMeasure = (typeof shockMeasures)[number]

export interface SectorShock {
  readonly model: ShockModel
  readonly measure: ShockMeasure
  /**
   * `cause`: what drives the model falls (final demand, primary inputs) or rises (cost of primary inputs) by a share of what it is.
   * `result`: the sector's own output or price changes by the share, whatever the cause, and no other cause changes.
   */
  readonly at: 'cause' | 'result'
  readonly sectors: Int32Array
  /** Signed shares: −0.1 is a loss of a tenth, 0.1 a rise of a tenth. */
  readonly change: Float64Array
}

export interface ShockResult {
  /** By sector, of its own output or price: −0.02 is 2 % less. */
  readonly share: Float64Array
  /** By sector, in the unit of the table; for prices what the same quantities then cost more. */
  readonly amount: Float64Array
  readonly total: number
}

export type ShockProblem = 'no-sector' | 'length' | 'twice' | 'sector-unknown' | 'makes-nothing' | 'change'

export class ShockError extends RangeError {
  override readonly name = 'ShockError'
  readonly problem: ShockProblem
  constructor(problem: ShockProblem, message: string) {
    super(message)
    this.problem = problem
  }
}

export function sectorShock(economy: Economy, shock: SectorShock): ShockResult {
  checkShock(economy, shock)
  const model = modelOf(economy, shock)
  const driven = shock.at === 'cause' ? model.solve(impulse(model, shock)) : held(model, shock)
  const { output } = economy.table
  const inMoney = shock.measure === 'quantity'
  const amount = inMoney ? driven : driven.map((rise, at) => rise * (output[at] as number))
  const share = inMoney ? driven.map((value, at) => (output[at] === 0 ? 0 : value / (output[at] as number))) : driven
  return { share, amount, total: amount.reduce((sum, value) => sum + value, 0) }
}

/** A model as one system: `solve` takes a change of the cause of each sector to the change of its result. */
interface Model {
  readonly sectors: number
  readonly solve: (impulse: Float64Array) => Float64Array
  /** What the cause is now: money, or its part in one unit of output for prices. */
  readonly cause: Float64Array
  /** What the result is now: output, or a price of 1. */
  readonly result: Float64Array
}

function modelOf({ table, leontief, ghosh }: Economy, { model, measure }: SectorShock): Model {
  const { sectors, output, finalUse, imports, valueAdded, importedInputs } = table
  const system: LinearSystem = model === 'leontief' ? leontief : ghosh
  const isColumn = (model === 'leontief') === (measure === 'quantity')
  const demand = finalUse.map((used, at) => used - (imports[at] as number))
  const primary = valueAdded.map((added, at) => added + (importedInputs[at] as number))
  const cause = isColumn ? demand : primary
  const inUnits = (values: Float64Array) =>
    values.map((value, at) => (output[at] === 0 ? 0 : value / (output[at] as number)))
  return {
    sectors,
    solve: isColumn ? system.solve : system.solveTransposed,
    cause: measure === 'quantity' ? cause : inUnits(cause),
    result: measure === 'quantity' ? output : new Float64Array(sectors).fill(1),
  }
}

function impulse({ sectors, cause }: Model, shock: SectorShock): Float64Array {
  const given = new Float64Array(sectors)
  shock.sectors.forEach((sector, at) => {
    given[sector] = (cause[sector] as number) * (shock.change[at] as number)
  })
  return given
}

/**
 * The causes of the shocked sectors become what is wanted of their results, all other causes staying as they are: with one sector the
 * solution for one unit of it, made as large as wanted; with several a small system of them.
 */
function held(model: Model, shock: SectorShock): Float64Array {
  const count = shock.sectors.length
  const units = Array.from(shock.sectors, (sector) => model.solve(unit(model.sectors, sector)))
  const among = new Float64Array(count * count)
  const wanted = new Float64Array(count)
  shock.sectors.forEach((sector, row) => {
    wanted[row] = (model.result[sector] as number) * (shock.change[row] as number)
    units.forEach((effect, column) => {
      among[row * count + column] = effect[sector] as number
    })
  })
  const causes = linearSystem(count, among).solve(wanted)
  const sum = new Float64Array(model.sectors)
  units.forEach((effect, column) => {
    for (let at = 0; at < sum.length; at++)
      sum[at] = (sum[at] as number) + (effect[at] as number) * (causes[column] as number)
  })
  return sum
}

function unit(size: number, at: number): Float64Array {
  const values = new Float64Array(size)
  values[at] = 1
  return values
}

function checkShock({ table }: Economy, { sectors, change }: SectorShock): void {
  if (sectors.length === 0) throw new ShockError('no-sector', 'name at least one sector')
  if (sectors.length !== change.length) {
    throw new ShockError('length', `change: ${change.length} values were given for ${sectors.length} sectors`)
  }
  if (new Set(Array.from(sectors)).size < sectors.length)
    throw new ShockError('twice', 'a sector is named twice; name each once')
  for (const sector of sectors) {
    if (!(sector >= 0 && sector < table.sectors)) {
      throw new ShockError('sector-unknown', `sector ${sector} is none; there are ${table.sectors}, counted from 0`)
    }
    if (table.output[sector] === 0)
      throw new ShockError('makes-nothing', `sector ${sector} makes nothing: it can lose nothing`)
  }
  for (const share of change) {
    if (!(share >= -1 && Number.isFinite(share)))
      throw new ShockError('change', `change: ${share} is no share from −1 on`)
  }
}
