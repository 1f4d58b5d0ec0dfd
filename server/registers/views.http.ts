import { NewSavedView, SavedView } from '@linchpin/api'
import { z } from 'zod'
import { access } from '../people/index.ts'
import type { Http } from '../platform/http/index.ts'
import { OfRegister, openRegister, tags } from './route-parts.http.ts'
import type { Services } from './services.ts'
import { keepView, removeView, viewsOf } from './views.store.ts'

const OfView = OfRegister.extend({ view: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })

/** Filters, order and columns that somebody keeps for himself. */
export function viewRoutes(app: Http, services: Services): void {
  const { db, now } = services
  const own = { ...access('registers.read', 'reach') }

  app.get(
    '/api/registers/:id/views',
    { ...own, schema: { params: OfRegister, response: { 200: z.array(SavedView) }, tags } },
    async (request) => {
      const { register } = openRegister(services, request, request.params.id)
      return viewsOf(db, request.person.id, register.id)
    },
  )

  app.post(
    '/api/registers/:id/views',
    { ...own, schema: { params: OfRegister, body: NewSavedView, response: { 200: SavedView }, tags } },
    async (request) => {
      const { register } = openRegister(services, request, request.params.id)
      return keepView(db, request.person.id, register.id, request.body, now())
    },
  )

  app.delete(
    '/api/registers/:id/views/:view',
    { ...own, schema: { params: OfView, response: { 204: z.null() }, tags } },
    async (request, reply) => {
      const { register } = openRegister(services, request, request.params.id)
      await removeView(db, request.person.id, register.id, request.params.view)
      return reply.status(204).send(null)
    },
  )
}
