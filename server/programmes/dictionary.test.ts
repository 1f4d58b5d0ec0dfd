import { expect, test } from 'vitest'
import { createDictionary } from './dictionary.ts'

test('the same bytes have the same code, and a code leads back to its text, through many texts', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => (index === 7 ? '' : `云渚${index % 3000}`))
  const bytes = Buffer.from(texts.join(''))
  const { codeOf, texts: known } = createDictionary(bytes)
  let at = 0
  const codes = texts.map((text) => {
    const length = Buffer.byteLength(text)
    at += length
    return codeOf(at - length, length)
  })
  expect(codes.map((code) => known[code])).toEqual(texts)
  expect(known.length).toBe(new Set(texts).size)
})
