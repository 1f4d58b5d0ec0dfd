import { parse } from 'node:path'
import {
  DocumentDetail,
  DocumentInput,
  DocumentList,
  DocumentQuery,
  DocumentSummary,
  ImportResult,
} from '@linchpin/api'
import { z } from 'zod'
import { actorOf } from '../people/index.ts'
import { etag, type Http, ifMatch } from '../platform/http/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { compileApart } from './compile-apart.ts'
import { definedOnly } from './defined-only.ts'
import { documentDetail } from './document-detail.ts'
import { findFile, findVersion } from './documents.store.ts'
import { importDocument, importVersion } from './import.ts'
import { listDocuments } from './library.store.ts'
import { receiveFile } from './receive-file.http.ts'
import { correctDocument, deleteDocument, restoreDocument } from './reviewing.ts'
import { type DocumentsOptions, download, ofDocument, VersionQuery, withPermission } from './route-parts.http.ts'
import { readSample } from './sample.ts'

/** The library: import, search, correct, delete and restore. */
export function libraryRoutes(app: Http, { db, fileLimitBytes, lexicons, now }: DocumentsOptions): void {
  const compiling = { limitBytes: fileLimitBytes, lexicons }
  const imported = { response: { 201: ImportResult }, consumes: ['multipart/form-data'], tags: ['documents'] }

  app.get(
    '/api/documents',
    {
      ...withPermission('documents.read'),
      schema: { querystring: DocumentQuery, response: { 200: DocumentList }, tags: ['documents'] },
    },
    (request) => listDocuments(db, request.query),
  )

  app.post('/api/documents', { ...withPermission('documents.import'), schema: imported }, async (request, reply) => {
    const file = await receiveFile(request, compiling)
    return reply.status(201).send(await importDocument(db, file, actorOf(request, now()), false))
  })

  app.post(
    '/api/documents/sample',
    { ...withPermission('documents.import'), schema: { response: { 201: ImportResult }, tags: ['documents'] } },
    async (request, reply) => {
      const { name, bytes } = await readSample()
      const file = { ...(await compileApart({ name, bytes, ...compiling })), name, bytes }
      return reply.status(201).send(await importDocument(db, file, actorOf(request, now()), true))
    },
  )

  app.get(
    '/api/documents/:id',
    {
      ...withPermission('documents.read'),
      schema: { params: ofDocument, querystring: VersionQuery, response: { 200: DocumentDetail }, tags: ['documents'] },
    },
    async (request, reply) => {
      const detail = await documentDetail(db, request.params.id, request.query.version)
      return reply.header('etag', etag(detail.revision)).send(detail)
    },
  )

  app.patch(
    '/api/documents/:id',
    {
      ...withPermission('documents.review'),
      schema: { params: ofDocument, body: DocumentInput, response: { 200: DocumentSummary }, tags: ['documents'] },
    },
    async (request, reply) => {
      const { id } = request.params
      const summary = await correctDocument(
        db,
        id,
        definedOnly(request.body),
        ifMatch(request),
        actorOf(request, now()),
      )
      return reply.header('etag', etag(summary.revision)).send(summary)
    },
  )

  app.delete(
    '/api/documents/:id',
    {
      ...withPermission('documents.delete'),
      schema: { params: ofDocument, response: { 204: z.null() }, tags: ['documents'] },
    },
    async (request, reply) => {
      await deleteDocument(db, request.params.id, actorOf(request, now()))
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/api/documents/:id/restore',
    {
      ...withPermission('documents.delete'),
      schema: { params: ofDocument, response: { 200: DocumentSummary }, tags: ['documents'] },
    },
    (request) => restoreDocument(db, request.params.id, actorOf(request, now())),
  )

  app.post(
    '/api/documents/:id/versions',
    { ...withPermission('documents.import'), schema: { ...imported, params: ofDocument } },
    async (request, reply) => {
      const file = await receiveFile(request, compiling)
      return reply.status(201).send(await importVersion(db, request.params.id, file, actorOf(request, now())))
    },
  )

  app.get(
    '/api/documents/:id/file',
    {
      ...withPermission('documents.read'),
      schema: { params: ofDocument, querystring: VersionQuery, tags: ['documents'] },
    },
    async (request, reply) => {
      const { id } = request.params
      const version = request.query.version ?? (await documentDetail(db, id)).version
      const row = await findVersion(db, id, version)
      const bytes = row && (await findFile(db, row.fileSha256))
      if (!bytes) throw new ProblemError('version-not-found', { version })
      const { name, ext } = parse(row.fileName)
      return download(reply, name, ext, 'application/octet-stream').send(bytes)
    },
  )
}
