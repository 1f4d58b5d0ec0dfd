/**
 * Dense systems of linear equations: LU decomposition with partial pivoting (Golub & Van Loan, Matrix Computations, 3.4).
 * Matrices lie row by row, `size` × `size`. Time `size`³ / 3 once, then `size`² a right side; the given matrix is kept as it is.
 */

export interface LinearSystem {
  readonly size: number
  /** `x` with `matrix · x = right`. */
  readonly solve: (right: Float64Array) => Float64Array
  /** `x` with `x · matrix = right`: the transposed system. */
  readonly solveTransposed: (right: Float64Array) => Float64Array
}

/** A row that is, to rounding, a sum of others: there is no one answer. */
export class SingularMatrixError extends RangeError {
  override readonly name = 'SingularMatrixError'
  /** The column at which the decomposition stopped, from 0. */
  readonly column: number
  constructor(column: number) {
    super(`the matrix cannot be inverted: nothing is left to divide by in column ${column}`)
    this.column = column
  }
}

export function linearSystem(size: number, matrix: Float64Array): LinearSystem {
  if (matrix.length !== size * size) throw new RangeError(`matrix: ${matrix.length} values, ${size * size} are needed`)
  const lu = matrix.slice()
  const order = Int32Array.from({ length: size }, (_, row) => row)
  const least = size * 2 ** -52 * largest(matrix)
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(lu, size, column)
    if (!(Math.abs(lu[pivot * size + column] as number) > least)) throw new SingularMatrixError(column)
    if (pivot !== column) swapRows(lu, order, size, pivot, column)
    eliminate(lu, size, column)
  }
  return {
    size,
    solve: (right) => solved(lu, order, size, right),
    solveTransposed: (right) => solvedTransposed(lu, order, size, right),
  }
}

function largest(matrix: Float64Array): number {
  let most = 0
  for (const value of matrix) most = Math.max(most, Math.abs(value))
  return most
}

function pivotRow(lu: Float64Array, size: number, column: number): number {
  let best = column
  for (let row = column + 1; row < size; row++) {
    if (Math.abs(lu[row * size + column] as number) > Math.abs(lu[best * size + column] as number)) best = row
  }
  return best
}

function swapRows(lu: Float64Array, order: Int32Array, size: number, a: number, b: number): void {
  const kept = lu.slice(a * size, a * size + size)
  lu.copyWithin(a * size, b * size, b * size + size)
  lu.set(kept, b * size)
  const place = order[a] as number
  order[a] = order[b] as number
  order[b] = place
}

function eliminate(lu: Float64Array, size: number, column: number): void {
  const pivot = lu[column * size + column] as number
  for (let row = column + 1; row < size; row++) {
    const factor = (lu[row * size + column] as number) / pivot
    lu[row * size + column] = factor
    if (factor === 0) continue
    for (let at = column + 1; at < size; at++) {
      lu[row * size + at] = (lu[row * size + at] as number) - factor * (lu[column * size + at] as number)
    }
  }
}

function solved(lu: Float64Array, order: Int32Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(order, (row) => right[row] as number)
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) x[row] = (x[row] as number) - (lu[row * size + at] as number) * (x[at] as number)
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) {
      x[row] = (x[row] as number) - (lu[row * size + at] as number) * (x[at] as number)
    }
    x[row] = (x[row] as number) / (lu[row * size + row] as number)
  }
  return x
}

function solvedTransposed(lu: Float64Array, order: Int32Array, size: number, right: Float64Array): Float64Array {
  const x = right.slice()
  for (let row = 0; row < size; row++) {
    x[row] = (x[row] as number) / (lu[row * size + row] as number)
    for (let at = row + 1; at < size; at++) {
      x[at] = (x[at] as number) - (lu[row * size + at] as number) * (x[row] as number)
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = 0; at < row; at++) x[at] = (x[at] as number) - (lu[row * size + at] as number) * (x[row] as number)
  }
  const placed = new Float64Array(size)
  for (let row = 0; row < size; row++) placed[order[row] as number] = x[row] as number
  return placed
}
