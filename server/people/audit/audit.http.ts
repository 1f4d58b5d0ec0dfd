import { AuditPage, AuditQuery, AuditVerified } from '@linchpin/api'
import { z } from 'zod'
import type { Database } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { access, actorOf } from '../actor.http.ts'
import { auditCount, auditLinesAsText, chainHolds, findAudit, recordAudit, verifyAudit } from './audit.store.ts'

export interface AuditOptions {
  readonly db: Database
  readonly now: () => Date
}

const pageSize = 100
const Kept = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/, 'the 64 characters that a check printed') })
const tags = ['audit']
const readAudit = access('audit.read', 'city')

/** The audit officer's: search, export, check; nobody changes anything here. */
export function auditRoutes(app: Http, { db, now }: AuditOptions): void {
  app.get(
    '/api/audit',
    { ...readAudit, schema: { querystring: AuditQuery, response: { 200: AuditPage }, tags } },
    async ({ query }) => {
      const rows = await findAudit(db, { ...inMoments(query), limit: pageSize })
      const entries = rows.map(({ personName, previous: _, personId: __, at, ...row }) => ({
        ...row,
        at: at.toISOString(),
        person: personName,
      }))
      const last = rows.at(-1)
      return { total: await auditCount(db), entries, next: rows.length === pageSize && last ? last.seq : null }
    },
  )

  app.get('/api/audit/export', { ...readAudit, schema: { querystring: AuditQuery, tags } }, async (request, reply) => {
    const { query } = request
    await db.transaction((tx) =>
      recordAudit(tx, actorOf(request, now()), [{ action: 'audit.exported', subject: 'audit', detail: { ...query } }]),
    )
    reply.header('content-disposition', 'attachment; filename="audit.csv"').type('text/csv; charset=utf-8')
    return reply.send(auditLinesAsText(db, { ...inMoments(query), limit: pageSize * 20 }))
  })

  app.post('/api/audit/verify', { ...readAudit, schema: { response: { 200: AuditVerified }, tags } }, () =>
    verifyAudit(db),
  )

  app.get(
    '/api/audit/holds/:hash',
    { ...readAudit, schema: { params: Kept, response: { 200: z.object({ seq: z.int().nullable() }) }, tags } },
    async ({ params }) => ({ seq: await chainHolds(db, params.hash) }),
  )
}

/** With its days as moments where the city is. */
function inMoments({ from, until, ...query }: AuditQuery) {
  return {
    ...query,
    ...(from === undefined ? {} : { from: new Date(`${from}T00:00:00+08:00`) }),
    ...(until === undefined ? {} : { until: new Date(`${until}T23:59:59.999+08:00`) }),
  }
}
