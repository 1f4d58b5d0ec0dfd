import { expect, test } from 'vitest'
import { wordsToDecide } from './words-to-decide.ts'

const text = '会议听取汇报。\n定：月底前完成供地\n会议要求抓紧。'
const at = (words: string) => text.indexOf(words)

test('what is marked is decided', () => {
  expect(wordsToDecide(text, at('完成供地'), at('完成供地') + 4)).toBe('完成供地')
  expect(wordsToDecide(text, at('定：'), at('\n会议要求'))).toBe('月底前完成供地')
})

test('without a mark it is the line of the cursor, where it begins with 定：', () => {
  for (const place of [at('定：'), at('完成'), at('\n会议要求')])
    expect(wordsToDecide(text, place, place)).toBe('月底前完成供地')
  expect(wordsToDecide(text, at('汇报'), at('汇报'))).toBe('')
  expect(wordsToDecide(text, text.length, text.length)).toBe('')
  expect(wordsToDecide('', 0, 0)).toBe('')
})
