import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, ngrams, queryWords, searchForm, wordNgrams } from './search.ts'

test('a word of two characters is one pair, a longer one its pairs, a single one itself', () => {
  expect(wordNgrams(['产业'])).toEqual(['产业'])
  expect(wordNgrams(['产业链'])).toEqual(['产业', '业链'])
  expect(wordNgrams(['链'])).toEqual(['链'])
})

test('full width, case and white space do not matter', () => {
  expect(searchForm('５Ｇ 基 站')).toBe('5g基站')
  expect(queryWords(' 基站  ５G 基站')).toEqual(['基站', '5g'])
})

test('whatever part of a text is searched for, the index lets the text through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const form = searchForm(text)
      const characters = [...form]
      const from = a % (characters.length + 1)
      const word = characters.slice(from, from + 1 + (b % 5)).join('')
      const grams = new Set(ngrams(form))
      expect(wordNgrams(word ? [word] : []).every((gram) => grams.has(gram))).toBe(true)
    }),
  )
})

test('an excerpt shows the word where it stands, also across a line break', () => {
  const text = `${'前'.repeat(60)}产业\n链${'后'.repeat(90)}`
  const { excerpt, from, to } = excerptOf(text, ['产业链'])
  expect(excerpt.slice(from, to)).toBe('产业 链')
  expect(excerpt.startsWith('…')).toBe(true)
  expect(excerpt.endsWith('…')).toBe(true)
})
