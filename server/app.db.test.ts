import type { DocumentList, Problem, Session } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { measuresText } from '../test/measures-text.ts'
import { query } from '../test/start-postgres.ts'
import { testApp } from '../test/test-app.ts'
import { emptyDatabase, testDatabase } from '../test/test-database.ts'

test('two cities live side by side in one database, each in its schema, and nothing in public', async () => {
  const connection = await emptyDatabase()
  const [tianjin, yunzhu] = [await testApp(connection), await testApp(connection, { city: 'yunzhu' })]
  try {
    await tianjin.upload('/api/documents', '措施.txt', measuresText())
    const total = async (app: typeof tianjin) => (await app.send<DocumentList>('GET', '/api/documents')).body.total
    expect([await total(tianjin), await total(yunzhu)]).toEqual([1, 0])
    expect((await yunzhu.upload('/api/documents', '措施.txt', measuresText())).status).toBe(201)
    const tables = 'select table_schema as schema, count(*)::int as n from information_schema.tables'
    const { rows } = await query(
      connection,
      `${tables} where table_schema not in ('pg_catalog', 'information_schema') group by 1 order by 1`,
    )
    expect(rows.map((row) => row.schema)).toEqual(['tianjin', 'yunzhu'])
    expect(rows[0].n).toBe(rows[1].n)
    const { rows: left } = await query(
      connection,
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace
      union all select typname from pg_type where typnamespace = 'public'::regnamespace`,
    )
    expect(left).toEqual([])
  } finally {
    await tianjin.close()
    await yunzhu.close()
  }
})

test('several servers that start at once on an empty database migrate it once', async () => {
  const connection = await emptyDatabase()
  const apps = await Promise.all([1, 2, 3].map(() => testApp(connection)))
  const { rows } = await query(
    connection,
    'select count(*)::int as n, count(distinct hash)::int as once from tianjin.migration',
  )
  expect(rows[0].n).toBe(rows[0].once)
  await Promise.all(apps.map((app) => app.close()))
})

describe('the door', () => {
  const withApp = async (check: (app: Awaited<ReturnType<typeof testApp>>) => Promise<void>) => {
    const app = await testApp(await testDatabase())
    try {
      await check(app)
    } finally {
      await app.close()
    }
  }

  test('a name other than this machine’s is refused, so that no page can lead a browser here', () =>
    withApp(async (app) => {
      const answer = await app.http.inject({ url: '/api/documents', headers: { host: 'evil.example' } })
      expect(answer.statusCode).toBe(421)
      expect(answer.json<Problem>().code).toBe('host-refused')
    }))

  test('a change asked for by the page of another site is refused', () =>
    withApp(async (app) => {
      const url = '/api/documents/sample'
      const foreign = await app.http.inject({
        method: 'POST',
        url,
        headers: { host: 'localhost:3000', origin: 'http://evil.example' },
      })
      expect(foreign.json<Problem>().code).toBe('origin-refused')
      const own = await app.http.inject({
        method: 'POST',
        url,
        headers: { host: 'localhost:3000', origin: 'http://localhost:3000', cookie: app.cookie },
      })
      expect(own.statusCode).toBe(201)
    }))

  test('errors are told in Chinese, and in English to whom asks for it', () =>
    withApp(async (app) => {
      const url = '/api/documents/7d1ff3c4-29b3-4b4b-9a47-6f6a3fbd0a11'
      const ask = (language: string) =>
        app.http.inject({ url, headers: { host: 'localhost', cookie: app.cookie, 'accept-language': language } })
      const [zh, en] = [await ask('zh-CN,zh;q=0.9'), await ask('en-GB')]
      expect(zh.headers['content-type']).toContain('application/problem+json')
      expect(zh.json<Problem>()).toMatchObject({ status: 404, code: 'document-not-found' })
      expect(zh.json<Problem>().detail).toMatch(/没有找到/)
      expect(en.json<Problem>().detail).toMatch(/There is no document/)
    }))

  test('the API describes itself, with every route of the documents', () =>
    withApp(async (app) => {
      const { openapi, paths } = (
        await app.send<{ openapi: string; paths: Record<string, unknown> }>('GET', '/api/openapi.json')
      ).body
      expect(openapi).toBe('3.1.0')
      expect(Object.keys(paths)).toEqual(
        expect.arrayContaining(['/api/documents', '/api/documents/{id}/task-table.docx', '/api/session']),
      )
      expect((await app.send<Session>('GET', '/api/session')).body.person?.name).toBe('办公室')
      expect((await app.nobody.send<Session>('GET', '/api/session')).body.person).toBe(null)
      expect((await app.nobody.send('GET', '/api/documents')).status).toBe(401)
    }))

  test('a route that names no permission or no scope stops the start', () =>
    withApp(async () => {
      const { createHttp } = await import('./platform/http/index.ts')
      const { problems } = await import('./app.ts')
      const options = {
        logLevel: 'silent',
        about: { title: '', version: '0', description: '' },
        problems,
        fileLimitBytes: 1,
        names: ['localhost'],
        whoAsks: () => () => ({ id: 'x', name: 'x', permissions: new Set(['documents.read']) }),
        webDir: undefined,
        checkHealth: async () => undefined,
      }
      const start = (config: object) =>
        createHttp(options, (http) => void http.get('/api/open', { config }, async () => 'x'))
      await expect(start({})).rejects.toThrow('names no permission or no scope')
      await expect(start({ access: { permission: 'documents.read', scope: '' } })).rejects.toThrow('no scope')
      const nobody = { ...options, whoAsks: () => () => ({ id: 'x', name: 'x', permissions: new Set<string>() }) }
      const closed = await createHttp(nobody, (http) => {
        http.get(
          '/api/closed',
          { config: { access: { permission: 'documents.read', scope: 'city' } } },
          async () => 'x',
        )
      })
      const answer = await closed.inject({ url: '/api/closed', headers: { host: 'localhost' } })
      expect(answer.json<Problem>()).toMatchObject({ status: 403, code: 'forbidden' })
      await closed.close()
    }))
})

test('text that no database keeps is refused, with where it stands', async () => {
  const app = await testApp(await testDatabase())
  const answers = await Promise.all([
    app.send<Problem>('GET', '/api/documents?q=a%00b'),
    app.send<Problem>('POST', '/api/documents/00000000-0000-4000-8000-000000000000/commitments/confirm', {
      items: [{ id: 'a\u0000', revision: 1 }],
    }),
    app.send<Problem>('POST', '/api/documents/00000000-0000-4000-8000-000000000000/commitments/x/review', {
      action: 'reject',
      reason: 'a\ud800',
    }),
  ])
  expect(answers.map(({ status, body }) => [status, body.code, body.params?.field])).toEqual([
    [400, 'text-unstorable', 'q'],
    [400, 'text-unstorable', 'items/0/id'],
    [400, 'text-unstorable', 'reason'],
  ])
  await app.close()
})
