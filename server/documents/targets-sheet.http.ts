import { TargetsSheet } from '@linchpin/api'
import { actorOf, dayInChina, recordAudit } from '../people/index.ts'
import type { Http } from '../platform/http/index.ts'
import { documentDetail } from './document-detail.ts'
import { type DocumentsOptions, download, ofDocument, withPermission } from './route-parts.http.ts'
import { targetsSheet } from './targets-sheet.ts'
import { targetsSheetXlsx } from './targets-sheet.xlsx.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The targets sheet (目标指标表) of a document, as data and as a workbook. */
export function targetsSheetRoutes(app: Http, { db, now }: DocumentsOptions): void {
  const load = async (id: string) => {
    const detail = await documentDetail(db, id)
    const targets = detail.commitments.filter((item) => item.kind === 'target')
    return targetsSheet(detail, detail.tables, targets)
  }

  app.get(
    '/api/documents/:id/targets-sheet',
    {
      ...withPermission('documents.read'),
      schema: { params: ofDocument, response: { 200: TargetsSheet }, tags: ['targets sheet'] },
    },
    (request) => load(request.params.id),
  )

  app.get(
    '/api/documents/:id/targets-sheet.xlsx',
    { ...withPermission('documents.read'), schema: { params: ofDocument, tags: ['targets sheet'] } },
    async (request, reply) => {
      const actor = actorOf(request, now())
      const sheet = await load(request.params.id)
      const bytes = await targetsSheetXlsx(sheet, { generatedOn: dayInChina(actor.at) })
      const subject = `document:${request.params.id}`
      await db.transaction((tx) =>
        recordAudit(tx, actor, [{ action: 'targets-sheet.export', subject, detail: { form: 'xlsx' } }]),
      )
      return download(reply, sheet.documentTitle, '目标指标表.xlsx', xlsxType).send(Buffer.from(bytes))
    },
  )
}
