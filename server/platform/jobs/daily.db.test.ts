import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../test/test-database.ts'
import { type Connected, connect } from '../database/index.ts'
import { type Daily, daily } from './index.ts'

let connected: Connected
let started: Daily[]
let at: string
let faults: unknown[]

beforeEach(async () => {
  connected = connect(await testDatabase(), 'tianjin', () => undefined)
  started = []
  faults = []
  at = '2025-03-05T15:50:00Z'
})
afterEach(async () => {
  for (const each of started) await each.stop()
  await connected.pool.end()
})

function start(name: string, run: (day: string) => Promise<void>): Daily {
  const options = { db: connected.db, now: () => new Date(at), onError: (error: unknown) => faults.push(error) }
  const made = daily(name, run, options)
  started.push(made)
  return made
}

test('runs at once, once a day, and the day turns at midnight in China', async () => {
  const days: string[] = []
  const each = start('reminders', async (day) => void days.push(day))
  await each.tick()
  await each.tick()
  expect(days).toEqual(['2025-03-05'])
  at = '2025-03-05T16:00:00Z'
  await each.tick()
  await each.tick()
  expect(days).toEqual(['2025-03-05', '2025-03-06'])
})

test('several hosts together run it once, and each name for itself', async () => {
  const runs: string[] = []
  const slow = (name: string) => async () => {
    runs.push(name)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const hosts = Array.from({ length: 6 }, () => start('reminders', slow('reminders')))
  hosts.push(start('clean', slow('clean')))
  await Promise.all(hosts.map((host) => host.tick()))
  await Promise.all(hosts.map((host) => host.tick()))
  expect(runs.sort()).toEqual(['clean', 'reminders'])
})

test('what fails is told and tried again the same day', async () => {
  let attempts = 0
  const each = start('reminders', async () => {
    attempts++
    if (attempts < 3) throw new Error(`attempt ${attempts}`)
  })
  await each.tick()
  expect(faults).toEqual([new Error('attempt 1'), new Error('attempt 2')])
  await each.tick()
  await each.tick()
  expect(attempts).toBe(3)
})

test('stopping waits for what is under way', async () => {
  let isEnded = false
  const each = start('reminders', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    isEnded = true
  })
  await each.stop()
  expect(isEnded).toBe(true)
})
