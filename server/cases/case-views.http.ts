import { NewSavedView, SavedView } from '@linchpin/api'
import { z } from 'zod'
import { access, whoOf } from '../people/index.ts'
import type { Http } from '../platform/http/index.ts'
import { keepView, removeView, viewsOf } from '../registers/index.ts'
import type { CasesServices } from './services.ts'

/** Of the list of one type; absent: of the list of all. */
const OfList = z.object({ type: z.string().max(100).default('') })
const OfView = z.object({ view: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })

/** Filters, order and columns of a list of cases that somebody keeps for himself. */
export function caseViewRoutes(app: Http, { db, now }: CasesServices): void {
  const own = access('own', 'self')
  const tags = ['cases']
  // No register has a colon in its id.
  const list = (type: string) => `cases:${type}`

  app.get(
    '/api/cases/views',
    { ...own, schema: { querystring: OfList, response: { 200: z.array(SavedView) }, tags } },
    async (request) => viewsOf(db, whoOf(request).id, list(request.query.type)),
  )

  app.post(
    '/api/cases/views',
    { ...own, schema: { querystring: OfList, body: NewSavedView, response: { 200: SavedView }, tags } },
    async (request) => {
      return keepView(db, whoOf(request).id, list(request.query.type), request.body, now())
    },
  )

  app.delete(
    '/api/cases/views/:view',
    { ...own, schema: { params: OfView, querystring: OfList, response: { 204: z.null() }, tags } },
    async (request, reply) => {
      await removeView(db, whoOf(request).id, list(request.query.type), request.params.view)
      return reply.status(204).send(null)
    },
  )
}
