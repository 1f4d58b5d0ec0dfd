import type { DocumentDetail, ImportResult, Problem } from '@linchpin/api'
import type pg from 'pg'
import { type App, type AppOptions, createApp } from '../server/app.ts'

/** A server on a database, without a port: requests go in by `inject`. */
export interface TestApp extends App {
  upload(
    path: string,
    name: string,
    content: string | Uint8Array,
  ): Promise<{ status: number; body: ImportResult & Problem }>
  detail(id: string): Promise<DocumentDetail>
  send<T>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    revision?: number,
  ): Promise<{ status: number; body: T }>
}

export interface TestAppOptions {
  readonly city?: string
  readonly fileLimitBytes?: number
  readonly loaded?: NonNullable<AppOptions['loaded']>
}

export async function testApp(connection: pg.ClientConfig, options: TestAppOptions = {}): Promise<TestApp> {
  const { city = 'tianjin', fileLimitBytes = 2 * 1024 * 1024 } = options
  const pack = options.loaded ? { loaded: options.loaded } : {}
  const app = await createApp({ settings: { city, fileLimitBytes, logLevel: 'silent' }, connection, ...pack })
  const send: TestApp['send'] = async <T>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    revision?: number,
  ) => {
    const headers = { host: 'localhost', ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }) }
    const payload = body === undefined ? {} : { payload: body as object }
    const answer = await app.http.inject({ method, url, headers, ...payload })
    return { status: answer.statusCode, body: (answer.body === '' ? null : answer.json()) as T }
  }
  return {
    ...app,
    send,
    detail: async (id) => (await send<DocumentDetail>('GET', `/api/documents/${id}`)).body,
    upload: async (url, name, content) => {
      const { headers, payload } = multipart(name, content)
      const answer = await app.http.inject({ method: 'POST', url, headers: { host: 'localhost', ...headers }, payload })
      return { status: answer.statusCode, body: answer.json() }
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
