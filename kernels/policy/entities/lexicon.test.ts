import { expect, test } from 'vitest'
import { indexLexicons, knownAs, knownAt } from './lexicon.ts'
import type { Lexicon } from './lexicon-entry.ts'

const city: Lexicon = {
  zone: [
    { name: '云渚港', aliases: ['渚港'] },
    { name: '云渚港保税区', district: '临港区' },
  ],
  enterprise: [{ name: '华为' }, { name: '云渚重工' }],
}

test('the longest form at a place is found, with its type and district', () => {
  const index = indexLexicons([city])
  const text = '依托云渚港保税区和渚港'
  expect(knownAt(index, text, 2)).toMatchObject({ name: '云渚港保税区', type: 'zone', district: '临港区' })
  expect(knownAt(index, text, 9)).toMatchObject({ name: '云渚港', printed: '渚港', district: null })
  expect(knownAt(index, text, 4)).toBeNull()
  expect(knownAt(index, text, text.length - 1)).toBeNull()
  expect(knownAt(index, text, text.length + 5)).toBeNull()
})

test('general names stand behind the caller’s, and the longer form decides', () => {
  const index = indexLexicons([{ zone: [{ name: '国家电' }, { name: '姑苏' }] }])
  expect(knownAt(index, '国家电网', 0)).toMatchObject({ name: '国家电网', type: 'enterprise' })
  expect(knownAt(index, '姑苏区', 0)).toMatchObject({ name: '姑苏区', type: 'district' })
  expect(knownAt(index, '姑苏城', 0)).toMatchObject({ name: '姑苏', type: 'zone' })
  expect(knownAs(index, '姑苏区')).toMatchObject({ type: 'district' })
  expect(knownAs(index, '姑苏区内')).toBeNull()
})

test('looking up agrees with comparing every name at every place', () => {
  const index = indexLexicons([city])
  const forms = ['云渚港', '渚港', '云渚港保税区', '华为', '云渚重工']
  const alphabet = ['云', '渚', '港', '保', '税', '区', '重', '工', '华', '为']
  let seed = 7
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed
  }
  const text = Array.from({ length: 4000 }, () => alphabet[next() % alphabet.length]).join('')
  for (let at = 0; at < text.length; at++) {
    const longest = forms.filter((form) => text.startsWith(form, at)).sort((a, b) => b.length - a.length)[0]
    expect(knownAt(index, text, at)?.printed).toBe(longest)
  }
})

test('the same lexicons are prepared once', () => {
  const lexicons = [city]
  expect(indexLexicons(lexicons)).toBe(indexLexicons(lexicons))
})
