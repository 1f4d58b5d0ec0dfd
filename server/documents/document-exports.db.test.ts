import type { ImportResult, Problem, TargetsSheet } from '@linchpin/api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { query } from '../../test/start-postgres.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'

const plan = [
  '云渚市轴承产业发展规划',
  '',
  '一、总体目标',
  '',
  '到2030年，轴承产业规模达到800亿元。精密轴承企业达到60家以上。',
  '',
  '二、重点任务',
  '',
  '（一）推进技术改造。支持企业实施技术改造，推广智能生产线。（市工业和信息化局负责）',
  '',
].join('\n')

let connection: Awaited<ReturnType<typeof testDatabase>>
let app: TestApp
let id: string

beforeEach(async () => {
  connection = await testDatabase()
  app = await testApp(connection)
  id = (await app.upload('/api/documents', '规划.txt', plan)).body.document.id
})
afterEach(() => app.close())

const get = (url: string) => app.http.inject({ method: 'GET', url, headers: { host: 'localhost', cookie: app.cookie } })
const exported = async () =>
  (await query(connection, `select action, detail from tianjin.audit where action like '%.export'`)).rows

describe('the targets sheet', () => {
  const sheet = async () => (await app.send<TargetsSheet>('GET', `/api/documents/${id}/targets-sheet`)).body

  test('has the targets of the document as they stand after review', async () => {
    const before = await sheet()
    expect(before.groups.flatMap(({ rows }) => rows.map(({ value, unit, dueYear }) => [value, unit, dueYear]))).toEqual(
      [
        [800, '亿元', 2030],
        [60, '家', 2030],
      ],
    )
    const [item] = (await app.detail(id)).commitments.filter(({ kind }) => kind === 'target')
    const url = `/api/documents/${id}/commitments/${item?.id}/review`
    await app.send('POST', url, { action: 'reject' }, item?.revision)
    expect((await sheet()).groups.flatMap(({ rows }) => rows.map(({ number, value }) => [number, value]))).toEqual([
      [1, 60],
    ])
  })

  test('goes out as a workbook, and the audit says so', async () => {
    const answer = await get(`/api/documents/${id}/targets-sheet.xlsx`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('云渚市轴承产业发展规划目标指标表.xlsx'))
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect(await exported()).toEqual([{ action: 'targets-sheet.export', detail: { form: 'xlsx' } }])
  })
})

describe('the document as Akoma Ntoso', () => {
  test('has its clauses under their eIds, and the audit says so', async () => {
    const { clauses } = await app.detail(id)
    const answer = await get(`/api/documents/${id}/akoma-ntoso.xml`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toContain('xml')
    expect(clauses.filter(({ eId }) => !answer.body.includes(`eId="${eId}"`))).toEqual([])
    expect(await exported()).toEqual([{ action: 'akoma-ntoso.export', detail: { form: 'xml', version: 1 } }])
  })

  test('says what people corrected of the document, in its current version only', async () => {
    await app.upload(`/api/documents/${id}/versions`, '规划.txt', plan.replace('800亿元', '900亿元'))
    await app.send('PATCH', `/api/documents/${id}`, { issuer: '云渚市人民政府' }, 2)
    const issuer = async (version: string) => (await get(`/api/documents/${id}/akoma-ntoso.xml${version}`)).body
    expect(await issuer('')).toContain('云渚市人民政府')
    expect(await issuer('?version=1')).not.toContain('云渚市人民政府')
  })

  test('of an invented document says so', async () => {
    const sample = (await app.send<ImportResult>('POST', '/api/documents/sample')).body.document.id
    const answer = await get(`/api/documents/${sample}/akoma-ntoso.xml`)
    expect(answer.body).toMatch(/FRBRname value="[^"]+（示例·虚构）"/)
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('（示例·虚构）.xml'))
  })

  test('of a version that is not there says so', async () => {
    const missing = await get(`/api/documents/${id}/akoma-ntoso.xml?version=7`)
    expect([missing.statusCode, missing.json<Problem>().code]).toEqual([404, 'version-not-found'])
  })
})

test('a document that an older compiler stored opens everywhere', async () => {
  const later = ['front', 'back', 'entities', 'layout', 'references', 'benefits', 'targets', 'facts', 'diagnostics']
  const keys = later.map((key) => ` - '${key}'`).join('')
  await query(connection, `update tianjin.document_version set compiled = compiled${keys}`)
  const paths = ['', '/task-table', '/targets-sheet', '/targets-sheet.xlsx', '/task-table.docx', '/akoma-ntoso.xml']
  const answers = await Promise.all(paths.map((path) => get(`/api/documents/${id}${path}`)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(paths.map(() => 200))
  expect((await get('/api/documents/findings')).statusCode).toBe(200)
  const [first] = (await app.detail(id)).commitments
  const path = `/api/documents/${id}/commitments/${first?.id}/review`
  expect((await app.send('POST', path, { action: 'confirm' }, 1)).status).toBe(200)
  expect((await app.upload(`/api/documents/${id}/versions`, '规划二.txt', `${plan}（三）新。`)).status).toBe(201)
})

test('a title that is long, and of characters that take two units, names the files', async () => {
  const title = `云${'𠮷'.repeat(90)}`
  await app.send('PATCH', `/api/documents/${id}`, { title }, 1)
  for (const path of ['targets-sheet.xlsx', 'task-table.docx', 'akoma-ntoso.xml'])
    expect((await get(`/api/documents/${id}/${path}`)).statusCode).toBe(200)
})
