import { TaskPreview, TasksFromDocument, TasksMade } from '@linchpin/api'
import { access, whoOf } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { inWork } from '../in-work.ts'
import { actingIn, keyIn, tags } from '../route-parts.http.ts'
import type { CasesServices } from '../services.ts'
import { makeTasks, previewTasks } from './tasks-from-document.ts'

/** From confirmed measures of a document to tasks, in one step. */
export function fromDocumentRoutes(app: Http, services: CasesServices): void {
  const open = access('cases.open', 'reach')

  app.get(
    '/api/cases/from-document',
    { ...open, schema: { querystring: TasksFromDocument, response: { 200: TaskPreview }, tags } },
    async (request) => {
      actingIn(request, services)
      requireDocuments(whoOf(request))
      return previewTasks(services, request.query.document)
    },
  )

  app.post(
    '/api/cases/from-document',
    { ...open, schema: { body: TasksFromDocument, response: { 200: TasksMade }, tags } },
    async (request) => {
      // What an old document asks for was due long ago, and is a task all the same.
      const by = { ...actingIn(request, services), isAuthority: true }
      requireDocuments(whoOf(request))
      return inWork(services, by, keyIn(request), (work) => makeTasks(services, work, request.body.document))
    },
  )
}

/** The document itself belongs to the city: who may not read documents makes no tasks of them. */
function requireDocuments({ permissions }: ReturnType<typeof whoOf>): void {
  const permission = 'documents.read'
  if (!permissions.has(permission)) throw new ProblemError('forbidden', { permission })
}
