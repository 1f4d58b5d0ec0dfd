/**
 * The models that stand on an input-output table (Leontief 1936, Ghosh 1958; as in Miller & Blair, Input-Output Analysis, 2nd ed. 2009,
 * chapters 2, 6 and 12). A = flows by output of the buyer, B = flows by output of the seller, L = (I − A)⁻¹, G = (I − B)⁻¹.
 * Neither inverse is made: each question is one solution of a decomposed matrix.
 */
import { InputOutputError, type InputOutputTable, tableProblems } from './input-output-table.ts'
import { type LinearSystem, linearSystem, SingularMatrixError } from './linear-system.ts'

export interface Economy {
  readonly table: InputOutputTable
  /** A: inputs from `i` for one unit of money of output of `j`, at `i * sectors + j`. */
  readonly technical: Float64Array
  /** B: the part of the output of `i` that goes to `j`. */
  readonly allocation: Float64Array
  /** I − A, decomposed. */
  readonly leontief: LinearSystem
  /** I − B, decomposed. */
  readonly ghosh: LinearSystem
}

/** More is needed to make things than things are worth: final demand cannot be met (Hawkins & Simon 1949). */
export class UnproductiveError extends RangeError {
  override readonly name = 'UnproductiveError'
  constructor() {
    super('the table is not productive: some sector needs more than it is worth to make one unit of its product')
  }
}

/** Throws `InputOutputError` with everything that is wrong with the table, or `UnproductiveError`. */
export function createEconomy(table: InputOutputTable, tolerance?: number): Economy {
  const problems = tableProblems(table, tolerance)
  if (problems.length > 0) throw new InputOutputError(problems)
  const technical = coefficients(table, (_, to) => to)
  const allocation = coefficients(table, (from) => from)
  const leontief = decomposed(table.sectors, technical)
  // All sums of I − A solved for one unit each are above 0 only where the inverse is nowhere negative.
  if (!leontief.solve(new Float64Array(table.sectors).fill(1)).every((value) => value > 0))
    throw new UnproductiveError()
  return { table, technical, allocation, leontief, ghosh: decomposed(table.sectors, allocation) }
}

/** A sector that makes nothing has no coefficients: 0. */
function coefficients(
  { sectors, flows, output }: InputOutputTable,
  by: (from: number, to: number) => number,
): Float64Array {
  return flows.map((flow, at) => {
    const made = output[by(Math.floor(at / sectors), at % sectors)] as number
    return made === 0 ? 0 : flow / made
  })
}

function decomposed(size: number, matrix: Float64Array): LinearSystem {
  const rest = matrix.map((value, at) => (at % (size + 1) === 0 ? 1 - value : -value))
  try {
    return linearSystem(size, rest)
  } catch (error) {
    throw error instanceof SingularMatrixError ? new UnproductiveError() : error
  }
}
