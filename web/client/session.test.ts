import type { Session } from '@linchpin/api'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askApi } from './api-client.ts'
import { enterSession, sessionQuery } from './session.ts'
import { sessionEnd } from './session-end.ts'

const label = { zh: '', en: '' }
const sessionOf = (id: string | null): Session => ({
  person:
    id === null
      ? null
      : { id, login: id, name: id, post: null, body: null, roles: [], mustChangePassword: false, isInvented: false },
  city: { id: 'yunzhu', name: label, isInvented: true },
  permissions: [],
  fileLimitBytes: 1,
  idleMinutes: 15,
  demo: [],
})
const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
const signedOut = () => answer(401, { code: 'not-signed-in' })
const fetched = vi.fn<(url: string) => Promise<Response>>()

let client: QueryClient

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
})
afterEach(() => {
  sessionEnd.leave()
  vi.unstubAllGlobals()
})

/** As if zhang had been here, with a list that the server answered. */
function zhangWasHere() {
  enterSession(client, sessionOf('zhang'))
  client.setQueryData(['cases'], ['of zhang'])
}
const fresh = () => client.fetchQuery({ ...sessionQuery, staleTime: 0 })

test('a request after the end of the session waits, and goes out again when the person is back', async () => {
  zhangWasHere()
  fetched.mockResolvedValueOnce(signedOut()).mockResolvedValueOnce(answer(200, { done: true }))
  const asked = askApi('/cases/1', { method: 'POST', body: { note: 'typed' } })
  await vi.waitFor(() => expect(sessionEnd.isEnded()).toBe(true))
  enterSession(client, sessionOf('zhang'))
  expect(await asked).toEqual({ done: true })
  expect(client.getQueryData(['cases'])).toEqual(['of zhang'])
})

test('where somebody else signs in, what waited is given up and what was answered is forgotten', async () => {
  zhangWasHere()
  fetched.mockResolvedValueOnce(signedOut())
  const asked = askApi('/cases/1', { method: 'POST' })
  await vi.waitFor(() => expect(sessionEnd.isEnded()).toBe(true))
  enterSession(client, sessionOf('li'))
  await expect(asked).rejects.toMatchObject({ problem: { code: 'not-signed-in' } })
  expect(client.getQueryData(['cases'])).toBeUndefined()
})

test('a session that is found ended leaves the person on the page until they are back, in whatever tab', async () => {
  zhangWasHere()
  fetched.mockResolvedValueOnce(answer(200, sessionOf(null)))
  expect((await fresh()).person?.id).toBe('zhang')
  expect(sessionEnd.isEnded()).toBe(true)
  fetched.mockResolvedValueOnce(answer(200, sessionOf('zhang')))
  await fresh()
  expect(sessionEnd.isEnded()).toBe(false)
})

test('somebody else in another tab is somebody else here', async () => {
  zhangWasHere()
  fetched.mockResolvedValueOnce(answer(200, sessionOf('li')))
  expect((await fresh()).person?.id).toBe('li')
  expect(client.getQueryData(['cases'])).toBeUndefined()
})

test('a refusal for another reason is no end of the session', async () => {
  zhangWasHere()
  fetched.mockResolvedValueOnce(answer(401, { code: 'sign-in-refused' }))
  await expect(askApi('/session', { method: 'POST' })).rejects.toMatchObject({ problem: { code: 'sign-in-refused' } })
  expect(sessionEnd.isEnded()).toBe(false)
})
