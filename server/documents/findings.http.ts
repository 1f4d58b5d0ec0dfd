import { FindingList, FindingsQuery } from '@linchpin/api'
import type { Http } from '../platform/http/index.ts'
import { compareApart } from './compare-apart.ts'
import { findingsOf } from './findings.ts'
import { type DocumentsOptions, withPermission } from './route-parts.http.ts'

/** What contradicts what, within and across the documents of the library. */
export function findingsRoutes(app: Http, { db }: DocumentsOptions): void {
  const findings = findingsOf(db, compareApart)
  app.get(
    '/api/documents/findings',
    {
      ...withPermission('documents.read'),
      schema: { querystring: FindingsQuery, response: { 200: FindingList }, tags: ['documents'] },
    },
    (request) => findings(request.query),
  )
}
