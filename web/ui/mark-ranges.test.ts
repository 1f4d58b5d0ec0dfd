import { expect, it } from 'vitest'
import { markRanges } from './mark-ranges.ts'

it('marks what was found and every place of the words, without overlap', () => {
  expect(markRanges('智能工厂和智能车间', ['智能', '工厂'], 0, 3)).toEqual([
    [0, 4],
    [5, 7],
  ])
})

it('marks nothing without words', () => {
  expect(markRanges('智能', [''], 0, 0)).toEqual([])
})
