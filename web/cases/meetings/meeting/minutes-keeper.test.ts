import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMinutesKeeper, type Kept } from './minutes-keeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

class Conflict extends Error {
  constructor(readonly current: Kept) {
    super('conflict')
  }
}

/** A server that keeps one text by its revision. */
function fixture() {
  let there: Kept = { text: '', revision: 1 }
  const sent: string[] = []
  let isDown = false
  const keeper = createMinutesKeeper(there, {
    send: async (text, revision) => {
      sent.push(text)
      if (isDown) throw new Error('down')
      if (revision !== there.revision) throw new Conflict(there)
      there = { text, revision: revision + 1 }
      return { ...there, savedAt: '2026-11-21T02:00:00.000Z' }
    },
    conflictIn: (error) => (error instanceof Conflict ? error.current : null),
    delayMs: 1000,
  })
  return {
    keeper,
    sent,
    there: () => there,
    other: (text: string) => {
      there = { text, revision: there.revision + 1 }
    },
    down: (is: boolean) => {
      isDown = is
    },
  }
}

test('what is typed is saved once, a moment after the last key', async () => {
  const { keeper, sent } = fixture()
  for (const text of ['会', '会议', '会议听取']) keeper.type(text)
  expect(keeper.state().status).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(1000)
  expect([keeper.state().status, sent]).toEqual(['saved', ['会议听取']])
})

test('what is typed while saving goes out after it', async () => {
  const { keeper, sent, there } = fixture()
  keeper.type('一')
  const first = keeper.save()
  keeper.type('一二')
  await first
  expect(keeper.state().status).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(1000)
  expect([keeper.state().status, sent, there().revision]).toEqual(['saved', ['一', '一二'], 3])
})

test('without a server the text stays, and goes out when it is asked for again', async () => {
  const { keeper, down, there } = fixture()
  down(true)
  keeper.type('一')
  await vi.advanceTimersByTimeAsync(1000)
  expect(keeper.state()).toMatchObject({ status: 'failed', text: '一' })
  down(false)
  await keeper.save()
  expect([keeper.state().status, there().text]).toEqual(['saved', '一'])
})

test('what somebody else wrote shows where nothing was typed, and never over what was', () => {
  const { keeper } = fixture()
  keeper.received({ text: '他人', revision: 2 })
  expect(keeper.state().text).toBe('他人')
  keeper.type('我的')
  keeper.received({ text: '他人再改', revision: 3 })
  expect(keeper.state().text).toBe('我的')
})

test.each([
  ['theirs', '对方'],
  ['mine', '我的'],
  ['both', '对方\n我的'],
] as const)('of two writers the second decides: %s', async (how, kept) => {
  const { keeper, other, there } = fixture()
  keeper.type('我的')
  other('对方')
  await vi.advanceTimersByTimeAsync(1000)
  expect(keeper.state()).toMatchObject({ status: 'conflict', theirs: { text: '对方' }, text: '我的' })
  keeper.resolve(how)
  await vi.advanceTimersByTimeAsync(1000)
  expect([keeper.state().status, keeper.state().text, there().text]).toEqual(['saved', kept, kept])
})
