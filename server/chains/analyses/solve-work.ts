import { createNetwork, createSolver, type Solver } from '@linchpin/kernels/chain'
import type { Groups, SolveInput } from './solve-input.ts'

export interface SolvePayload {
  readonly input: SolveInput
  readonly groups: Groups
  readonly threads: number
}

/** Lays everything out in shared memory, apart from the thread that answers requests. */
export function run({ input, groups, threads }: SolvePayload): Solver {
  const { firms, supplier, customer, value, eps, ...rest } = input
  const network = createNetwork(firms, { supplier, customer, value })
  const shocks = Array.from({ length: groups.start.length - 1 }, (_, group) => {
    const together = groups.firm.subarray(groups.start[group], groups.start[group + 1])
    const whole = new Float64Array(together.length).fill(1)
    return { firms: together, down: whole, up: whole }
  })
  return createSolver({ ...rest, network }, shocks, { eps, mostSweeps, threads })
}

/** No network of firms has taken a hundred. */
export const mostSweeps = 5000
