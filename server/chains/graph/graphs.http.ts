import { ChainGraph, GraphOptions } from '@linchpin/api'
import { z } from 'zod'
import { access, actorOf } from '../../people/index.ts'
import { fileProblems } from '../../platform/files/index.ts'
import { type Http, receiveUpload } from '../../platform/http/index.ts'
import { jobOf, jobProblems, shownProblem } from '../../platform/jobs/index.ts'
import { ProblemError, type ProblemTable } from '../../platform/problem/index.ts'
import { importSteps } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'
import { graphProblems } from './graph-problems.ts'
import { fileNames, graphOf, graphsOf, type StoredGraph } from './graphs.store.ts'
import { applyGraph, cancelGraph, discardGraph, settledGraph, startGraph, undoGraph } from './importing.ts'

export const tags = ['chains']
export const graphNumber = z.coerce.number().int().min(1).max(2_147_483_647)
const OfGraph = z.object({ graph: graphNumber })

/** Graphs of chains from elsewhere: files in, a report of what is refused and mended, applied or discarded, taken back. */
export function graphRoutes(app: Http, services: ChainsServices): void {
  const { db, now, fileLimitBytes } = services
  const own = access('chains.import', 'city')
  const asked = async (id: number): Promise<StoredGraph> => {
    const graph = await graphOf(db, id)
    if (graph === undefined) throw new ProblemError('graph-not-found', { graph: id })
    return settledGraph(services, graph)
  }
  const shown = async (id: number) => (await shownGraphs(services, [await asked(id)]))[0] as ChainGraph
  const accepted = { params: OfGraph, response: { 202: ChainGraph }, tags }

  app.get('/api/chains/graphs', { ...own, schema: { response: { 200: z.array(ChainGraph) }, tags } }, async () =>
    shownGraphs(services, await Promise.all((await graphsOf(db)).map((graph) => settledGraph(services, graph)))),
  )

  app.post(
    '/api/chains/graphs',
    {
      ...own,
      schema: {
        querystring: GraphOptions,
        response: { 202: ChainGraph },
        consumes: ['multipart/form-data'],
        tags,
      },
    },
    async (request, reply) => {
      const { name = null, asOf = null, into } = request.query
      const graph = into === undefined ? null : await asked(into)
      const file = await receiveUpload(request, fileLimitBytes)
      const id = await startGraph(services, file, { name, asOf }, graph, actorOf(request, now()))
      return reply.status(202).send(await shown(id))
    },
  )

  app.get(
    '/api/chains/graphs/:graph',
    { ...own, schema: { params: OfGraph, response: { 200: ChainGraph }, tags } },
    (request) => shown(request.params.graph),
  )

  app.post('/api/chains/graphs/:graph/apply', { ...own, schema: accepted }, async (request, reply) => {
    await applyGraph(services, await asked(request.params.graph), actorOf(request, now()))
    return reply.status(202).send(await shown(request.params.graph))
  })

  app.post('/api/chains/graphs/:graph/undo', { ...own, schema: accepted }, async (request, reply) => {
    await undoGraph(services, await asked(request.params.graph), actorOf(request, now()))
    return reply.status(202).send(await shown(request.params.graph))
  })

  app.post('/api/chains/graphs/:graph/cancel', { ...own, schema: accepted }, async (request, reply) => {
    await cancelGraph(services, await asked(request.params.graph))
    return reply.status(202).send(await shown(request.params.graph))
  })

  app.delete(
    '/api/chains/graphs/:graph',
    { ...own, schema: { params: OfGraph, response: { 204: z.null() }, tags } },
    async (request, reply) => {
      await discardGraph(services, await asked(request.params.graph), actorOf(request, now()))
      return reply.status(204).send(null)
    },
  )
}

async function shownGraphs({ db }: ChainsServices, graphs: readonly StoredGraph[]): Promise<ChainGraph[]> {
  const names =
    graphs.length === 0
      ? new Map()
      : await fileNames(
          db,
          graphs.map(({ id }) => id),
        )
  return Promise.all(
    graphs.map(async ({ id, name, origin, asOf, state, report, personName, createdAt, appliedAt, undoneAt, jobId }) => {
      const job = jobId === null ? undefined : await jobOf(db, jobId)
      const isBusy = state in importSteps
      return {
        ...{ id, name, origin, asOf, state, person: personName },
        files: names.get(id) ?? [],
        report: report as ChainGraph['report'],
        at: createdAt.toISOString(),
        appliedAt: appliedAt?.toISOString() ?? null,
        undoneAt: undoneAt?.toISOString() ?? null,
        progress: isBusy && job ? { done: job.done, total: job.total } : null,
        problem: isBusy ? null : shownProblem(job, problems),
        may: actions[state],
      }
    }),
  )
}

const actions: Readonly<Record<StoredGraph['state'], ChainGraph['may']>> = {
  reading: ['cancel'],
  failed: ['add', 'discard'],
  preview: ['add', 'apply', 'discard'],
  applying: ['cancel'],
  applied: ['undo'],
  undoing: [],
  undone: [],
}

const problems: ProblemTable = { ...jobProblems, ...fileProblems, ...graphProblems }
