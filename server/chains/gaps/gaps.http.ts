import { CandidateQuery, GapCandidates, GapFindings, GapQuery, type GapSubject } from '@linchpin/api'
import { ofKind } from '@linchpin/pack-kit'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, dayInChina, type Reach, reachOf } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { productsOf, registerOf, segmentsOf } from '../graph/chain-parts.store.ts'
import type { ChainsServices } from '../services.ts'
import { barsOf } from './bars.ts'
import { gapCandidates, type Sought } from './candidates.ts'
import { findGaps } from './find-gaps.ts'
import { gapFacts, productNames } from './gap-facts.store.ts'

const OfChain = z.object({ chain: z.string().min(1).max(100) })
const tags = ['chains']

/** Where a chain is weak, and who might mend it. Internal: what a chain depends on is for those who answer for it. */
export function gapRoutes(app: Http, services: ChainsServices): void {
  const { pack, now } = services
  const own = access('chains.analyse', 'reach')
  const chains = pack === undefined ? [] : ofKind(pack, 'chain')

  /** A chain beyond the reach is answered as one that does not exist. */
  const asked = (request: FastifyRequest, chain: string): Reach => {
    const reach = reachOf(request)
    const isReached = reach === 'city' || reach.chains.includes(chain)
    if (!isReached || !chains.some(({ id }) => id === chain)) throw new ProblemError('chain-unknown', { chain })
    return reach
  }
  const dayOf = (asOf: string | undefined) => asOf ?? dayInChina(now())

  app.get(
    '/api/chains/:chain/gaps',
    { ...own, schema: { params: OfChain, querystring: GapQuery, response: { 200: GapFindings }, tags } },
    async (request) => {
      const { chain } = request.params
      asked(request, chain)
      const day = dayOf(request.query.asOf)
      const admission = registerOf(services, 'chainGaps')?.definition.admission ?? null
      return findGaps(await gapFacts(services, chain, day), barsOf(admission, day))
    },
  )

  app.get(
    '/api/chains/:chain/gap-candidates',
    { ...own, schema: { params: OfChain, querystring: CandidateQuery, response: { 200: GapCandidates }, tags } },
    async (request) => {
      const { chain } = request.params
      const reach = asked(request, chain)
      const { segment, product, name, asOf } = request.query
      const { subject, targets } = await soughtIn(services, chain, { segment, product, name })
      return gapCandidates(services, reach, { chain, subject, targets, asOf: dayOf(asOf) })
    },
  )
}

interface Given {
  readonly segment: string | undefined
  readonly product: string | undefined
  readonly name: string | undefined
}

/** A product, or all products of a segment. */
async function soughtIn(
  services: ChainsServices,
  chain: string,
  { segment, product, name }: Given,
): Promise<Pick<Sought, 'subject' | 'targets'>> {
  const unknown = (subject: string) => new ProblemError('gap-subject-unknown', { subject })
  if (product !== undefined) {
    const called = (await productNames(services)).get(product)
    if (called === undefined) throw unknown(product)
    const subject: GapSubject = { kind: 'product', key: product, name: called }
    return { subject, targets: [{ key: product, name: called }] }
  }
  if (segment !== undefined) {
    const found = (await segmentsOf(services, chain)).find(({ key }) => key === segment)
    if (found === undefined) throw unknown(segment)
    const products = await productsOf(services, [segment])
    const subject: GapSubject = { kind: 'segment', key: segment, name: found.name }
    return { subject, targets: products.map((each) => ({ key: each.key, name: each.name })) }
  }
  if (name === undefined) throw new ProblemError('gap-subject-needed')
  return { subject: { kind: 'product', key: null, name }, targets: [{ key: null, name }] }
}
