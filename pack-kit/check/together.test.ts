import { expect, test } from 'vitest'
import { brokenPack } from '../fixtures/broken-pack.ts'
import { yunzhu } from '../fixtures/yunzhu-pack.ts'
import { checkPack } from './index.ts'

test('a role that was forgotten is told once, with the number of places', () => {
  const roles = yunzhu.roles.filter(({ id }) => id !== 'department')
  const found = checkPack(brokenPack({ roles })).filter(({ code }) => code === 'role-unknown')
  expect(found).toHaveLength(1)
  expect(found[0]?.message.zh).toMatch(/“department”.*共 \d+ 处引用，此为首处。$/)
  expect(found[0]?.message.en).toMatch(/It is named in \d+ places, here first\.$/)
})

test('one place is not counted, and two missing things are two', () => {
  const found = checkPack(
    brokenPack({ 'case/problem/moves/answer/by/0': 'stranger', 'case/problem/moves/reopen/by/0': 'visitor' }),
  )
  expect(found.map(({ place }) => place)).toEqual(['case/problem/moves/answer/by/0', 'case/problem/moves/reopen/by/0'])
  expect(found.some(({ message }) => message.zh.includes('处引用'))).toBe(false)
})
