/** Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations, cyclic (Golub & Van Loan 8.5); row by row, `size` × `size`. */
export interface SymmetricEigen {
  /** The largest first. */
  readonly values: Float64Array
  /** In that order, of length 1. */
  readonly vectors: readonly Float64Array[]
}

export function symmetricEigen(size: number, matrix: Float64Array): SymmetricEigen {
  const a = matrix.slice()
  const v = Float64Array.from(matrix, (_, at) => (at % (size + 1) === 0 ? 1 : 0))
  for (let sweep = 0; sweep < mostSweeps && outside(size, a) > 1e-30 * whole(a); sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(size, a, v, p, q)
  }
  const order = Array.from({ length: size }, (_, at) => at).sort((i, j) => at(a, size, j, j) - at(a, size, i, i))
  return {
    values: Float64Array.from(order, (i) => at(a, size, i, i)),
    vectors: order.map((column) => Float64Array.from({ length: size }, (_, row) => at(v, size, row, column))),
  }
}

/** It converges quadratically: 6 to 10 are usual. */
const mostSweeps = 60

const at = (matrix: Float64Array, size: number, row: number, column: number) => matrix[row * size + column] as number

function rotate(size: number, a: Float64Array, v: Float64Array, p: number, q: number): void {
  const off = at(a, size, p, q)
  if (off === 0) return
  const theta = (at(a, size, q, q) - at(a, size, p, p)) / (2 * off)
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, cosine, sine)
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, cosine, sine)
  for (let k = 0; k < size; k++) turn(v, k * size + p, k * size + q, cosine, sine)
}

function turn(values: Float64Array, i: number, j: number, cosine: number, sine: number): void {
  const [x, y] = [values[i] as number, values[j] as number]
  values[i] = cosine * x - sine * y
  values[j] = sine * x + cosine * y
}

function outside(size: number, a: Float64Array): number {
  let sum = 0
  for (let row = 0; row < size; row++) for (let column = 0; column < row; column++) sum += at(a, size, row, column) ** 2
  return sum
}

const whole = (a: Float64Array): number => a.reduce((sum, value) => sum + value * value, 0)
