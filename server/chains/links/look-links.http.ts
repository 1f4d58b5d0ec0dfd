import { FirmNeighbours, LinkCoverage, LinkPage, LinkQuery, NeighbourQuery } from '@linchpin/api'
import { z } from 'zod'
import { access, dayInChina, reachOf } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { ChainsServices } from '../services.ts'
import { coverageIn, linkPage, neighboursOf } from './look-links.store.ts'

const OfFirm = z.object({ firm: z.coerce.number().int().min(1).max(2_147_483_647) })
const OfDay = z.object({ asOf: z.iso.date().optional() })
const tags = ['chains']

/** Links that have an end within what somebody reaches. */
export function lookAtLinksRoutes(app: Http, services: ChainsServices): void {
  const own = access('chains.read', 'reach')
  const today = () => dayInChina(services.now())

  app.get(
    '/api/chains/links',
    { ...own, schema: { querystring: LinkQuery, response: { 200: LinkPage }, tags } },
    (request) => linkPage(services, { ...request.query, asOf: request.query.asOf ?? today(), reach: reachOf(request) }),
  )
  app.get(
    '/api/chains/links/coverage',
    { ...own, schema: { querystring: OfDay, response: { 200: LinkCoverage }, tags } },
    (request) => coverageIn(services, request.query.asOf ?? today(), reachOf(request)),
  )
  app.get(
    '/api/chains/firms/:firm/neighbours',
    { ...own, schema: { params: OfFirm, querystring: NeighbourQuery, response: { 200: FirmNeighbours }, tags } },
    async (request) => {
      const { asOf = today(), limit } = request.query
      const { firm } = request.params
      const found = await neighboursOf(services, { firm, asOf, limit, reach: reachOf(request) })
      if (found === undefined) throw new ProblemError('links-firm-unknown', { firm })
      return found
    },
  )
}
