import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { actionInWords, knownActions } from './action-words.ts'

const server = fileURLToPath(new URL('../../../server', import.meta.url))

test('every act that the server writes down by its whole name has words', () => {
  const written = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('node_modules'))
    .flatMap((name) => [...readFileSync(join(server, name), 'utf8').matchAll(/\baction: '([a-z-]+\.[A-Za-z-]+)'/g)])
    .map(([, action]) => action ?? '')
  expect(written.length).toBeGreaterThan(20)
  expect([...new Set(written)].filter((action) => !knownActions.includes(action))).toEqual([])
})

test('an act that nobody named shows its code', () => {
  expect(actionInWords('person.added', 'zh')).toBe('新增账号')
  expect(actionInWords('buoy.moved', 'zh')).toBe('buoy.moved')
})
