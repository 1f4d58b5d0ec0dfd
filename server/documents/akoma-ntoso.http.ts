import type { DocumentSummary } from '@linchpin/api'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { akomaNtoso } from '@linchpin/kernels/policy/akoma-ntoso'
import { actorOf, recordAudit } from '../people/index.ts'
import type { Http } from '../platform/http/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { findSummary, findVersion } from './documents.store.ts'
import { sampleMark } from './ledger-words.ts'
import { type DocumentsOptions, download, ofDocument, VersionQuery, withPermission } from './route-parts.http.ts'

/** A document as Akoma Ntoso, the XML in which legal texts are exchanged. */
export function akomaNtosoRoutes(app: Http, { db, now }: DocumentsOptions): void {
  app.get(
    '/api/documents/:id/akoma-ntoso.xml',
    {
      ...withPermission('documents.read'),
      schema: { params: ofDocument, querystring: VersionQuery, tags: ['documents'] },
    },
    async (request, reply) => {
      const actor = actorOf(request, now())
      const { id } = request.params
      const summary = await findSummary(db, id)
      if (!summary) throw new ProblemError('document-not-found', { id })
      const version = request.query.version ?? summary.version
      const row = await findVersion(db, id, version)
      if (!row) throw new ProblemError('version-not-found', { version })
      const compiled = version === summary.version ? corrected(row.compiled, summary) : row.compiled
      const xml = akomaNtoso(summary.sample ? markedAsSample(compiled) : compiled)
      const detail = { form: 'xml', version }
      await db.transaction((tx) =>
        recordAudit(tx, actor, [{ action: 'akoma-ntoso.export', subject: `document:${id}`, detail }]),
      )
      const ending = summary.sample ? `（${sampleMark}）.xml` : '.xml'
      return download(reply, summary.title, ending, 'application/akn+xml; charset=utf-8').send(xml)
    },
  )
}

/** With what people corrected of title, issuer, number and dates, which belongs to the current version. */
function corrected(compiled: CompiledDocument, summary: DocumentSummary): CompiledDocument {
  const { title, issuer, docNumber, date, genre, openness, effective, status } = summary
  return { ...compiled, document: { title, issuer, docNumber, date, genre, openness, effective, status } }
}

/** An invented document is known by its name, also where nobody sees the page that it came from. */
function markedAsSample(compiled: CompiledDocument): CompiledDocument {
  const { document } = compiled
  return { ...compiled, document: { ...document, title: `${document.title}（${sampleMark}）` } }
}
