import { expect, it } from 'vitest'
import { rowSpans } from './row-spans.ts'

it('a label stands for the empty rows below it', () => {
  expect(rowSpans(['质量', '', '', '结构', '', '创新'])).toEqual([3, 0, 0, 2, 0, 1])
})

it('an empty first label stands for itself and the empty rows below', () => {
  expect(rowSpans(['', '', '结构'])).toEqual([2, 0, 1])
})
