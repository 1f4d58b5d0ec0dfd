import {
  CaseAssigning,
  CaseAttaching,
  CaseChange,
  CaseEditing,
  CaseInstruction,
  CaseLinking,
  CaseMovedMany,
  CaseMoving,
  CaseMovingMany,
  CaseNote,
  CaseOpening,
} from '@linchpin/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, whoOf } from '../people/index.ts'
import { etag, type Http, ifMatch } from '../platform/http/index.ts'
import { languageOf, ProblemError } from '../platform/problem/index.ts'
import { changeOf } from './case-change.ts'
import type { CaseWork, Doing } from './case-work.ts'
import { casesProblems } from './cases-problems.ts'
import { assigning } from './commands/assign-case.ts'
import { linkTo } from './commands/link-case.ts'
import { moveMany } from './commands/move-many.ts'
import { inWork } from './in-work.ts'
import { caseInWork } from './queries/case-in-work.ts'
import { isInside } from './queries/inside.ts'
import { actingIn, keyIn, ofCase, revisionIn, tags } from './route-parts.http.ts'
import type { CasesServices } from './services.ts'

const changed = { 200: CaseChange }

/** Everything that changes a case. Each answers with the case as it is then; the page reads it again. */
export function caseCommandRoutes(app: Http, services: CasesServices): void {
  const act = async (
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    command: (work: CaseWork) => Promise<Doing> | Doing,
    revision: number | null,
  ): Promise<CaseChange> => {
    const by = actingIn(request, services)
    const change = await inWork(services, by, keyIn(request), async (work) =>
      changeOf(await work.act(id, await command(work), revision)),
    )
    reply.header('etag', etag(change.revision))
    return change
  }

  app.post(
    '/api/cases',
    { ...access('cases.open', 'reach'), schema: { body: CaseOpening, response: { 201: CaseChange }, tags } },
    async (request, reply) => {
      const by = actingIn(request, services)
      const change = await inWork(services, by, keyIn(request), async (work) =>
        changeOf(await work.open({ ...request.body, origin: null })),
      )
      return reply.status(201).header('etag', etag(change.revision)).send(change)
    },
  )

  app.post(
    '/api/cases/:id/moves',
    { ...access('cases.act', 'reach'), schema: { params: ofCase, body: CaseMoving, response: changed, tags } },
    (request, reply) =>
      act(request, reply, request.params.id, () => ({ command: 'move', ...request.body }), ifMatch(request)),
  )

  app.post(
    '/api/cases/:id/fields',
    { ...access('cases.act', 'reach'), schema: { params: ofCase, body: CaseEditing, response: changed, tags } },
    (request, reply) =>
      act(request, reply, request.params.id, () => ({ command: 'edit', ...request.body }), ifMatch(request)),
  )

  app.post(
    '/api/cases/:id/notes',
    { ...access('cases.act', 'reach'), schema: { params: ofCase, body: CaseNote, response: changed, tags } },
    (request, reply) => {
      const { text, files, isInternal } = request.body
      const note = async (work: CaseWork): Promise<Doing> => {
        const inside = isInside(whoOf(request), await caseInWork(work, request.params.id))
        return { command: 'note', text, files, isInternal: inside && (isInternal ?? true) }
      }
      return act(request, reply, request.params.id, note, revisionIn(request))
    },
  )

  app.post(
    '/api/cases/:id/instructions',
    {
      ...access('cases.instruct', 'reach'),
      schema: { params: ofCase, body: CaseInstruction, response: changed, tags },
    },
    (request, reply) =>
      act(request, reply, request.params.id, () => ({ command: 'instruct', ...request.body }), revisionIn(request)),
  )

  app.post(
    '/api/cases/:id/links',
    { ...access('cases.act', 'reach'), schema: { params: ofCase, body: CaseLinking, response: changed, tags } },
    (request, reply) => {
      const link = async ({ tx }: CaseWork): Promise<Doing> => ({
        command: 'link',
        to: await linkTo(tx, services, whoOf(request), request.body),
      })
      return act(request, reply, request.params.id, link, revisionIn(request))
    },
  )

  app.post(
    '/api/cases/:id/files',
    { ...access('cases.act', 'reach'), schema: { params: ofCase, body: CaseAttaching, response: changed, tags } },
    (request, reply) =>
      act(request, reply, request.params.id, () => ({ command: 'attach', ...request.body }), revisionIn(request)),
  )

  app.post(
    '/api/cases/:id/handler',
    { ...access('cases.act', 'reach'), schema: { params: ofCase, body: CaseAssigning, response: changed, tags } },
    (request, reply) => {
      const assign = async (work: CaseWork): Promise<Doing> => {
        const item = await caseInWork(work, request.params.id)
        const { person, body, reason } = request.body
        return assigning(work.tx, services, item, { person, body, reason }, services.now())
      }
      return act(request, reply, request.params.id, assign, ifMatch(request))
    },
  )

  app.post(
    '/api/cases/:id/subject',
    {
      ...access('cases.import', 'reach'),
      schema: { params: ofCase, body: z.object({ key: z.string().min(1).max(300) }), response: changed, tags },
    },
    (request, reply) => {
      const match = async (work: CaseWork): Promise<Doing> => {
        const item = await caseInWork(work, request.params.id)
        const { key } = request.body
        const entry = await services.subjectOf(work.tx, item.subjectRegister ?? '', key)
        if (entry === null) throw new ProblemError('case-link-unknown')
        return { command: 'match', subject: { register: item.subjectRegister ?? '', key, name: entry.name } }
      }
      return act(request, reply, request.params.id, match, ifMatch(request))
    },
  )

  app.post(
    '/api/cases/:id/void',
    {
      ...access('cases.import', 'reach'),
      schema: {
        params: ofCase,
        body: z.object({ reason: z.string().trim().min(1).max(2000) }),
        response: changed,
        tags,
      },
    },
    (request, reply) =>
      act(request, reply, request.params.id, () => ({ command: 'void', ...request.body }), ifMatch(request)),
  )

  app.post(
    '/api/cases/moves',
    { ...access('cases.act', 'reach'), schema: { body: CaseMovingMany, response: { 200: CaseMovedMany }, tags } },
    (request) => {
      const language = languageOf(request.headers['accept-language'])
      return moveMany(services, actingIn(request, services), request.body, casesProblems, language)
    },
  )
}
