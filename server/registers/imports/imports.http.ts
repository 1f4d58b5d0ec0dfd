import { PassThrough } from 'node:stream'
import {
  ImportApply,
  ImportChoice,
  ImportDecision,
  ImportOptions,
  ImportRowQuery,
  ImportRows,
  RegisterImport,
} from '@linchpin/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, actorOf } from '../../people/index.ts'
import { download, type Http, receiveUpload } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { type SheetTable, writeSheet } from '../../platform/sheets/index.ts'
import { notKept } from '../keep-entry.ts'
import type { KnownRegister } from '../known-registers.ts'
import { entersAs, isNowhere } from '../may-see-register.ts'
import { namesOf } from '../pointers.store.ts'
import { accessTo, OfRegister, type Opened, openRegister, tags } from '../route-parts.http.ts'
import { faultsOf, templateOf } from './import-files.ts'
import type { ImportServices } from './import-services.ts'
import {
  applyImport,
  cancelImport,
  chooseColumns,
  decideRows,
  discardImport,
  settledState,
  startImport,
  undoImport,
} from './importing.ts'
import { importOf, importsOf, rowsOf, type StoredImport } from './imports.store.ts'
import { shownImport, shownRow } from './shown-import.ts'

const OfImport = OfRegister.extend({ import: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Tables in: form, preview, faults, decisions, applied as a whole, taken back as a whole. */
export function importRoutes(app: Http, services: ImportServices): void {
  const { db, now, fileLimitBytes } = services
  const own = access('registers.import', 'reach')

  /** The register of the route, for somebody who may import into it. */
  const opened = (request: FastifyRequest, id: string): Opened => {
    const found = openRegister(services, request, id)
    if (entersAs(found.access) === null) throw notKept(found.register, { zh: '导入', en: 'import into it' })
    return found
  }
  /** Who keeps a part of a register sees the imports of that person only: rows tell of entries. */
  const asked = async (request: FastifyRequest, { id, import: number }: z.infer<typeof OfImport>) => {
    const found = opened(request, id)
    const item = await importOf(db, found.register.id, number)
    const isSeen = found.access.keeps === 'city' || item?.personId === request.person.id
    if (item === undefined || !isSeen) throw new ProblemError('import-not-found', { import: number })
    return { ...found, item: await settledState(services, item) }
  }
  const shown = async (register: KnownRegister, id: number) =>
    shownImport(services, register, (await importOf(db, register.id, id)) as StoredImport)

  app.get('/api/registers/:id/template', { ...own, schema: { params: OfRegister, tags } }, async (request, reply) => {
    const { register, access: allowed } = opened(request, request.params.id)
    const template = templateOf(register, entersAs(allowed) ?? 'asker')
    return sendSheet(reply, `${register.definition.label.zh}导入模板`, template)
  })

  app.post(
    '/api/registers/:id/imports',
    {
      ...own,
      schema: {
        params: OfRegister,
        querystring: ImportOptions,
        response: { 202: RegisterImport },
        consumes: ['multipart/form-data'],
        tags,
      },
    },
    async (request, reply) => {
      const found = opened(request, request.params.id)
      const { sheet, source, asOf, confirmed, admits } = request.query
      const mayAdmit = !isNowhere(accessTo(services, request, found.register, 'registers.admit').keeps)
      if (admits === 'true' && !mayAdmit) throw notKept(found.register, { zh: '直接列入', en: 'admit' })
      const file = await receiveUpload(request, fileLimitBytes)
      const terms = {
        sheet: sheet ?? null,
        source: source ?? null,
        asOf: asOf ?? null,
        confirmed: confirmed === 'true',
        admits: admits === 'true',
      }
      const item = await startImport(services, found.register, found.access, file, terms, actorOf(request, now()))
      return reply.status(202).send(await shown(found.register, item.id))
    },
  )

  app.get(
    '/api/registers/:id/imports',
    { ...own, schema: { params: OfRegister, response: { 200: z.array(RegisterImport) }, tags } },
    async (request) => {
      const found = opened(request, request.params.id)
      const items = await importsOf(db, found.register.id, found.access.keeps === 'city' ? null : request.person.id)
      const settled = await Promise.all(items.map((item) => settledState(services, item)))
      return Promise.all(settled.map((item) => shownImport(services, found.register, item)))
    },
  )

  app.get(
    '/api/registers/:id/imports/:import',
    { ...own, schema: { params: OfImport, response: { 200: RegisterImport }, tags } },
    async (request) => {
      const { register, item } = await asked(request, request.params)
      return shownImport(services, register, item)
    },
  )

  app.get(
    '/api/registers/:id/imports/:import/rows',
    { ...own, schema: { params: OfImport, querystring: ImportRowQuery, response: { 200: ImportRows }, tags } },
    async (request) => {
      const { register, item } = await asked(request, request.params)
      const { limit } = request.query
      const rows = await rowsOf(db, item.id, { ...request.query, limit: limit + 1 })
      const items = rows.slice(0, limit).map((row) => shownRow(register, row))
      const names = await namesOf(db, services.registers, register, items)
      const next = rows.length > limit ? (items.at(-1)?.number ?? null) : null
      return { items, next, names: names as ImportRows['names'] }
    },
  )

  app.get(
    '/api/registers/:id/imports/:import/faults',
    { ...own, schema: { params: OfImport, tags } },
    async (request, reply) => {
      const { item } = await asked(request, request.params)
      return sendSheet(reply, `${item.fileName}的导入问题`, faultsOf(db, item))
    },
  )

  app.post(
    '/api/registers/:id/imports/:import/columns',
    { ...own, schema: { params: OfImport, body: ImportChoice, response: { 202: RegisterImport }, tags } },
    async (request, reply) => {
      const { register, access: allowed, item } = await asked(request, request.params)
      await chooseColumns(services, register, allowed, item, request.body)
      return reply.status(202).send(await shown(register, item.id))
    },
  )

  app.post(
    '/api/registers/:id/imports/:import/decisions',
    { ...own, schema: { params: OfImport, body: ImportDecision, response: { 200: RegisterImport }, tags } },
    async (request) => {
      const { register, access: allowed, item } = await asked(request, request.params)
      await decideRows(services, register, allowed, item, request.body)
      return shown(register, item.id)
    },
  )

  app.post(
    '/api/registers/:id/imports/:import/apply',
    { ...own, schema: { params: OfImport, body: ImportApply, response: { 202: RegisterImport }, tags } },
    async (request, reply) => {
      const { register, item } = await asked(request, request.params)
      await applyImport(services, register, item, request.body, actorOf(request, now()))
      return reply.status(202).send(await shown(register, item.id))
    },
  )

  app.post(
    '/api/registers/:id/imports/:import/undo',
    { ...own, schema: { params: OfImport, response: { 202: RegisterImport }, tags } },
    async (request, reply) => {
      const { register, item } = await asked(request, request.params)
      await undoImport(services, register, item, actorOf(request, now()))
      return reply.status(202).send(await shown(register, item.id))
    },
  )

  app.post(
    '/api/registers/:id/imports/:import/cancel',
    { ...own, schema: { params: OfImport, response: { 200: RegisterImport }, tags } },
    async (request) => {
      const { register, item } = await asked(request, request.params)
      await cancelImport(services, item)
      return shown(register, item.id)
    },
  )

  app.delete(
    '/api/registers/:id/imports/:import',
    { ...own, schema: { params: OfImport, response: { 204: z.null() }, tags } },
    async (request, reply) => {
      const { item } = await asked(request, request.params)
      await discardImport(services, item)
      return reply.status(204).send(null)
    },
  )
}

function sendSheet(reply: FastifyReply, title: string, table: SheetTable): FastifyReply {
  const stream = new PassThrough()
  writeSheet(stream, table).catch((error: Error) => stream.destroy(error))
  return download(reply, title, '.xlsx', xlsx).send(stream)
}
