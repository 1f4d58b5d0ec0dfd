import { expect, test } from 'vitest'
import { unmetRules } from './unmet-rules.ts'

const unmet = (next: string, repeat = next) => [...unmetRules({ next, repeat }, 'zhang')]

test('nothing typed meets no rule, not even that it lacks the account', () => {
  expect(unmet('')).toEqual(['short', 'simple', 'login', 'same'])
})
test('a rule is met as soon as it is', () => {
  expect(unmet('Spring2031', 'Spring')).toEqual(['same'])
  expect(unmet('Spring2031')).toEqual([])
  expect(unmet('Zhang-2031')).toEqual(['login'])
})
