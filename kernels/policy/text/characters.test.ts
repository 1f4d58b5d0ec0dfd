import { expect, test } from 'vitest'
import { characterSets, endsSentence, isBlank, isCommonHan, setsWithin } from './characters.ts'

const units = Array.from({ length: 0x10000 }, (_, code) => code)

test('white space is what \\s matches, unit for unit', () => {
  expect(units.filter((code) => isBlank(code) !== /\s/.test(String.fromCharCode(code)))).toEqual([])
})

test('common Han characters are letters', () => {
  expect(units.filter((code) => isCommonHan(code) && !/\p{L}/u.test(String.fromCharCode(code)))).toEqual([])
  expect([...'一中龥'].every((char) => isCommonHan(char.charCodeAt(0)))).toBe(true)
})

test('sentences end at full stops, marks of question and exclamation, and semicolons, not at commas', () => {
  expect([...'。！？；;!?，、：.'].filter((char) => endsSentence(char.charCodeAt(0))).join('')).toBe('。！？；;!?')
})

test('a text has the bits of the sets that it holds a member of', () => {
  const table = characterSets('年月', '，', '月日')
  expect(setsWithin('甲乙', table)).toBe(0)
  expect(setsWithin('三年', table)).toBe(1)
  expect(setsWithin('甲，乙', table)).toBe(2)
  expect(setsWithin('六月，', table)).toBe(7)
})
