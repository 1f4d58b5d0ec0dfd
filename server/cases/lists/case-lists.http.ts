import {
  ImportedList,
  ImportedListColumns,
  ImportedListRows,
  ImportedListRowsQuery,
  ImportedLists,
  ImportedListTaking,
  NewImportedList,
} from '@linchpin/api'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, actorOf, whoOf } from '../../people/index.ts'
import { type Http, receiveUpload } from '../../platform/http/index.ts'
import { asPerson } from '../acting.ts'
import { requirePack } from '../route-parts.http.ts'
import type { ListActing } from './assess-rows.ts'
import { tellLists, tellRow } from './case-list-view.ts'
import { listOf, listsOf, rowsOf, type StoredList } from './case-lists.store.ts'
import { chooseColumns, discard, keepList, takeOver, targetsFor, typeFor, undo } from './import-list.ts'
import type { ListsServices } from './lists-services.ts'
import { readList } from './read-list.ts'

const params = z.object({ id: z.uuid() })
const tags = ['case lists']
const own = access('cases.import', 'self')

/** Lists that come in as somebody's own table. Each belongs to the person who brought it in. */
export function caseListRoutes(app: Http, services: ListsServices): void {
  const { db } = services
  const told = async (list: StoredList): Promise<ImportedList> => (await tellLists(services, [list]))[0] as ImportedList
  const ownList = (request: FastifyRequest<{ Params: { id: string } }>) => {
    requirePack(services)
    return listOf(db, request.params.id, request.person.id)
  }

  app.post(
    '/api/case-lists',
    { ...own, schema: { querystring: NewImportedList, response: { 201: ImportedList }, tags } },
    async (request, reply) => {
      const by = bringing(request, services)
      const { type, sheet } = request.query
      const caseType = typeFor(services, type, by)
      const { name: fileName, bytes } = await receiveUpload(request, services.fileLimitBytes)
      const file = { fileName, ...(sheet === undefined ? {} : { sheet }) }
      const table = await readList(bytes, file, targetsFor(services, caseType))
      const id = await keepList(services, caseType, table, { fileName, by })
      return reply.status(201).send(await told(await listOf(db, id, request.person.id)))
    },
  )
  app.get('/api/case-lists', { ...own, schema: { response: { 200: ImportedLists }, tags } }, async (request) => {
    requirePack(services)
    return { lists: await tellLists(services, await listsOf(db, request.person.id)) }
  })
  app.get(
    '/api/case-lists/:id',
    { ...own, schema: { params, response: { 200: ImportedList }, tags } },
    async (request) => told(await ownList(request)),
  )
  app.get(
    '/api/case-lists/:id/rows',
    { ...own, schema: { params, querystring: ImportedListRowsQuery, response: { 200: ImportedListRows }, tags } },
    async (request) => {
      const list = await ownList(request)
      const { outcome, limit, ...asked } = request.query
      const rows = await rowsOf(db, list.id, { ...asked, outcome: outcome && [outcome], limit: limit + 1 })
      const shown = rows.slice(0, limit)
      const next = rows.length > limit ? (shown.at(-1)?.number ?? null) : null
      return { rows: shown.map((row) => tellRow(services, list, row)), next }
    },
  )
  app.post(
    '/api/case-lists/:id/columns',
    { ...own, schema: { params, body: ImportedListColumns, response: { 200: ImportedList }, tags } },
    async (request) => {
      const list = await ownList(request)
      await chooseColumns(services, list, request.body.columns, bringing(request, services))
      return told(await ownList(request))
    },
  )
  app.post(
    '/api/case-lists/:id/take',
    { ...own, schema: { params, body: ImportedListTaking, response: { 200: ImportedList }, tags } },
    async (request) => {
      const list = await ownList(request)
      await takeOver(services, list, request.body.withDuplicates, bringing(request, services))
      return told(await ownList(request))
    },
  )
  app.post(
    '/api/case-lists/:id/undo',
    { ...own, schema: { params, response: { 200: ImportedList }, tags } },
    async (request) => {
      await undo(services, await ownList(request), bringing(request, services))
      return told(await ownList(request))
    },
  )
  app.delete('/api/case-lists/:id', { ...own, schema: { params, tags } }, async (request, reply) => {
    await discard(services, await ownList(request))
    return reply.status(204).send()
  })
}

/** Whoever brings a list in opens as an authority: what comes in stands where it says, and may have been due long ago. */
function bringing(request: FastifyRequest, services: ListsServices): ListActing {
  requirePack(services)
  const who = whoOf(request)
  return {
    ...asPerson(who, actorOf(request, services.now())),
    isAuthority: true,
    subjects: who.reach('registers.read'),
  }
}
