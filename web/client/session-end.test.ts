import { afterEach, expect, test } from 'vitest'
import { sessionEnd } from './session-end.ts'

afterEach(() => sessionEnd.leave())

test('requests wait until the person is back', async () => {
  const answers = [sessionEnd.resumed(), sessionEnd.resumed()]
  expect(sessionEnd.isEnded()).toBe(true)
  sessionEnd.resume()
  expect(await Promise.all(answers)).toEqual([true, true])
  expect(sessionEnd.isEnded()).toBe(false)
})

test('requests of somebody who leaves are given up', async () => {
  const answer = sessionEnd.resumed()
  sessionEnd.leave()
  expect(await answer).toBe(false)
})

test('a request that is called back waits no longer', async () => {
  const page = new AbortController()
  const answer = sessionEnd.resumed(page.signal)
  page.abort()
  expect(await answer).toBe(false)
  expect(sessionEnd.isEnded()).toBe(true)
})

test('the end is told once, whoever finds it', () => {
  let told = 0
  const forget = sessionEnd.subscribe(() => {
    told++
  })
  sessionEnd.found()
  sessionEnd.found()
  forget()
  expect(told).toBe(1)
})
