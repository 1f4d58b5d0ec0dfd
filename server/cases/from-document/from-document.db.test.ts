import type { CaseDetail, CaseList, DocumentDetail, ImportResult, Problem, TaskPreview, TasksMade } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sender } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { verifyAudit } from '../../people/index.ts'
import { type CasesApp, casesApp } from '../fixtures/cases-app.ts'

let app: CasesApp
let office: Sender
let document: string
const now = new Date('2026-04-01T02:00:00.000Z')
const city = { kind: 'city', id: '' } as const

const measures = `云渚市关于稳定轴承产业链的若干措施

一、稳定生产

（一）建立企业问题台账。建立重点企业问题台账，2026年底前实现动态清零。（市工业和信息化局牵头，市财政局、市云上局配合）

（二）保障要素供给。保障重点企业用能需求。（市发展改革委、市工业和信息化局按职责分工负责）

二、扩大投资

（三）加快项目建设。推动重点项目2022年6月底前开工。（市发展改革委负责）
`
beforeAll(async () => {
  app = await casesApp(await testDatabase(), pack, () => now)
  office = await app.as([{ role: 'headquarters-office', scope: city }], '办公室')
  const { body } = await office.upload<ImportResult>('/api/documents', '措施.txt', measures)
  document = body.document.id
})
afterAll(() => app?.close())

const make = (by: Sender = office) => by.send<TasksMade & Problem>('POST', '/api/cases/from-document', { document })
async function confirmAll() {
  const { commitments } = (await office.send<DocumentDetail>('GET', `/api/documents/${document}`)).body
  const items = commitments
    .filter(({ kind, state }) => kind === 'measure' && state === 'proposed')
    .map(({ id, revision }) => ({ id, revision }))
  await office.send('POST', `/api/documents/${document}/commitments/confirm`, { items })
  return items.length
}

test('what nobody confirmed becomes no task', async () => {
  const { status, body } = await make()
  expect([status, body.opened]).toEqual([200, 0])
  expect(body.unconfirmed).toBeGreaterThan(0)
})

test('confirmed measures become tasks in one step, with the bodies as printed and the deadlines kept', async () => {
  const confirmed = await confirmAll()
  const preview = await office.send<TaskPreview>('GET', `/api/cases/from-document?document=${document}`)
  expect(preview.body).toMatchObject({ keyTasks: 3, confirmed, there: 0 })
  const { body } = await make()
  expect(body).toMatchObject({ opened: confirmed, there: 0, unconfirmed: 0 })
  expect(body.unresolved.map(({ name }) => name)).toEqual(['市云上局'])
  const list = (query: string) =>
    office.send<CaseList>(
      'GET',
      `/api/cases?type=task&origin=document:${document}&columns=basis,keyTask,printedBodies,cooperating,reporting,due&${query}`,
    )
  const { items } = (await list('sort=number')).body
  expect(items).toHaveLength(confirmed)
  const [ledger] = items.filter(({ title }) => title.includes('问题台账'))
  expect(ledger).toMatchObject({ state: { id: 'assigned' }, lead: { id: 'industry-bureau' } })
  expect(ledger?.values).toMatchObject({
    basis: '《云渚市关于稳定轴承产业链的若干措施》一（一）',
    due: '2026-12-31',
    cooperating: ['finance-bureau'],
    printedBodies: '市工业和信息化局牵头，市财政局、市云上局配合',
  })
  const waiting = items.filter(({ state }) => state.id === 'unassigned')
  expect(waiting.map(({ lead, values }) => [lead, values.reporting])).toEqual(waiting.map(() => [null, 'quarter']))
  expect(waiting.length).toBe(body.withoutLead)
  expect(waiting.length).toBeGreaterThan(0)
  const old = items.find(({ values }) => values.due === '2022-06-30')
  expect([old?.light, old?.state.id]).toEqual(['red', 'assigned'])
  const detail = (await office.send<CaseDetail>('GET', `/api/cases/${ledger?.id}`)).body
  expect(detail.origin).toMatchObject({
    kind: 'document',
    id: document,
    clauses: ['一/（一）'],
    title: '云渚市关于稳定轴承产业链的若干措施',
  })
})

test('the office names a lead where the document names none, and each body finds its own', async () => {
  const leads = (await office.send<CaseList>('GET', '/api/cases?type=task&state=unassigned')).body.items
  const [task] = leads
  const assign = {
    move: 'assign',
    values: { lead: 'industry-bureau' },
    cases: [{ id: task?.id, revision: task?.revision }],
  }
  const moved = await office.send<{ moved: unknown[]; refused: unknown[] }>('POST', '/api/cases/moves', assign)
  expect([moved.body.moved.length, moved.body.refused.length]).toEqual([1, 0])
  const bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }], '工信局')
  const mine = (await bureau.send<CaseList>('GET', '/api/cases?type=task&mine=waiting')).body
  expect(mine.total).toBeGreaterThanOrEqual(2)
  const finance = await app.as([{ role: 'department', scope: { kind: 'body', id: 'finance-bureau' } }], '财政局')
  expect((await finance.send<CaseList>('GET', '/api/cases?type=task')).body.total).toBe(1)
  expect((await finance.send<CaseList>('GET', '/api/cases?type=task&mine=waiting')).body.total).toBe(0)
})

test('done again, or twice at once, nothing is there twice', async () => {
  const before = (await office.send<CaseList>('GET', '/api/cases?type=task&status=all')).body.total
  const answers = await Promise.all([make(), make()])
  expect(answers.map(({ status, body }) => [status, body.opened, body.there])).toEqual(
    answers.map(() => [200, 0, before]),
  )
  expect((await office.send<CaseList>('GET', '/api/cases?type=task&status=all')).body.total).toBe(before)
  expect((await verifyAudit(app.db)).broken).toBeNull()
})

test('who may not open tasks, or may not read documents, makes none', async () => {
  const bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }], '工信局')
  const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: 'x' } }], '企业')
  expect((await make(firm)).status).toBe(403)
  const extra = await office.upload<ImportResult>('/api/documents', '另一份.txt', measures.replace('轴承', '阀门'))
  document = extra.body.document.id
  await confirmAll()
  expect((await make(bureau)).body.code).toBe('case-opening-not-yours')
})
