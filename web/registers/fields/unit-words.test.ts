import { expect, test } from 'vitest'
import { unitOf } from './unit-words.ts'

test('what counts things in Chinese is left out in English, and other units stay', () => {
  const shown = (unit: string | null) =>
    (['zh', 'en'] as const).map((language) => unitOf({ kind: 'number', unit }, language))
  expect(shown('人')).toEqual(['人', null])
  expect(shown('%')).toEqual(['%', '%'])
  expect(shown('平方公里')).toEqual(['平方公里', '平方公里'])
  expect(shown('1')).toEqual([null, null])
  expect(shown(null)).toEqual([null, null])
})
