import {
  CaseBoard,
  CaseBoardQuery,
  CaseCounts,
  CaseDetail,
  CaseFilter,
  CaseList,
  CaseQuery,
  CaseReveal,
  CaseRevealed,
  CaseTally,
  CaseTallyQuery,
  CaseTypeDetail,
  CaseTypeList,
} from '@linchpin/api'
import { z } from 'zod'
import { access, actorOf, reachOf, whoOf } from '../people/index.ts'
import { etag, type Http } from '../platform/http/index.ts'
import { caseDetail } from './queries/case-detail.ts'
import { boardOf, countsOf, listOf } from './queries/case-lists.ts'
import { tallyOf } from './queries/case-tally.ts'
import { caseTypeDetail, caseTypeItems } from './queries/case-type-view.ts'
import { revealValue } from './queries/reveal-value.ts'
import { askingIn, ofCase, requirePack, tags } from './route-parts.http.ts'
import type { CasesServices } from './services.ts'

const ofType = z.object({ type: z.string().max(100) })
const read = access('cases.read', 'reach')

/** Cases to be looked at: kinds, lists, counts, boards, one with its history. */
export function caseRoutes(app: Http, services: CasesServices): void {
  app.get('/api/cases/types', { ...read, schema: { response: { 200: CaseTypeList }, tags } }, async (request) => ({
    items: await caseTypeItems(askingIn(request, services)),
  }))

  app.get(
    '/api/cases/types/:type',
    { ...read, schema: { params: ofType, response: { 200: CaseTypeDetail }, tags } },
    (request) => caseTypeDetail(askingIn(request, services), request.params.type),
  )

  app.get('/api/cases', { ...read, schema: { querystring: CaseQuery, response: { 200: CaseList }, tags } }, (request) =>
    listOf(askingIn(request, services), request.query),
  )

  app.get(
    '/api/cases/counts',
    { ...read, schema: { querystring: CaseFilter, response: { 200: CaseCounts }, tags } },
    (request) => countsOf(askingIn(request, services), request.query),
  )

  app.get(
    '/api/cases/tally',
    { ...read, schema: { querystring: CaseTallyQuery, response: { 200: CaseTally }, tags } },
    (request) => tallyOf(askingIn(request, services), request.query),
  )

  app.get(
    '/api/cases/board',
    { ...read, schema: { querystring: CaseBoardQuery, response: { 200: CaseBoard }, tags } },
    (request) => boardOf(askingIn(request, services), request.query),
  )

  app.get(
    '/api/cases/:id',
    { ...read, schema: { params: ofCase, response: { 200: CaseDetail }, tags } },
    async (request, reply) => {
      requirePack(services)
      const detail = await caseDetail(services, whoOf(request), reachOf(request), request.params.id)
      reply.header('etag', etag(detail.revision))
      return detail
    },
  )

  app.post(
    '/api/cases/:id/reveal',
    { ...read, schema: { params: ofCase, body: CaseReveal, response: { 200: CaseRevealed }, tags } },
    (request) => {
      requirePack(services)
      const actor = actorOf(request, services.now())
      return revealValue(services, reachOf(request), actor, request.params.id, request.body.field)
    },
  )
}
