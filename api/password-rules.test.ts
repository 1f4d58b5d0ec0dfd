import { expect, test } from 'vitest'
import { passwordFaultsOf } from './password-rules.ts'

test('ten characters of three kinds without the account are taken', () => {
  expect(passwordFaultsOf('Spring2031', 'zhang')).toEqual([])
  expect(passwordFaultsOf('spring-2031', 'zhang')).toEqual([])
})

test('every rule that is broken is named at once', () => {
  expect(passwordFaultsOf('', '')).toEqual(['short', 'simple'])
  expect(passwordFaultsOf('zhang', 'zhang')).toEqual(['short', 'simple', 'login'])
  expect(passwordFaultsOf('springs2031', 'zhang')).toEqual(['simple'])
  expect(passwordFaultsOf('Ab3-567890'.slice(0, 9), 'zhang')).toEqual(['short'])
})

test('the account is found whatever its case', () => {
  expect(passwordFaultsOf('My-ZHANG-2031', 'zhang')).toEqual(['login'])
})

test('a character outside the basic plane counts once', () => {
  expect(passwordFaultsOf('Ab3𠮷𠮷𠮷𠮷𠮷𠮷', '')).toEqual(['short'])
})
