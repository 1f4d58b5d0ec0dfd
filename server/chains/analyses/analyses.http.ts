import {
  AnalysisComparison,
  AnalysisDetail,
  AnalysisName,
  AnalysisQuery,
  AnalysisReach,
  AnalysisRows,
  AnalysisRowsQuery,
  AnalysisSummary,
  NewAnalysis,
  ShockChoices,
  ShockChoicesQuery,
} from '@linchpin/api'
import { ofKind } from '@linchpin/pack-kit'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { searchForm } from '../../documents/index.ts'
import { access, actorOf, type Reach, reachOf, recordAudit } from '../../people/index.ts'
import { download, type Http } from '../../platform/http/index.ts'
import { workbook } from '../../platform/office/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { ChainsServices } from '../services.ts'
import { type AnalysisHead, analysesWithin, analysisHead, analysisRows, updateAnalysis } from './analyses.store.ts'
import { compareAnalyses } from './compare-analyses.ts'
import { analysisSheets } from './export-analysis.ts'
import { startAnalysis } from './run-analysis.ts'
import { shockChoices } from './shock-choices.ts'
import { shownDetail, shownSummary } from './shown-analysis.ts'

const tags = ['chains']
const number = z.coerce.number().int().min(1).max(2_147_483_647)
const OfAnalysis = z.object({ id: number })
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Analyses of supply links: begun, followed, read, kept under a name, run anew, compared, taken out. */
export function analysisRoutes(app: Http, services: ChainsServices): void {
  const { db, pack, bodies, jobs, now } = services
  const own = access('chains.analyse', 'reach')
  const chains = pack === undefined ? [] : ofKind(pack, 'chain')
  const choicesOf = shockChoices(services)

  /** Throws where the chain, or the whole city, is beyond what the person reaches. */
  const checkChain = (reach: Reach, chain: string | null): void => {
    const reached = chains.filter(({ id }) => reach === 'city' || reach.chains.includes(id))
    if (chain === null && reach === 'city') return
    if (reached.length === 0) throw new ProblemError('chain-analysis-nothing-in-reach')
    if (chain === null)
      throw new ProblemError('chain-analysis-city-only', { chains: reached.map(({ label }) => label) })
    if (!reached.some(({ id }) => id === chain)) throw new ProblemError('chain-unknown', { chain })
  }
  const asked = async (request: FastifyRequest, id: number): Promise<AnalysisHead> => {
    const item = await analysisHead(db, reachOf(request), id)
    if (item === undefined) throw new ProblemError('chain-analysis-not-found', { id })
    return item
  }
  const done = (item: AnalysisHead): AnalysisHead => {
    if (item.result === null) throw new ProblemError('chain-analysis-not-done', { id: item.id })
    return item
  }

  app.post(
    '/api/chain-analyses',
    { ...own, schema: { body: NewAnalysis, response: { 202: AnalysisSummary }, tags } },
    async (request, reply) => {
      const { kind, chain, asOf, parameters, shocks, name = null } = request.body
      checkChain(reachOf(request), chain)
      const item = await startAnalysis(
        services,
        { kind, chain, asOf, parameters, shocks, name },
        actorOf(request, now()),
      )
      return reply.status(202).send(await shownSummary(db, item))
    },
  )

  app.get(
    '/api/chain-analyses',
    { ...own, schema: { querystring: AnalysisQuery, response: { 200: z.array(AnalysisSummary) }, tags } },
    async (request) => {
      const { named, city, ...choice } = request.query
      const asked = { ...choice, named: named === 'true', isCity: city === 'true' }
      const items = await analysesWithin(db, reachOf(request), asked)
      return Promise.all(items.map((item) => shownSummary(db, item)))
    },
  )

  app.get(
    '/api/chain-analyses/reach',
    { ...own, schema: { response: { 200: AnalysisReach }, tags } },
    async (request) => {
      const reach = reachOf(request)
      const reached = chains.filter(({ id }) => reach === 'city' || reach.chains.includes(id))
      return { wholeCity: reach === 'city', chains: reached.map(({ id }) => id) }
    },
  )

  app.get(
    '/api/chain-analyses/choices',
    { ...own, schema: { querystring: ShockChoicesQuery, response: { 200: ShockChoices }, tags } },
    async (request) => {
      const { chain = null, q, firms } = request.query
      checkChain(reachOf(request), chain)
      const numbers = (firms ?? '').split(',').map(Number)
      return choicesOf({ chain, q, firms: numbers.filter((id) => Number.isInteger(id) && id > 0).slice(0, 500) })
    },
  )

  app.get(
    '/api/chain-analyses/:id',
    { ...own, schema: { params: OfAnalysis, response: { 200: AnalysisDetail }, tags } },
    async (request) => shownDetail(db, await asked(request, request.params.id)),
  )

  app.get(
    '/api/chain-analyses/:id/rows',
    {
      ...own,
      schema: { params: OfAnalysis, querystring: AnalysisRowsQuery, response: { 200: AnalysisRows }, tags },
    },
    async (request) => {
      const item = done(await asked(request, request.params.id))
      const { q = '', offset, limit } = request.query
      const { ranked = [], hit = [] } = await analysisRows(db, item.id)
      const sought = searchForm(q)
      const found = <T extends { readonly name: string }>(rows: readonly T[]) =>
        rows.filter(({ name }) => searchForm(name).includes(sought))
      const page = <T>(rows: readonly T[]) => rows.slice(offset, offset + limit)
      const [ranks, hits] = [found(ranked), found(hit)]
      return {
        ...{ total: ranks.length + hits.length, kept: ranked.length + hit.length },
        ...{ ranked: page(ranks), hit: page(hits) },
      }
    },
  )

  app.patch(
    '/api/chain-analyses/:id',
    { ...own, schema: { params: OfAnalysis, body: AnalysisName, response: { 200: AnalysisSummary }, tags } },
    async (request) => {
      const item = await asked(request, request.params.id)
      const { name } = request.body
      await db.transaction(async (tx) => {
        await updateAnalysis(tx, item.id, { name })
        const subject = `chain-analysis:${item.id}`
        const line = { action: 'chain-analysis.named', subject, detail: { before: item.name, after: name } }
        await recordAudit(tx, actorOf(request, now()), [line])
      })
      return shownSummary(db, { ...item, name })
    },
  )

  app.post(
    '/api/chain-analyses/:id/cancel',
    { ...own, schema: { params: OfAnalysis, response: { 200: AnalysisSummary }, tags } },
    async (request) => {
      const item = await asked(request, request.params.id)
      if (item.jobId !== null && (await jobs.cancel(item.jobId))) {
        const line = { action: 'chain-analysis.cancelled', subject: `chain-analysis:${item.id}`, detail: {} }
        await db.transaction((tx) => recordAudit(tx, actorOf(request, now()), [line]))
      }
      return shownSummary(db, item)
    },
  )

  app.post(
    '/api/chain-analyses/:id/again',
    { ...own, schema: { params: OfAnalysis, response: { 202: AnalysisSummary }, tags } },
    async (request, reply) => {
      const { kind, chain, parameters, shocks } = await asked(request, request.params.id)
      const terms = { kind, chain, parameters, shocks, asOf: undefined, name: null }
      const item = await startAnalysis(services, terms, actorOf(request, now()))
      return reply.status(202).send(await shownSummary(db, item))
    },
  )

  app.get(
    '/api/chain-analyses/:id/compare/:other',
    { ...own, schema: { params: OfAnalysis.extend({ other: number }), response: { 200: AnalysisComparison }, tags } },
    async (request) => {
      const { id, other } = request.params
      const [before, after] = [done(await asked(request, id)), done(await asked(request, other))]
      return compareAnalyses(services, before, after)
    },
  )

  app.get(
    '/api/chain-analyses/:id/export',
    { ...own, schema: { params: OfAnalysis, tags } },
    async (request, reply) => {
      const item = done(await asked(request, request.params.id))
      const words = { chains, bodies }
      const { title, sheets } = analysisSheets(item, await analysisRows(db, item.id), words)
      const line = { action: 'chain-analysis.exported', subject: `chain-analysis:${item.id}`, detail: {} }
      await db.transaction((tx) => recordAudit(tx, actorOf(request, now()), [line]))
      const bytes = await workbook(sheets, { title, creator: pack?.label.zh ?? '' })
      return download(reply, title, '.xlsx', xlsx).send(Buffer.from(bytes))
    },
  )
}
