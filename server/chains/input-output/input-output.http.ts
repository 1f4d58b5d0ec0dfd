import {
  IoDetailQuery,
  IoImportQuery,
  IoShock,
  IoShockResult,
  IoTableCheck,
  IoTableDetail,
  IoTableHead,
  IoTableSummary,
} from '@linchpin/api'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, actorOf, recordAudit, whoOf } from '../../people/index.ts'
import { type Http, receiveUpload } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { ChainsServices } from '../services.ts'
import { checkIoTable, sum } from './check-io-table.ts'
import {
  type IoTableRow,
  insertIoTable,
  ioTableOf,
  ioTables,
  type StoredIoTable,
  undoIoTable,
} from './input-output.store.ts'
import { ioSectorRows, ioShock } from './io-results.ts'
import { holdsImports } from './kernel-table.ts'

const OfTable = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })
const tags = ['chains']

/** Input-output tables of the city or the country: checked, kept, taken back; multipliers and shocks to sectors. */
export function inputOutputRoutes(app: Http, { db, now, fileLimitBytes }: ChainsServices): void {
  const reads = access('chains.read', 'city')
  const imports = access('chains.import', 'city')

  const asked = async (id: number): Promise<StoredIoTable> => {
    const item = await ioTableOf(db, id)
    if (item === undefined) throw new ProblemError('io-table-not-found', { id })
    return item
  }
  const mayUndo = (request: FastifyRequest, { personId }: { readonly personId: string }) => {
    const who = whoOf(request)
    const may = who.permissions.has('chains.import')
    return may && (personId === request.person.id || who.reach('chains.import') === 'city')
  }

  app.get(
    '/api/io-tables',
    { ...reads, schema: { response: { 200: z.array(IoTableSummary) }, tags } },
    async (request) => (await ioTables(db)).map((row) => summary(row, mayUndo(request, row))),
  )

  app.post(
    '/api/io-tables',
    {
      ...imports,
      schema: {
        querystring: IoImportQuery,
        response: { 200: IoTableCheck, 201: IoTableSummary },
        consumes: ['multipart/form-data'],
        tags,
      },
    },
    async (request, reply) => {
      const file = await receiveUpload(request, fileLimitBytes)
      const { sectors, values, check } = await checkIoTable(file)
      if (request.query.check === 'true') return reply.status(200).send(check)
      const [first] = check.faults
      if (first !== undefined) {
        const { zh: firstZh, en: firstEn } = first
        throw new ProblemError('io-table-faulty', { name: file.name, count: check.faultCount, firstZh, firstEn })
      }
      const head = IoTableHead.safeParse(request.query)
      if (!head.success) throw new ProblemError('io-table-head-needed')
      const actor = actorOf(request, now())
      const row = { ...head.data, sectors, table: values, personId: actor.person.id, personName: actor.person.name }
      const id = await db.transaction(async (tx) => {
        const made = await insertIoTable(tx, { ...row, createdAt: actor.at })
        const detail = { ...head.data, sectors: sectors.length, file: file.name }
        await recordAudit(tx, actor, [{ action: 'io-table.imported', subject: `io-table:${made}`, detail }])
        return made
      })
      return reply.status(201).send(summary(rowOf(await asked(id)), true))
    },
  )

  app.get(
    '/api/io-tables/:id',
    { ...reads, schema: { params: OfTable, querystring: IoDetailQuery, response: { 200: IoTableDetail }, tags } },
    async (request) => {
      const item = await asked(request.params.id)
      const { flows } = request.query
      const head = summary(rowOf(item), mayUndo(request, item))
      return { ...head, flows, rows: [...ioSectorRows(item, flows)] }
    },
  )

  app.post(
    '/api/io-tables/:id/shock',
    { ...reads, schema: { params: OfTable, body: IoShock, response: { 200: IoShockResult }, tags } },
    async (request) => ioShock(await asked(request.params.id), request.body),
  )

  app.post(
    '/api/io-tables/:id/undo',
    { ...imports, schema: { params: OfTable, response: { 204: z.null() }, tags } },
    async (request, reply) => {
      const item = await asked(request.params.id)
      if (!mayUndo(request, item)) throw new ProblemError('io-table-not-yours', { name: item.name })
      const actor = actorOf(request, now())
      await db.transaction(async (tx) => {
        if (!(await undoIoTable(tx, item.id, actor.at))) throw new ProblemError('io-table-not-found', { id: item.id })
        const detail = { name: item.name, year: item.year }
        await recordAudit(tx, actor, [{ action: 'io-table.undone', subject: `io-table:${item.id}`, detail }])
      })
      return reply.status(204).send(null)
    },
  )
}

const rowOf = ({ table, sectors, ...row }: StoredIoTable): IoTableRow => ({
  ...row,
  sectors: sectors.length,
  output: sum(table.output),
  holdsImports: holdsImports(table),
  holdsJobs: table.jobs !== null,
})

const summary = (row: IoTableRow, mayUndo: boolean): IoTableSummary => {
  const { id, name, year, place, unit, origin, sectors, output, holdsImports: withImports, holdsJobs } = row
  const head = { id, name, year, place, unit, origin, sectors, output, holdsImports: withImports, holdsJobs }
  return { ...head, by: row.personName, at: row.createdAt.toISOString(), mayUndo }
}
