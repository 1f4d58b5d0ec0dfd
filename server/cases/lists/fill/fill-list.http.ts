import { PassThrough } from 'node:stream'
import { CaseQuery } from '@linchpin/api'
import type { CaseType } from '@linchpin/pack-kit'
import { z } from 'zod'
import { access, actorOf, recordAudit, type Who } from '../../../people/index.ts'
import { download, type Http, receiveUpload } from '../../../platform/http/index.ts'
import { ProblemError } from '../../../platform/problem/index.ts'
import { fillTemplate, writeSheet } from '../../../platform/sheets/index.ts'
import { uploadKinds } from '../../../platform/uploads/index.ts'
import { casePage, type ListedCase } from '../../queries/case-list.store.ts'
import { definitionsOf, type Viewing } from '../../queries/case-view.ts'
import type { Asking } from '../../queries/case-where.store.ts'
import { isInside } from '../../queries/inside.ts'
import { askingIn, requirePack } from '../../route-parts.http.ts'
import type { CasesServices } from '../../services.ts'
import { latestProgress } from './case-progress.store.ts'
import { sampleTemplate, templateData } from './list-marks.ts'

const OfType = z.object({ type: z.string().min(1).max(100) })
const tags = ['case lists']
const mostItems = 5000
const itemsAtOnce = 500

/** A list, as it is filtered, in somebody's own template. */
export function fillListRoutes(app: Http, services: CasesServices & { readonly fileLimitBytes: number }): void {
  app.get(
    '/api/case-lists/sample.xlsx',
    { ...access('cases.export', 'city'), schema: { querystring: OfType, tags } },
    async (request, reply) => {
      requirePack(services)
      const caseType = services.types.named(request.query.type)
      if (caseType === undefined) throw new ProblemError('case-type-unknown', { type: request.query.type })
      const out = new PassThrough()
      writeSheet(out, sampleTemplate(services, caseType)).catch((error: Error) => out.destroy(error))
      return download(reply, `${caseType.label.zh}清单模板样例`, '.xlsx', uploadKinds.xlsx).send(out)
    },
  )
  app.post(
    '/api/case-lists/fill',
    { ...access('cases.export', 'reach'), schema: { querystring: CaseQuery, tags } },
    async (request, reply) => {
      const { db } = services
      const reading = askingIn(request, services)
      const { name: fileName, bytes } = await receiveUpload(request, services.fileLimitBytes)
      const items = await itemsOf(reading, request.query)
      const types = await definitionsOf(services, items)
      const only = onlyType(services, request.query.type)
      const exporting = {
        ...{ services, day: reading.day, fieldsOf: only },
        typeOf: ({ definition }: ListedCase) => types.get(definition) as CaseType,
      }
      const inside = items.filter((item) => isInside(reading.who, item)).map(({ id }) => id)
      const progress = await latestProgress(db, inside)
      const data = templateData(exporting, { items, progress, body: bodyOf(reading.who, services) })
      const filled = await fillTemplate(bytes, fileName, data)
      const detail = { template: fileName, items: items.length, filter: request.query }
      const actor = actorOf(request, services.now())
      await db.transaction((tx) => recordAudit(tx, actor, [{ action: 'case.exported', subject: 'case:*', detail }]))
      const title = fileName.replace(/\.[^.]*$/, '')
      return download(reply, `${title}${reading.day}`, `.${filled.format}`, uploadKinds[filled.format]).send(
        Buffer.from(filled.bytes),
      )
    },
  )
}

/** All that the filter finds. Throws where it is more than anybody prints. */
async function itemsOf(reading: Asking & Viewing, query: CaseQuery): Promise<readonly ListedCase[]> {
  const { sort, after: _after, limit: _limit, columns: _columns, ...filter } = query
  const items: ListedCase[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const page = await casePage(reading.services.db, filter, reading, { sort, after, limit: itemsAtOnce })
    items.push(...page.items)
    after = page.next
    if (items.length > mostItems) throw new ProblemError('list-too-long-to-fill', { most: mostItems })
  }
  return items
}

/** The type whose fields a template may name. */
const onlyType = ({ types }: CasesServices, type: string | undefined): CaseType | null =>
  type === undefined || type.includes(',') ? null : (types.named(type) ?? null)

/** Whoever draws the list up, as the head of a table names them. */
function bodyOf({ assignments }: Who, { bodies, chainLabels, roleLabel }: CasesServices): string {
  const [first] = assignments
  if (first === undefined) return ''
  const { role, scope } = first
  if (scope.kind === 'chain') return `${chainLabels[scope.id]?.zh ?? scope.id}${roleLabel(role).zh}`
  return bodies.get(scope.id)?.label.zh ?? roleLabel(role).zh
}
