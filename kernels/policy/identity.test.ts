import { expect, test } from 'vitest'
import { commitmentId, makeIdentifier } from './identity.ts'

test('an id depends on kind, clause and words, and on nothing else', () => {
  const id = commitmentId('measure', '一/（二）', '建立名录')
  expect(id).toMatch(/^[0-9a-f]{16}$/)
  expect(commitmentId('measure', '一/（二）', '建立 名录')).toBe(id)
  expect(commitmentId('measure', '一/(二)', '建立名录')).toBe(id)
  expect(commitmentId('duty', '一/（二）', '建立名录')).not.toBe(id)
  expect(commitmentId('measure', '一/（三）', '建立名录')).not.toBe(id)
})

test('the same words twice in a clause get different ids, and the server can make them again', () => {
  const identify = makeIdentifier()
  const [first, second] = [identify('measure', '一', '开展检查'), identify('measure', '一', '开展检查')]
  expect(first).toBe(commitmentId('measure', '一', '开展检查'))
  expect(second).toBe(commitmentId('measure', '一', '开展检查', 2))
  expect(second).not.toBe(first)
})

test('ids of a hundred thousand different quotes do not collide', () => {
  const ids = new Set<string>()
  for (let i = 0; i < 100_000; i++) ids.add(commitmentId('measure', `一/（${i % 97}）`, `建设${i}个园区`))
  expect(ids.size).toBe(100_000)
})

test('ids stay what they were: reviews of people hang on them', () => {
  expect(commitmentId('measure', '一/（二）', '建立名录，2026年底前完成（试行）。')).toBe('f82fe8fd8dd9ba2b')
})

test('a character counts as what Unicode NFKC makes of it, white space and stars not at all', () => {
  const differs = (code: number) => {
    const words = `甲${String.fromCharCode(code)}乙`
    const plain = words.normalize('NFKC').replace(/[\s*]/g, '')
    return commitmentId('measure', '一', words) !== commitmentId('measure', '一', plain)
  }
  expect(Array.from({ length: 0x10000 }, (_, code) => code).filter(differs)).toEqual([])
})
