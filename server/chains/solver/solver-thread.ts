import { type Solver, solveOn } from '@linchpin/kernels/chain'

export interface Share {
  readonly solver: Solver
  readonly thread: number
}

export const run = ({ solver, thread }: Share): void => solveOn(solver, thread)
