import type { Problem } from '@linchpin/api'
import { storedLanguage } from '../ui/language.tsx'
import { activity } from './activity.ts'
import { connection } from './connection.ts'
import { sessionEnd } from './session-end.ts'

/** An answer of the server that says no, with what happened and what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title)
  }
}

/** No answer at all: the network or the server is gone. The request may or may not have been carried out. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
}

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  /** The revision that the person saw: sent as `If-Match`. */
  readonly revision?: number
  /** A command that is sent again under the same key acts once. */
  readonly commandKey?: string
  readonly signal?: AbortSignal
}

/** Asks the server for JSON at `/api` + `path`. Where the session has ended, once more when the person is back. */
export async function askApi<T>(path: string, request: ApiRequest = {}): Promise<T> {
  for (;;) {
    try {
      return await askApiOnce<T>(path, request)
    } catch (error) {
      if (!isSignedOut(error) || !(await sessionEnd.resumed(request.signal))) throw error
    }
  }
}

/** Whether the answer says that nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.code === 'not-signed-in'

/** As `askApi`, for those who do not wait to be signed in again. */
export async function askApiOnce<T>(path: string, request: ApiRequest = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': acceptLanguage() }
  if (request.body !== undefined) headers['Content-Type'] = 'application/json'
  if (request.revision !== undefined) headers['If-Match'] = `"${request.revision}"`
  if (request.commandKey !== undefined) headers['Idempotency-Key'] = request.commandKey
  let response: Response
  activity.asked()
  try {
    response = await fetch(`/api${path}`, {
      method: request.method ?? 'GET',
      headers,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      ...(request.signal ? { signal: request.signal } : {}),
    })
  } catch (error) {
    if (request.signal?.aborted) throw error
    connection.lost()
    throw new ConnectionError()
  }
  const text = await response.text()
  if (isGatewayDown(response.status, text)) {
    connection.lost()
    throw new ConnectionError()
  }
  connection.found()
  if (!response.ok) throw new ApiError(readProblem(response.status, text))
  return (text === '' ? undefined : JSON.parse(text)) as T
}

export function acceptLanguage(): string {
  return storedLanguage() === 'en' ? 'en' : 'zh-CN'
}

/** A proxy that cannot reach the server answers in its own words, never with a problem of ours. */
export function isGatewayDown(status: number, body: string): boolean {
  return status >= 500 && !body.trimStart().startsWith('{')
}

/** The problem in an answer, or one made up from its status where the body is something else. */
export function readProblem(status: number, body: string): Problem {
  try {
    const problem = JSON.parse(body) as Partial<Problem>
    if (typeof problem.code === 'string') {
      return { type: 'about:blank', title: '', detail: '', remedy: '', ...problem, status, code: problem.code }
    }
  } catch {
    // Falls through to the made-up problem.
  }
  return {
    type: 'about:blank',
    title: `HTTP ${status}`,
    status,
    code: `http-${status}`,
    detail: `HTTP ${status}`,
    remedy: '',
  }
}
