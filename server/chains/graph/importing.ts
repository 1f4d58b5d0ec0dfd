/** A graph from its files to its undo: looked through first, applied as a whole, taken back as a whole. Long steps are jobs. */
import { type Actor, recordAudit } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { failureOfWorker } from '../../platform/files/index.ts'
import { type JobWork, stateBefore } from '../../platform/jobs/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { storeBytes } from '../../platform/uploads/index.ts'
import { createWorkerPool, WorkerError, type WorkerPool } from '../../platform/workers/index.ts'
import { type ImportState, importStateWords, importSteps } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'
import { graphProblems } from './graph-problems.ts'
import {
  addFile,
  deleteGraph,
  dropNodes,
  filesOf,
  insertGraph,
  type StoredGraph,
  tidyGraphs,
  updateGraph,
  writeGraph,
} from './graphs.store.ts'
import type { GraphFile, ReadGraph } from './read-graph.ts'

export interface GraphTerms {
  readonly name: string | null
  readonly asOf: string | null
}

const readingMs = 120_000
let pool: WorkerPool<readonly GraphFile[], ReadGraph> | undefined

/** Keeps a file, of a new graph or of one that is not applied, and looks all its files through. */
export async function startGraph(
  services: ChainsServices,
  file: GraphFile,
  { name, asOf }: GraphTerms,
  into: StoredGraph | null,
  actor: Actor,
): Promise<number> {
  const { person, at } = actor
  const graph = await services.db.transaction(async (tx) => {
    const who = { personId: person.id, personName: person.name }
    const made =
      into ?? (await insertGraph(tx, { ...who, name: name ?? '', origin: '', asOf, state: 'reading', createdAt: at }))
    if (into)
      await moveTo(tx, into, ['preview', 'failed'], { state: 'reading', jobId: null, ...(name ? { name } : {}) })
    await addFile(tx, made.id, file.name, await storeBytes(tx, file.bytes))
    const detail = { graph: made.id, file: file.name }
    await recordAudit(tx, actor, [{ action: 'chain-graph.file', subject: `chain-graph:${made.id}`, detail }])
    return made
  })
  await startStep(services, graph, async ({ signal }) => {
    const { origin, report } = await readFiles(services, graph.id, signal)
    const named = graph.name || name || (origin === 'ChainKG' ? 'ChainKG' : '产业链图谱')
    await updateGraph(services.db, graph.id, { origin, report, name: named, state: 'preview' }, ['reading'])
  })
  return graph.id
}

export async function applyGraph(services: ChainsServices, graph: StoredGraph, actor: Actor): Promise<void> {
  await moveTo(services.db, graph, ['preview'], { state: 'applying' })
  await startStep(services, graph, async ({ signal, report: tell }) => {
    const read = await readFiles(services, graph.id, signal)
    const total = read.nodes.length + read.links.length
    await services.db.transaction(async (tx) => {
      await writeGraph(tx, graph.id, read, (done) => {
        signal.throwIfAborted()
        tell(done, total)
      })
      await updateGraph(tx, graph.id, { state: 'applied', report: read.report, appliedAt: actor.at })
      const { nodes, links } = read.report
      const detail = { graph: graph.id, name: graph.name, nodes, links }
      await recordAudit(tx, actor, [{ action: 'chain-graph.applied', subject: `chain-graph:${graph.id}`, detail }])
    })
    await tidyGraphs(services.db)
  })
}

export async function undoGraph(services: ChainsServices, graph: StoredGraph, actor: Actor): Promise<void> {
  await moveTo(services.db, graph, ['applied'], { state: 'undoing' })
  await startStep(services, graph, async () => {
    await services.db.transaction(async (tx) => {
      await dropNodes(tx, graph.id)
      await updateGraph(tx, graph.id, { state: 'undone', undoneAt: actor.at })
      const detail = { graph: graph.id, name: graph.name }
      await recordAudit(tx, actor, [{ action: 'chain-graph.undone', subject: `chain-graph:${graph.id}`, detail }])
    })
  })
}

export async function cancelGraph({ jobs }: ChainsServices, graph: StoredGraph): Promise<void> {
  const isEnding = graph.jobId !== null && (await jobs.cancel(graph.jobId))
  if (!isEnding) throw new ProblemError('graph-state', { state: importStateWords[graph.state] })
}

/** What was only looked through goes. */
export async function discardGraph({ db }: ChainsServices, graph: StoredGraph, actor: Actor): Promise<void> {
  await db.transaction(async (tx) => {
    await moveTo(tx, graph, ['preview', 'failed'], { state: 'failed' })
    await deleteGraph(tx, graph.id)
    const detail = { graph: graph.id, name: graph.name }
    await recordAudit(tx, actor, [{ action: 'chain-graph.discarded', subject: `chain-graph:${graph.id}`, detail }])
  })
}

/** In a thread of its own, with limits on time and memory. */
async function readFiles({ db }: ChainsServices, graph: number, signal: AbortSignal): Promise<ReadGraph> {
  pool ??= createWorkerPool(new URL('./read-graph.ts', import.meta.url), { memoryMb: 1024, idle: 1 })
  const files = await filesOf(db, graph)
  try {
    return await pool.run(files, { signal, timeoutMs: readingMs })
  } catch (error) {
    if (error instanceof WorkerError && error.original.code && error.original.code in graphProblems)
      throw new ProblemError(error.original.code, (error.original.params ?? {}) as Record<string, unknown>)
    throw failureOfWorker(error, files.map(({ name }) => name).join('、'), readingMs)
  }
}

/** One step as a job; where it fails the graph stands as it stood before, as soon as the job says what went wrong (`settledGraph`). */
async function startStep(
  { db, jobs }: ChainsServices,
  { id, personId }: StoredGraph,
  step: (work: JobWork) => Promise<void>,
): Promise<void> {
  const job = await jobs.start('chains.graph', personId, step)
  await updateGraph(db, id, { jobId: job.id })
}

async function moveTo(
  db: ChainsServices['db'] | Transaction,
  { id, state }: StoredGraph,
  from: readonly ImportState[],
  set: Partial<StoredGraph>,
): Promise<void> {
  if (!(await updateGraph(db, id, set, from))) throw new ProblemError('graph-state', { state: importStateWords[state] })
}

/** Where a step failed, or a process died in the middle of it, the graph stands where the step began. */
export async function settledGraph({ db }: ChainsServices, graph: StoredGraph): Promise<StoredGraph> {
  const state = await stateBefore(db, graph, importSteps)
  if (state === undefined) return graph
  await updateGraph(db, graph.id, { state }, [graph.state])
  return { ...graph, state }
}
