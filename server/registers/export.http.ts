import { PassThrough } from 'node:stream'
import { EntryChoiceQuery } from '@linchpin/api'
import { z } from 'zod'
import { access, actorOf, recordAudit } from '../people/index.ts'
import { download, type Http } from '../platform/http/index.ts'
import { writeCsv, writeSheet } from '../platform/sheets/index.ts'
import { readFilters } from './entry-query.ts'
import { exportTable } from './export-entries.ts'
import { listColumns } from './list-columns.ts'
import { OfRegister, openRegister, tags } from './route-parts.http.ts'
import type { Services } from './services.ts'

const ExportQuery = EntryChoiceQuery.extend({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  columns: z.string().max(4000).optional(),
})
const formats = {
  xlsx: { write: writeSheet, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { write: writeCsv, type: 'text/csv; charset=utf-8' },
} as const

/** What a list is filtered to, as a file; who took it out stands in the audit. */
export function exportRoutes(app: Http, services: Services): void {
  app.get(
    '/api/registers/:id/export',
    { ...access('registers.export', 'reach'), schema: { params: OfRegister, querystring: ExportQuery, tags } },
    async (request, reply) => {
      const { register, access: allowed } = openRegister(services, request, request.params.id)
      const { format, columns, ...given } = request.query
      const choice = { q: given.q ?? '', filters: readFilters(given, listColumns(register)) }
      const table = await exportTable(services, register, allowed, choice, columns?.split(',') ?? null)
      const actor = actorOf(request, services.now())
      const detail = { format, ...given }
      await services.db.transaction((tx) =>
        recordAudit(tx, actor, [{ action: 'register.exported', subject: `register:${register.id}`, detail }]),
      )
      const stream = new PassThrough()
      const { write, type } = formats[format]
      write(stream, table).catch((error: Error) => stream.destroy(error))
      return download(reply, register.definition.label.zh, `.${format}`, type).send(stream)
    },
  )
}
