import { z } from 'zod'
import { access, reachOf, whoOf } from '../people/index.ts'
import { type Http, sendFile } from '../platform/http/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { uploadBytes, uploadKinds, uploadOf } from '../platform/uploads/index.ts'
import { filesOf } from './case-files.ts'
import { caseWithin, eventsOf } from './case-items.store.ts'
import { isInternal } from './queries/case-history.ts'
import { isInside } from './queries/inside.ts'
import { requirePack, tags } from './route-parts.http.ts'
import type { CasesServices } from './services.ts'

const ofFile = z.object({ id: z.uuid(), file: z.uuid() })
const Shown = z.object({ inline: z.enum(['true', 'false']).default('false') })

/** Files of a case, for whoever reads the event that brought them in. */
export function caseFileRoutes(app: Http, services: CasesServices): void {
  app.get(
    '/api/cases/:id/files/:file',
    { ...access('cases.read', 'reach'), schema: { params: ofFile, querystring: Shown, tags } },
    async (request, reply) => {
      requirePack(services)
      const { db, types } = services
      const { id, file } = request.params
      const item = await caseWithin(db, id, reachOf(request))
      if (item === undefined) throw new ProblemError('case-not-found', { id })
      const inside = isInside(whoOf(request), item)
      const events = (await eventsOf(db, id)).filter((event) => inside || !isInternal(event))
      const isOfCase = filesOf(await types.under(db, item.definition), events).includes(file)
      const [row, bytes] = isOfCase ? await Promise.all([uploadOf(db, file), uploadBytes(db, file)]) : []
      if (row === undefined || bytes === undefined) throw new ProblemError('case-file-not-found', { file })
      return sendFile(
        reply,
        { name: row.fileName, bytes, type: uploadKinds[row.kind] },
        { inline: request.query.inline === 'true' },
      )
    },
  )
}
