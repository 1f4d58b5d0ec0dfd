import {
  Entry,
  EntryChange,
  EntryConfirmation,
  EntryDetail,
  EntryMove,
  EntryStanding,
  EntryVersion,
  NewEntry,
  Reveal,
  Revealed,
} from '@linchpin/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, actorOf, whoOf } from '../people/index.ts'
import { etag, type Http, ifMatch } from '../platform/http/index.ts'
import { addEntry, changeEntry, confirmValues, notKept, type OnEntry } from './keep-entry.ts'
import { isNowhere } from './may-see-register.ts'
import { moveEntryBy } from './move-entry.ts'
import { entryDetail, entryHistory, entryStandings, seenEntry, shownEntry } from './read-entry.ts'
import { revealValue } from './reveal.ts'
import { accessTo, OfEntry, OfRegister, openRegister, tags } from './route-parts.http.ts'
import type { Services } from './services.ts'

/** One entry: read, added, changed, confirmed, moved; its history, and where else it stands. */
export function entryRoutes(app: Http, services: Services): void {
  const { now } = services
  const replyWith = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { register, key }: Pick<OnEntry, 'register' | 'key'>,
    status = 200,
  ) => {
    const seen = await seenEntry(services, register, accessTo(services, request, register, 'registers.read'), key)
    const { permissions } = whoOf(request)
    const able = { toWrite: permissions.has('registers.write'), toAdmit: permissions.has('registers.admit') }
    const detail = await entryDetail(services, register, seen, able)
    return reply.status(status).header('etag', etag(detail.revision)).send(detail)
  }
  const seenBy = async (request: FastifyRequest, { id, key }: z.infer<typeof OfEntry>) => {
    const { register, access: allowed } = openRegister(services, request, id)
    return { register, seen: await seenEntry(services, register, allowed, key) }
  }
  const onEntry = (request: FastifyRequest, { id, key }: z.infer<typeof OfEntry>): OnEntry => ({
    ...openRegister(services, request, id),
    ...{ key, revision: ifMatch(request), actor: actorOf(request, now()) },
  })
  const reading = { ...access('registers.read', 'reach') }
  const writing = { ...access('registers.write', 'reach') }

  app.get(
    '/api/registers/:id/entries/:key',
    { ...reading, schema: { params: OfEntry, response: { 200: EntryDetail }, tags } },
    async (request, reply) => {
      const { register } = openRegister(services, request, request.params.id)
      return replyWith(request, reply, { register, key: request.params.key })
    },
  )

  app.get(
    '/api/registers/:id/entries/:key/row',
    {
      ...reading,
      schema: { params: OfEntry, response: { 200: Entry }, tags },
      // Asked for each name that a page shows: not checked a second time on its way out.
      serializerCompiler: () => JSON.stringify,
    },
    async (request) => {
      const { register, seen } = await seenBy(request, request.params)
      return shownEntry(register, seen.entry)
    },
  )

  app.get(
    '/api/registers/:id/entries/:key/history',
    { ...reading, schema: { params: OfEntry, response: { 200: z.array(EntryVersion) }, tags } },
    async (request) => {
      const { register, seen } = await seenBy(request, request.params)
      return entryHistory(services, register, seen)
    },
  )

  app.get(
    '/api/registers/:id/entries/:key/standing',
    { ...reading, schema: { params: OfEntry, response: { 200: z.array(EntryStanding) }, tags } },
    async (request) => {
      const { register, seen } = await seenBy(request, request.params)
      return entryStandings(services, register, seen, (each) => accessTo(services, request, each, 'registers.read'))
    },
  )

  app.post(
    '/api/registers/:id/entries',
    { ...writing, schema: { params: OfRegister, body: NewEntry, response: { 201: EntryDetail }, tags } },
    async (request, reply) => {
      const { register, access: allowed } = openRegister(services, request, request.params.id)
      const key = await addEntry(services, register, allowed, request.body, actorOf(request, now()))
      return replyWith(request, reply, { register, key }, 201)
    },
  )

  app.patch(
    '/api/registers/:id/entries/:key',
    { ...writing, schema: { params: OfEntry, body: EntryChange, response: { 200: EntryDetail }, tags } },
    async (request, reply) => {
      const on = onEntry(request, request.params)
      await changeEntry(services, on, request.body)
      return replyWith(request, reply, on)
    },
  )

  app.post(
    '/api/registers/:id/entries/:key/confirm',
    { ...writing, schema: { params: OfEntry, body: EntryConfirmation, response: { 200: EntryDetail }, tags } },
    async (request, reply) => {
      const on = onEntry(request, request.params)
      await confirmValues(services, on, request.body)
      return replyWith(request, reply, on)
    },
  )

  app.post(
    '/api/registers/:id/entries/:key/moves',
    {
      ...writing,
      schema: { params: OfEntry, body: EntryMove, response: { 200: EntryDetail, 204: z.null() }, tags },
    },
    async (request, reply) => {
      const on = onEntry(request, request.params)
      const { move } = request.body
      const isDecision = move !== 'propose' && move !== 'withdraw'
      const allowed = isDecision ? accessTo(services, request, on.register, 'registers.admit') : on.access
      if (isDecision && isNowhere(allowed.keeps)) {
        throw notKept(on.register, { zh: '办理准入、复核和退出', en: 'decide who stands on it' })
      }
      await moveEntryBy(services, { ...on, access: allowed }, request.body)
      return move === 'withdraw' ? reply.status(204).send(null) : replyWith(request, reply, on)
    },
  )

  app.post(
    '/api/registers/:id/entries/:key/reveal',
    { ...reading, schema: { params: OfEntry, body: Reveal, response: { 200: Revealed }, tags } },
    async (request) => {
      const { register, seen } = await seenBy(request, request.params)
      return { value: await revealValue(services, register, seen, request.body.field, actorOf(request, now())) }
    },
  )
}
