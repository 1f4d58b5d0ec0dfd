import { PassThrough } from 'node:stream'
import { CaseQuery } from '@linchpin/api'
import { access, actorOf, recordAudit } from '../../people/index.ts'
import { download, type Http } from '../../platform/http/index.ts'
import { writeSheet } from '../../platform/sheets/index.ts'
import { casePage, type ListedCase } from '../queries/case-list.store.ts'
import { definitionsOf } from '../queries/case-view.ts'
import { askingIn, tags } from '../route-parts.http.ts'
import type { CasesServices } from '../services.ts'
import { caseTable } from './case-table.ts'

const casesAtOnce = 500
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A list as a file for an office's own work: a ledger that is used inside. */
export function caseExportRoutes(app: Http, services: CasesServices): void {
  app.get(
    '/api/cases/export.xlsx',
    { ...access('cases.export', 'reach'), schema: { querystring: CaseQuery, tags } },
    async (request, reply) => {
      const reading = askingIn(request, services)
      const { sort, after: _after, limit: _limit, columns: _columns, ...filter } = request.query
      const { db, types } = services
      const found = new Map(types.current.map((each) => [types.hashOf(each), each]))
      const only = filter.type !== undefined && !filter.type.includes(',') ? types.named(filter.type) : undefined
      const exporting = {
        ...{ services, day: reading.day, fieldsOf: only ?? null },
        typeOf: (item: ListedCase) => {
          const caseType = found.get(item.definition)
          if (caseType === undefined) throw new Error(`No definition ${item.definition}`)
          return caseType
        },
      }
      const table = caseTable(exporting)
      const rows = async function* () {
        for (let after: string | null | undefined; after !== null; ) {
          const page = await casePage(db, filter, reading, { sort, after, limit: casesAtOnce })
          for (const [hash, caseType] of await definitionsOf(services, page.items)) found.set(hash, caseType)
          yield* page.items.map(table.row)
          after = page.next
        }
      }
      const detail = { filter }
      const actor = actorOf(request, services.now())
      await db.transaction((tx) => recordAudit(tx, actor, [{ action: 'case.exported', subject: 'case:*', detail }]))
      const name = only?.label.zh ?? '事项'
      const title = `${name}清单（${reading.day}，内部工作台账）`
      const out = new PassThrough()
      writeSheet(out, { name, title, columns: table.columns, rows: rows() }).catch((error: Error) => out.destroy(error))
      return download(reply, `${name}清单${reading.day}`, '.xlsx', sheetType).send(out)
    },
  )
}
