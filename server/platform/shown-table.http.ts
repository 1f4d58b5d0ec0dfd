import { PassThrough } from 'node:stream'
import { ShownTable } from '@linchpin/api'
import { download, type Http, type RouteAccess } from './http/index.ts'
import { writeSheet } from './sheets/index.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const widths = { text: 24, number: 14, integer: 12, money: 18, date: 14 } as const

/** A table that a page shows, as Excel. It goes back to whoever sent it, and nothing of it is kept. */
export function shownTableRoutes(app: Http, access: RouteAccess): void {
  app.post(
    '/api/tables',
    { config: { access }, schema: { body: ShownTable, tags: ['tables'] } },
    async ({ body: { title, columns, rows, note } }, reply) => {
      const stream = new PassThrough()
      const table = {
        title,
        columns: columns.map((column) => ({ ...column, width: column.width ?? widths[column.kind] })),
        rows,
        ...(note === undefined ? {} : { note }),
      }
      writeSheet(stream, table).catch((error: Error) => stream.destroy(error))
      return download(reply, title, '.xlsx', xlsx).send(stream)
    },
  )
}
