import { expect, test } from 'vitest'
import { problems } from './app.ts'

test('every error says what happened and what to do, in both languages, with the same parameters', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  for (const [code, { zh, en }] of Object.entries(problems)) {
    for (const words of [zh, en]) expect(words.message && words.remedy, code).toBeTruthy()
    // A parameter may be given for one language only where its value is in that language: {xZh} and {xEn}.
    const bare = (text: string) => names(text).map((name) => name.replace(/(Zh|En)\}$/, '}'))
    expect(bare(zh.message + zh.remedy), code).toEqual(bare(en.message + en.remedy))
  }
})
