import { expect, test } from 'vitest'
import { changeText, readChange } from './io-figures.ts'
import { readIoSearch } from './io-search.ts'

test('changes are read as percent, with either minus', () => {
  expect([readChange('-10'), readChange('−2.5'), readChange('10')]).toEqual([-0.1, -0.025, 0.1])
  expect([readChange(''), readChange(undefined), readChange('x'), readChange('-101')]).toEqual([null, null, null, null])
})

test('small changes keep what tells them apart', () => {
  expect([changeText(-0.1), changeText(-0.000_012_3), changeText(0)]).toEqual(['−10%', '−0.0012%', '0%'])
})

test('what no table has is left out of the address', () => {
  expect(readIoSearch({ table: '3', change: '-10', model: 'ghosh', measure: 'x', sectors: '' })).toEqual({
    ...{ table: '3', change: '-10', model: 'ghosh' },
  })
})
