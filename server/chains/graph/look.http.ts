import {
  AroundQuery,
  ChainDrawing,
  ChainFindQuery,
  ChainFound,
  ChainNetwork,
  ChainPanorama,
  FirmPage,
  GraphAround,
  GraphNodeDetail,
  ProductPage,
} from '@linchpin/api'
import { ofKind } from '@linchpin/pack-kit'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, dayInChina, isWithin, reachOf, whoOf } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { readNetwork } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import { chainNetwork } from './chain-network.ts'
import { drawingOf, panoramaOf, type Viewer } from './drawing.store.ts'
import { aroundNode, nodeOf } from './explore.store.ts'
import { findInChains } from './find.store.ts'
import { firmPage } from './firm.store.ts'
import { graphNumber, tags } from './graphs.http.ts'
import { productPage } from './product.store.ts'

const OfChain = z.object({ chain: z.string().max(100) })
const OfNode = z.object({ graph: graphNumber, node: z.coerce.number().int().min(0).max(2_147_483_647) })
const OfFirm = z.object({ firm: z.string().min(1).max(40) })
const OfProduct = z.object({ product: z.string().min(1).max(100) })
const NetworkQuery = z.object({
  asOf: z.iso.date().optional(),
  limit: z.coerce.number().int().min(10).max(5000).default(5000),
})
const mostLinks = 15_000

/** Chains to be looked at: drawing, panorama, network, firms, products, search, and the graphs that came in. */
export function lookRoutes(app: Http, services: ChainsServices): void {
  const { db, pack, now } = services
  const own = access('chains.read', 'reach')
  const general = access('chains.read', 'city')
  const chains = (pack === undefined ? [] : ofKind(pack, 'chain')).map(({ id }) => id)
  const chainOf = (chain: string): string => {
    if (!chains.includes(chain)) throw new ProblemError('chain-unknown', { chain })
    return chain
  }
  const viewer = (request: FastifyRequest): Viewer => {
    const who = whoOf(request)
    return {
      reach: reachOf(request),
      analyses: who.permissions.has('chains.analyse') ? who.reach('chains.analyse') : null,
    }
  }

  app.get('/api/chains/panorama', { ...own, schema: { response: { 200: ChainPanorama }, tags } }, (request) =>
    panoramaOf(services, chains, viewer(request)),
  )

  app.get(
    '/api/chains/:chain/drawing',
    { ...own, schema: { params: OfChain, response: { 200: ChainDrawing }, tags } },
    (request) => drawingOf(services, chainOf(request.params.chain), viewer(request)),
  )

  app.get(
    '/api/chains/:chain/network',
    { ...own, schema: { params: OfChain, querystring: NetworkQuery, response: { 200: ChainNetwork }, tags } },
    async (request) => {
      const reach = reachOf(request)
      const asOf = request.query.asOf ?? dayInChina(now())
      const columns = await readNetwork(services, { asOf, chain: chainOf(request.params.chain) })
      const isReached = ({ key, district, chains: of }: (typeof columns.firms)[number]) =>
        isWithin(reach, {
          districts: district === null ? [] : [district],
          bodies: district === null ? [] : [district],
          chains: of,
          enterprises: key === null ? [] : [key],
        })
      return { ...chainNetwork(columns, isReached, { firms: request.query.limit, links: mostLinks }), asOf }
    },
  )

  app.get(
    '/api/chains/find',
    { ...own, schema: { querystring: ChainFindQuery, response: { 200: ChainFound }, tags } },
    (request) => findInChains(services, request.query.q, reachOf(request), request.query.limit),
  )

  app.get(
    '/api/chains/firms/:firm',
    { ...own, schema: { params: OfFirm, response: { 200: FirmPage }, tags } },
    async (request) => {
      const page = await firmPage(services, request.params.firm, reachOf(request))
      if (page === undefined) throw new ProblemError('firm-not-found', { firm: request.params.firm })
      return page
    },
  )

  app.get(
    '/api/chains/products/:product',
    { ...own, schema: { params: OfProduct, response: { 200: ProductPage }, tags } },
    async (request) => {
      const page = await productPage(services, request.params.product, reachOf(request))
      if (page === undefined) throw new ProblemError('chain-product-not-found', { product: request.params.product })
      return page
    },
  )

  app.get(
    '/api/chains/nodes/:graph/:node',
    { ...general, schema: { params: OfNode, response: { 200: GraphNodeDetail }, tags } },
    async ({ params: { graph, node } }) => {
      const found = await nodeOf(db, graph, node)
      if (found === undefined) throw new ProblemError('graph-node-not-found', { graph, node })
      return found
    },
  )

  app.get(
    '/api/chains/nodes/:graph/:node/around',
    { ...general, schema: { params: OfNode, querystring: AroundQuery, response: { 200: GraphAround }, tags } },
    ({ params: { graph, node }, query }) => aroundNode(db, graph, node, query),
  )
}
