import { randomUUID } from 'node:crypto'
import type { DocumentDetail, ImportResult, Problem } from '@linchpin/api'
import type pg from 'pg'
import { type App, type AppOptions, createApp } from '../server/app.ts'
import type { Assignment } from '../server/people/index.ts'
import { query } from './start-postgres.ts'
import { signedInAs } from './test-person.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly headers: Readonly<Record<string, unknown>>
  /** As it came. */
  readonly raw: Buffer
}

/** Sends requests as one person. */
export interface Sender {
  readonly cookie: string
  readonly personId: string
  send<T>(method: Method, url: string, body?: unknown, revision?: number): Promise<Answer<T>>
  upload<T = ImportResult & Problem>(path: string, name: string, content: string | Uint8Array): Promise<Answer<T>>
}

/** A server on a database, without a port: requests go in by `inject`, as the office of the headquarters unless said. */
export interface TestApp extends App, Sender {
  readonly connection: pg.ClientConfig
  detail(id: string): Promise<DocumentDetail>
  /** Somebody new with these roles, signed in. */
  as(assignments: readonly Assignment[], name?: string): Promise<Sender>
  /** Nobody. */
  readonly nobody: Sender
}

export interface TestAppOptions {
  readonly city?: string
  readonly fileLimitBytes?: number
  readonly loaded?: NonNullable<AppOptions['loaded']>
  readonly now?: () => Date
  readonly isDemo?: boolean
  readonly requestsPerMinute?: number
}

export const theOffice: readonly Assignment[] = [{ role: 'headquarters-office', scope: { kind: 'city', id: '' } }]

export async function testApp(connection: pg.ClientConfig, options: TestAppOptions = {}): Promise<TestApp> {
  const { city = 'tianjin', fileLimitBytes = 2 * 1024 * 1024, loaded, now, isDemo, requestsPerMinute } = options
  const more = {
    ...(loaded ? { loaded } : {}),
    ...(now ? { now } : {}),
    ...(isDemo ? { isDemo } : {}),
    ...(requestsPerMinute ? { requestsPerMinute } : {}),
  }
  const settings = { city, fileLimitBytes, logLevel: 'silent' }
  const app = await createApp({ settings, connection, ...more })
  const sql = (text: string, values: unknown[]) =>
    query({ ...connection, options: `-c search_path=${city}` }, text, values)
  const as: TestApp['as'] = async (assignments, name = '测试人员') => {
    const { id, token } = await signedInAs(sql, { id: randomUUID(), name, assignments }, now?.() ?? new Date())
    return senderOf(app, `linchpin_session=${token}`, id)
  }
  const office = await as(theOffice, '办公室')
  return {
    ...app,
    ...office,
    connection,
    as,
    nobody: senderOf(app, '', ''),
    detail: async (id) => (await office.send<DocumentDetail>('GET', `/api/documents/${id}`)).body,
  }
}

export function senderOf({ http }: Pick<App, 'http'>, cookie: string, personId: string): Sender {
  const own = { host: 'localhost', ...(cookie === '' ? {} : { cookie }) }
  const answerOf = <T>(answer: Awaited<ReturnType<App['http']['inject']>>): Answer<T> => {
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''))
    const body = (answer.body === '' || !isJson ? null : answer.json()) as T
    return { status: answer.statusCode, body, headers: answer.headers, raw: answer.rawPayload }
  }
  return {
    cookie,
    personId,
    send: async <T>(method: Method, url: string, body?: unknown, revision?: number) => {
      const headers = { ...own, ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }) }
      const payload = body === undefined ? {} : { payload: body as object }
      return answerOf<T>(await http.inject({ method, url, headers, ...payload }))
    },
    upload: async <T>(url: string, name: string, content: string | Uint8Array) => {
      const { headers, payload } = multipart(name, content)
      return answerOf<T>(await http.inject({ method: 'POST', url, headers: { ...own, ...headers }, payload }))
    },
  }
}

/** One file as a browser sends it. */
export function multipart(name: string, content: string | Uint8Array) {
  const boundary = 'linchpin-test-boundary'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, payload }
}
