import type { FindingList } from '@linchpin/api'
import { FindingsQuery } from '@linchpin/api'
import { findFindings } from '@linchpin/kernels/policy/compare'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { connect } from '../platform/database/index.ts'
import { findingsOf } from './findings.ts'

let connection: Awaited<ReturnType<typeof testDatabase>>
let app: TestApp

beforeEach(async () => {
  connection = await testDatabase()
  app = await testApp(connection)
})
afterEach(() => app.close())

const plan = '云渚市制造业发展规划\n\n一、集群\n\n到2030年，轴承、电机、锻件成为500亿级产业集群。\n'
const measures = (count: number) =>
  `云渚市关于振兴工业的若干措施\n\n一、培育集群\n\n（一）做大集群。到2030年，培育${count}个500亿级集群。（市工业和信息化局负责）\n`

const importText = async (name: string, text: string) =>
  (await app.upload('/api/documents', name, text)).body.document.id
const findings = async (search = '') => {
  const { status, body } = await app.send<FindingList>('GET', `/api/documents/findings${search}`)
  expect(status).toBe(200)
  return body
}

describe('the findings of the library', () => {
  test('name two documents that state a goal differently, with clause, quote and place', async () => {
    const [a, b] = [await importText('规划.txt', plan), await importText('措施.txt', measures(2))]
    const { items, total, documents, severities, kinds } = await findings()
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ kind: 'tier', severity: 'differs' })
    expect(items[0]?.statements.map(({ document, clause }) => [document, clause])).toEqual([
      [a, '一'],
      [b, '一/（一）'],
    ])
    expect([severities, kinds]).toEqual([[{ severity: 'differs', count: 1 }], [{ kind: 'tier', count: 1 }]])
    expect(documents.map(({ id, findings: count, sample }) => [id, count, sample])).toEqual([
      [a, 1, false],
      [b, 1, false],
    ])
    const { text } = await app.detail(b)
    const said = items[0]?.statements[1]
    expect(text.slice(said?.start, said?.end)).toBe(said?.quote)
  })

  test('are of those documents that are there now, in their current version', async () => {
    await importText('规划.txt', plan)
    const id = await importText('措施.txt', measures(2))
    expect((await findings()).items[0]?.severity).toBe('differs')
    await app.upload(`/api/documents/${id}/versions`, '措施二.txt', measures(3))
    expect((await findings()).items[0]?.severity).toBe('restated')
    await app.send('DELETE', `/api/documents/${id}`)
    expect(await findings()).toMatchObject({ total: 0, items: [] })
    await app.send('POST', `/api/documents/${id}/restore`)
    expect((await findings()).total).toBe(1)
  })

  test('take goals and figures as people left them', async () => {
    const goal = (value: number) => `云渚市轴承产业措施\n\n一、目标\n\n到2030年，轴承产业规模达到${value}亿元。\n`
    await importText('规划.txt', goal(800))
    const id = await importText('措施.txt', goal(900))
    const item = (await app.detail(id)).commitments.find(({ kind }) => kind === 'target')
    const path = `/api/documents/${id}/commitments/${item?.id}/review`
    const severities = async () => (await findings('?kind=goal')).items.map(({ severity }) => severity)
    expect(await severities()).toEqual(['differs'])
    await app.send('POST', path, { action: 'reject' }, 1)
    expect(await severities()).toEqual([])
    await app.send('POST', path, { action: 'correct', kind: 'target', fields: { value: 800 } }, 2)
    expect(await severities()).toEqual(['restated'])
    await app.send('POST', path, { action: 'reopen' }, 3)
    expect(await severities()).toEqual(['differs'])
    await app.send('PATCH', `/api/documents/${id}`, { status: 'repealed' }, 1)
    expect(await findings()).toMatchObject({ total: 0, documents: [{ findings: 0 }] })
  })

  test('can be asked for by document, kind and severity, page by page', async () => {
    const a = await importText('规划.txt', plan)
    await importText('措施.txt', measures(2))
    const other = await importText('方案.txt', '云渚市项目方案\n\n一、项目\n\n实施项目20个，其中新建15个、改造10个。\n')
    expect((await findings()).items.map(({ severity }) => severity)).toEqual(['fails', 'differs'])
    const totals = async (search: string) => (await findings(search)).total
    expect([await totals(`?document=${a}`), await totals(`?document=${other}`)]).toEqual([1, 1])
    expect([await totals('?kind=sum'), await totals('?kind=goal'), await totals('?severity=open')]).toEqual([1, 0, 2])
    const second = await findings('?limit=1&offset=1')
    expect([second.total, second.items.map(({ kind }) => kind)]).toEqual([2, ['tier']])
  })

  test('a kind that does not exist is refused', async () => {
    const { status } = await app.send('GET', '/api/documents/findings?kind=nothing')
    expect(status).toBe(400)
  })
})

test('they are found once for the same documents, also for who asks meanwhile, and again after a failure', async () => {
  await importText('规划.txt', plan)
  const { db, pool } = connect(connection, 'tianjin', () => {})
  let runs = 0
  const ask = findingsOf(db, async (documents) => {
    runs += 1
    if (runs === 1) throw new Error('out of time')
    return findFindings(documents)
  })
  const query = FindingsQuery.parse({})
  await expect(ask(query)).rejects.toThrow('out of time')
  await Promise.all([ask(query), ask(query)])
  await ask(query)
  expect(runs).toBe(2)
  await importText('措施.txt', measures(2))
  expect((await ask(query)).total).toBe(1)
  expect(runs).toBe(3)
  await pool.end()
})

test('a comparison that the library has outrun before its turn never starts', async () => {
  await importText('规划.txt', plan)
  const { db, pool } = connect(connection, 'tianjin', () => {})
  const compared: number[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const ask = findingsOf(db, async (documents) => {
    compared.push(documents.length)
    if (compared.length === 1) await held
    return findFindings(documents)
  })
  const query = FindingsQuery.parse({})
  const first = ask(query)
  while (compared.length === 0) await new Promise((done) => setTimeout(done, 5))
  await importText('措施.txt', measures(2))
  const second = ask(query)
  await importText('方案.txt', measures(3).replace('措施', '方案'))
  const third = ask(query)
  await new Promise((done) => setTimeout(done, 50))
  release()
  expect((await first).documents).toHaveLength(1)
  expect((await second).documents).toEqual((await third).documents)
  expect(compared).toEqual([1, 3])
  await pool.end()
})
