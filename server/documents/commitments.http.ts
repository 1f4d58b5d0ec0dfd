import { BulkConfirm, BulkConfirmResult, Commitment, HistoryEntry, NewCommitment, ReviewCommand } from '@linchpin/api'
import { z } from 'zod'
import { actorOf, auditOf } from '../people/index.ts'
import { etag, type Http, ifMatch } from '../platform/http/index.ts'
import { addCommitment, commitmentSubject, confirmCommitments, reviewCommitment } from './reviewing.ts'
import { type DocumentsOptions, ofDocument, withPermission } from './route-parts.http.ts'

const ofCommitment = z.object({ id: z.uuid(), commitment: z.string().min(1).max(100) })
const tags = ['commitments']

/** What a document commits whom to: confirm, correct, reject, add, and who did so when. */
export function commitmentRoutes(app: Http, { db, now }: DocumentsOptions): void {
  app.post(
    '/api/documents/:id/commitments',
    {
      ...withPermission('documents.review'),
      schema: { params: ofDocument, body: NewCommitment, response: { 201: Commitment }, tags },
    },
    async (request, reply) => {
      const item = await addCommitment(db, request.params.id, request.body, actorOf(request, now()))
      return reply.status(201).header('etag', etag(item.revision)).send(item)
    },
  )

  app.post(
    '/api/documents/:id/commitments/:commitment/review',
    {
      ...withPermission('documents.review'),
      schema: { params: ofCommitment, body: ReviewCommand, response: { 200: Commitment }, tags },
    },
    async (request, reply) => {
      const { id, commitment } = request.params
      const item = await reviewCommitment(db, id, commitment, request.body, ifMatch(request), actorOf(request, now()))
      return reply.header('etag', etag(item.revision)).send(item)
    },
  )

  app.post(
    '/api/documents/:id/commitments/confirm',
    {
      ...withPermission('documents.review'),
      schema: { params: ofDocument, body: BulkConfirm, response: { 200: BulkConfirmResult }, tags },
    },
    (request) => confirmCommitments(db, request.params.id, request.body.items, actorOf(request, now())),
  )

  app.get(
    '/api/documents/:id/commitments/:commitment/history',
    {
      ...withPermission('documents.read'),
      schema: { params: ofCommitment, response: { 200: z.array(HistoryEntry) }, tags },
    },
    async (request) => {
      const lines = await auditOf(db, commitmentSubject(request.params.id, request.params.commitment))
      return lines.map(({ at, personName, action, detail }) => ({
        at: at.toISOString(),
        person: personName,
        action,
        detail,
      }))
    },
  )
}
