import type { Clause, CompiledDocument } from '@linchpin/kernels/policy'

/** The clauses with what stands before and behind them: figures stand there too, and search looks there. */
export const partsOf = ({ front, clauses, back }: Pick<CompiledDocument, 'front' | 'clauses' | 'back'>): Clause[] =>
  [front, ...clauses, back].filter((part) => part !== null)
