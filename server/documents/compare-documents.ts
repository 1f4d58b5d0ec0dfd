import { type ComparedDocument, type Finding, findFindings } from '@linchpin/kernels/policy/compare'

/** The entry of a worker: a large library takes seconds, in which the server goes on answering. */
export const run = (documents: readonly ComparedDocument[]): readonly Finding[] => findFindings(documents)
