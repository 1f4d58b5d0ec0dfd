/** A graph from its files to its undo: looked through first, applied as a whole, taken back as a whole. Long steps are jobs. */
import type { Label } from '@linchpin/pack-kit'
import { type Actor, recordAudit } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { failureOfWorker } from '../../platform/files/index.ts'
import { hasGivenUp, type JobWork, jobOf } from '../../platform/jobs/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { storeBytes } from '../../platform/uploads/index.ts'
import { createWorkerPool, WorkerError, type WorkerPool } from '../../platform/workers/index.ts'
import type { ChainsServices } from '../services.ts'
import type { GraphState } from './graph.tables.ts'
import { graphProblems } from './graph-problems.ts'
import {
  addFile,
  deleteGraph,
  dropNodes,
  filesOf,
  graphOf,
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
    if (into) await moveTo(tx, into, ['preview', 'failed'], { state: 'reading', ...(name ? { name } : {}) })
    await addFile(tx, made.id, file.name, await storeBytes(tx, file.bytes))
    const detail = { graph: made.id, file: file.name }
    await recordAudit(tx, actor, [{ action: 'chain-graph.file', subject: `chain-graph:${made.id}`, detail }])
    return made
  })
  await startStep(services, graph, ['reading', 'failed'], async ({ signal }) => {
    const { origin, report } = await readFiles(services, graph.id, signal)
    const named = graph.name || name || (origin === 'ChainKG' ? 'ChainKG' : '产业链图谱')
    await updateGraph(services.db, graph.id, { origin, report, name: named, state: 'preview' }, ['reading'])
  })
  return graph.id
}

export async function applyGraph(services: ChainsServices, graph: StoredGraph, actor: Actor): Promise<void> {
  await moveTo(services.db, graph, ['preview'], { state: 'applying' })
  await startStep(services, graph, ['applying', 'preview'], async ({ signal, report: tell }) => {
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
  await startStep(services, graph, ['undoing', 'applied'], async () => {
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
  if (!isEnding) throw new ProblemError('graph-state', { state: stateWords[graph.state] })
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

/** One step as a job; where it fails the graph stands as it stood before. */
async function startStep(
  { db, jobs }: ChainsServices,
  { id, personId }: StoredGraph,
  [during, before]: readonly [GraphState, GraphState],
  step: (work: JobWork) => Promise<void>,
): Promise<void> {
  const job = await jobs.start('chains.graph', personId, async (work) => {
    try {
      await step(work)
    } catch (error) {
      await updateGraph(db, id, { state: before }, [during])
      throw error
    }
  })
  await updateGraph(db, id, { jobId: job.id })
}

async function moveTo(
  db: ChainsServices['db'] | Transaction,
  { id, state }: StoredGraph,
  from: readonly GraphState[],
  set: Partial<StoredGraph>,
): Promise<void> {
  if (!(await updateGraph(db, id, set, from))) throw new ProblemError('graph-state', { state: stateWords[state] })
}

/** Where a process died in the middle of a step, the graph stands where the step began. */
export async function settledGraph({ db }: ChainsServices, graph: StoredGraph): Promise<StoredGraph> {
  const before: Partial<Record<GraphState, GraphState>> = { reading: 'failed', applying: 'preview', undoing: 'applied' }
  const state = before[graph.state]
  if (state === undefined || graph.jobId === null) return graph
  const job = await jobOf(db, graph.jobId)
  if (!hasGivenUp(job)) return graph
  await updateGraph(db, graph.id, { state }, [graph.state])
  return (await graphOf(db, graph.id)) ?? graph
}

const stateWords: Readonly<Record<GraphState, Label>> = {
  reading: { zh: '正在读取', en: 'being read' },
  failed: { zh: '读取失败', en: 'not readable' },
  preview: { zh: '待确认', en: 'looked through' },
  applying: { zh: '正在导入', en: 'being applied' },
  applied: { zh: '已导入', en: 'applied' },
  undoing: { zh: '正在撤销', en: 'being undone' },
  undone: { zh: '已撤销', en: 'undone' },
}
