import type { ComparedDocument, Finding } from '@linchpin/kernels/policy/compare'
import { createWorkerPool } from '../platform/workers/index.ts'

const timeoutMs = 120_000
const pool = createWorkerPool<readonly ComparedDocument[], readonly Finding[]>(
  new URL('./compare-documents.ts', import.meta.url),
  { memoryMb: 2048, idle: 1 },
)

/** What contradicts what in `documents`, found in a thread of its own with a limit on time. */
export function compareApart(documents: readonly ComparedDocument[]): Promise<readonly Finding[]> {
  return pool.run(documents, { timeoutMs })
}
