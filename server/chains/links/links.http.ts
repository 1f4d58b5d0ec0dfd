import { randomUUID } from 'node:crypto'
import {
  LinkDelivered,
  LinkDelivery,
  LinkImportChoice,
  LinkImportOptions,
  LinkSource,
  LinkSourceDetail,
  LinkSources,
} from '@linchpin/api'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, actorOf, type Reach, reachOf, whoOf } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { ChainsServices } from '../services.ts'
import {
  cancelSource,
  confirmLinks,
  discardSource,
  readAnew,
  settledSource,
  startReading,
  undoSource,
} from './bring-in.ts'
import { deliverLinks } from './deliver.store.ts'
import { receiveLines } from './receive-lines.http.ts'
import { shownDetail, shownSource } from './shown-source.ts'
import { type StoredSource, sourceOf, sourcesOf } from './sources.store.ts'
import { settleSurvey } from './survey-links.store.ts'

const OfSource = z.object({ source: z.coerce.number().int().min(1).max(2_147_483_647) })
const tags = ['chains']
const deliveryBytes = 4 * 1024 * 1024

/** Sources of links: brought in by file, looked through, confirmed, taken back; or delivered by another system. */
export function linkRoutes(app: Http, services: ChainsServices): void {
  const { db, now } = services
  const reads = access('chains.read', 'reach')
  const imports = access('chains.import', 'reach')

  /** Whoever brought it in, and those who reach the whole city. */
  const mayChange = (request: FastifyRequest, reach: Reach, source: StoredSource) =>
    whoOf(request).permissions.has('chains.import') && (reach === 'city' || source.personId === request.person.id)
  const opened = async (request: FastifyRequest, id: number): Promise<StoredSource> => {
    const reach = reachOf(request)
    const source = await sourceOf(db, id)
    if (source === undefined || !(reach === 'city' || source.personId === request.person.id))
      throw new ProblemError('links-source-unknown', { source: id })
    return settledSource(services, source)
  }
  const shown = async (request: FastifyRequest, id: number) => {
    const source = (await sourceOf(db, id)) as StoredSource
    return shownDetail(services, source, mayChange(request, reachOf(request), source))
  }

  app.get(
    '/api/chains/links/sources',
    { ...reads, schema: { response: { 200: LinkSources }, tags } },
    async (request) => {
      const reach = reachOf(request)
      await settleSurvey(services)
      const found = await sourcesOf(db, reach === 'city' ? null : request.person.id)
      const settled = await Promise.all(found.map((source) => settledSource(services, source)))
      return {
        items: await Promise.all(settled.map((each) => shownSource(services, each, mayChange(request, reach, each)))),
        register: services.pack?.principal.supplyLinks ?? null,
        mayImport: whoOf(request).permissions.has('chains.import'),
        rule: {
          zh: '多个来源记有同一对企业时，取可信度高者；可信度相同的，取日期新者。',
          en: 'Where several sources name the same two firms the more confident counts; of equals, the newer.',
        },
      }
    },
  )

  app.get(
    '/api/chains/links/sources/:source',
    { ...imports, schema: { params: OfSource, response: { 200: LinkSourceDetail }, tags } },
    async (request) => shown(request, (await opened(request, request.params.source)).id),
  )

  app.post(
    '/api/chains/links/imports',
    {
      ...imports,
      schema: {
        querystring: LinkImportOptions,
        response: { 202: LinkSource },
        consumes: ['multipart/form-data'],
        tags,
      },
    },
    async (request, reply) => {
      const reach = reachOf(request)
      const { name, confidence, asOf, unit, sheet } = request.query
      const id = randomUUID()
      const fileName = await receiveLines(request, id)
      const asked = { sheet: sheet ?? null, chosen: {}, unit: unit ?? null, asOf: asOf ?? null }
      const file = { id, name: fileName, asked, table: null, sourceName: name ?? fileName, confidence }
      const source = await startReading(services, file, actorOf(request, now()))
      return reply.status(202).send(await shownSource(services, source, mayChange(request, reach, source)))
    },
  )

  const step = { ...imports, schema: { params: OfSource, response: { 202: LinkSourceDetail }, tags } }
  app.post(
    '/api/chains/links/sources/:source/read',
    { ...imports, schema: { params: OfSource, body: LinkImportChoice, response: { 202: LinkSourceDetail }, tags } },
    async (request, reply) => {
      const source = await opened(request, request.params.source)
      const { columns, unit, asOf, sheet } = request.body
      await readAnew(services, source, {
        ...(columns === undefined ? {} : { chosen: columns }),
        ...(unit === undefined ? {} : { unit }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(sheet === undefined ? {} : { sheet }),
      })
      return reply.status(202).send(await shown(request, source.id))
    },
  )
  app.post('/api/chains/links/sources/:source/confirm', step, async (request, reply) => {
    const source = await opened(request, request.params.source)
    await confirmLinks(services, source, reachOf(request), actorOf(request, now()))
    return reply.status(202).send(await shown(request, source.id))
  })
  app.post('/api/chains/links/sources/:source/undo', step, async (request, reply) => {
    const source = await opened(request, request.params.source)
    await undoSource(services, source, actorOf(request, now()))
    return reply.status(202).send(await shown(request, source.id))
  })
  app.post('/api/chains/links/sources/:source/cancel', step, async (request, reply) => {
    const source = await opened(request, request.params.source)
    await cancelSource(services, source)
    return reply.status(202).send(await shown(request, source.id))
  })
  app.delete(
    '/api/chains/links/sources/:source',
    { ...imports, schema: { params: OfSource, response: { 204: z.null() }, tags } },
    async (request, reply) => {
      await discardSource(services, await opened(request, request.params.source))
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/api/chains/links/deliveries',
    { ...imports, bodyLimit: deliveryBytes, schema: { body: LinkDelivery, response: { 200: LinkDelivered }, tags } },
    (request) => {
      // A system that delivers does so for the whole city.
      if (reachOf(request) !== 'city') throw new ProblemError('forbidden', { permission: 'chains.import' })
      return deliverLinks(services, request.body, actorOf(request, now()))
    },
  )
}
