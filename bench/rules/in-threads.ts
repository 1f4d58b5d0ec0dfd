/** The columns kernel on several cores: threads take parts of the rows in turn. */
import { type Outcomes, outcomeWords, type Rule, strideOf, type Table } from '@linchpin/kernels/rules'
import { createWorkerPool, limitConcurrency } from '../../server/platform/workers/index.ts'
import type { PartPayload } from './decide-part.ts'

const pool = createWorkerPool<PartPayload, Uint32Array>(new URL('./decide-part.ts', import.meta.url))
const partsPerThread = 2

/** Every outcome of every row, two bits each, and the counts. */
export async function decideInThreads(
  rules: readonly Rule[],
  table: Table,
  day: string,
  threads: number,
): Promise<Outcomes> {
  const words = new Int32Array(new SharedArrayBuffer(outcomeWords(rules.length, table.rows) * 4))
  const json = JSON.stringify(rules)
  const each = Math.ceil(table.rows / (threads * partsPerThread * 1024)) * 1024
  const starts = Array.from({ length: Math.ceil(table.rows / each) }, (_, index) => index * each)
  const inTurn = limitConcurrency(threads)
  const parts = await Promise.all(
    starts.map((from) => {
      const to = Math.min(table.rows, from + each)
      return inTurn(() => pool.run({ rules: json, table, day, from, to, into: words }))
    }),
  )
  const counts = new Uint32Array(rules.length * 3)
  for (const part of parts) for (const [at, count] of part.entries()) counts[at] = (counts[at] ?? 0) + count
  return { rows: table.rows, words, stride: strideOf(table.rows), counts }
}
