import {
  ImportedList,
  ImportedListColumns,
  ImportedListRows,
  ImportedListRowsQuery,
  ImportedListTaking,
} from '@linchpin/api'
import { z } from 'zod'
import { access, actorOf, whoOf } from '../../people/index.ts'
import { type Http, receiveUpload } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { asPerson } from '../acting.ts'
import {
  chooseColumns,
  countsOf,
  keepList,
  listOf,
  listsOf,
  rowsOf,
  type StoredList,
  type StoredRow,
  takeOver,
  targetsFor,
  undo,
} from './case-lists.store.ts'
import type { ListsServices } from './lists-services.ts'
import { readList } from './read-list.ts'

const OfList = z.object({ id: z.uuid() })
const NewList = z.object({ type: z.string().min(1).max(100), sheet: z.string().max(100).optional() })
const tags = ['case lists']
const rowsAPage = 100

/** Lists that come in as somebody's own table. Each belongs to the person who brought it in. */
export function caseListRoutes(app: Http, services: ListsServices): void {
  const { db, now } = services
  const own = access('cases.import', 'self')
  // What comes in may have been due long ago.
  const by = (request: Parameters<typeof actorOf>[0]) => ({
    ...asPerson(whoOf(request), actorOf(request, now())),
    mayBeLate: true,
    subjects: whoOf(request).reach('registers.read'),
  })
  const told = (list: StoredList) => tellList(services, list)

  app.post(
    '/api/case-lists',
    { ...own, schema: { querystring: NewList, response: { 201: ImportedList }, tags } },
    async (request, reply) => {
      const { type, sheet } = request.query
      const caseType = services.types.named(type)
      if (caseType === undefined) throw new ProblemError('case-type-unknown', { type })
      const { name: fileName, bytes } = await receiveUpload(request, services.fileLimitBytes)
      const table = await readList(
        bytes,
        { fileName, ...(sheet === undefined ? {} : { sheet }) },
        targetsFor(services, type),
      )
      const id = await keepList(services, caseType, table, { fileName, by: by(request) })
      return reply.status(201).send(await told(await listOf(db, id, request.person.id)))
    },
  )
  app.get('/api/case-lists', { ...own, schema: { response: { 200: z.array(ImportedList) }, tags } }, async (request) =>
    Promise.all((await listsOf(db, request.person.id)).map(told)),
  )
  app.get(
    '/api/case-lists/:id',
    { ...own, schema: { params: OfList, response: { 200: ImportedList }, tags } },
    async (request) => told(await listOf(db, request.params.id, request.person.id)),
  )
  app.get(
    '/api/case-lists/:id/rows',
    {
      ...own,
      schema: { params: OfList, querystring: ImportedListRowsQuery, response: { 200: ImportedListRows }, tags },
    },
    async (request) => {
      const list = await listOf(db, request.params.id, request.person.id)
      const { outcome, after } = request.query
      const rows = await rowsOf(db, list.id, outcome, after, rowsAPage)
      const next = rows.length === rowsAPage ? (rows.at(-1)?.number ?? null) : null
      return { rows: rows.map((row) => tellRow(services, list, row)), next }
    },
  )
  app.post(
    '/api/case-lists/:id/columns',
    { ...own, schema: { params: OfList, body: ImportedListColumns, response: { 200: ImportedList }, tags } },
    async (request) => {
      const list = await listOf(db, request.params.id, request.person.id)
      await chooseColumns(services, list, request.body.columns, by(request))
      return told(await listOf(db, list.id, request.person.id))
    },
  )
  app.post(
    '/api/case-lists/:id/take',
    { ...own, schema: { params: OfList, body: ImportedListTaking, response: { 200: ImportedList }, tags } },
    async (request) => {
      const list = await listOf(db, request.params.id, request.person.id)
      await takeOver(services, list, request.body.withDuplicates, by(request))
      return told(await listOf(db, list.id, request.person.id))
    },
  )
  app.post(
    '/api/case-lists/:id/undo',
    { ...own, schema: { params: OfList, response: { 200: ImportedList }, tags } },
    async (request) => {
      const list = await listOf(db, request.params.id, request.person.id)
      await undo(services, list, `撤销清单导入：${list.fileName}`, by(request))
      return told(await listOf(db, list.id, request.person.id))
    },
  )
}

async function tellList(services: ListsServices, list: StoredList): Promise<ImportedList> {
  const { id, type, fileName, sheet, sheets, state, at, header, columns, skipped } = list
  const matched = new Map(columns.map((each) => [each.target, each]))
  return {
    ...{ id, type, fileName, sheet, sheets, state, header, at: at.toISOString() },
    typeLabel: services.types.named(type)?.label ?? { zh: type, en: type },
    columns: targetsFor(services, type).map(({ target, label, isRequired }) => {
      const found = matched.get(target)
      return { target, label, isRequired, column: found?.column ?? null, score: found?.score ?? 0 }
    }),
    counts: { ...(await countsOf(services.db, id)), skipped },
  }
}

function tellRow({ types }: ListsServices, { type, header }: StoredList, row: StoredRow) {
  const { number, cells, outcome, issues, subject, state, caseId, caseNumber } = row
  return {
    ...{ number, outcome },
    cells: header.map((_, at) => String(cells[at] ?? '')),
    issues: issues.map(({ column, text, isFault }) => ({ column, text, isFault })),
    subject: subject === null ? null : { name: subject.name, isFound: subject.key !== '' },
    state: state === null ? null : (types.named(type)?.states[state]?.label ?? null),
    case: caseId === null || caseNumber === null ? null : { id: caseId, number: caseNumber },
  }
}
