import { TaskTable } from '@linchpin/api'
import { actorOf, dayInChina, recordAudit } from '../people/index.ts'
import type { Http } from '../platform/http/index.ts'
import { documentDetail } from './document-detail.ts'
import { type DocumentsOptions, download, ofDocument, withPermission } from './route-parts.http.ts'
import { taskTableDocx } from './task-table.docx.ts'
import { taskTable } from './task-table.ts'
import { taskTableXlsx } from './task-table.xlsx.ts'

const forms = {
  docx: { write: taskTableDocx, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { write: taskTableXlsx, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const

/** The task table (分工表) of a document, as data and as the files that offices send around. */
export function taskTableRoutes(app: Http, { db, now }: DocumentsOptions): void {
  const load = async (id: string) => {
    const detail = await documentDetail(db, id)
    return taskTable(detail, detail.clauses, detail.commitments)
  }

  app.get(
    '/api/documents/:id/task-table',
    {
      ...withPermission('documents.read'),
      schema: { params: ofDocument, response: { 200: TaskTable }, tags: ['task table'] },
    },
    (request) => load(request.params.id),
  )

  for (const [suffix, form] of Object.entries(forms)) {
    app.get(
      `/api/documents/:id/task-table.${suffix}`,
      { ...withPermission('documents.read'), schema: { params: ofDocument, tags: ['task table'] } },
      async (request, reply) => {
        const actor = actorOf(request, now())
        const table = await load(request.params.id)
        const bytes = await form.write(table, { generatedOn: dayInChina(actor.at) })
        const subject = `document:${request.params.id}`
        await db.transaction((tx) =>
          recordAudit(tx, actor, [{ action: 'task-table.export', subject, detail: { form: suffix } }]),
        )
        return download(reply, table.documentTitle, `任务分工表.${suffix}`, form.type).send(Buffer.from(bytes))
      },
    )
  }
}
