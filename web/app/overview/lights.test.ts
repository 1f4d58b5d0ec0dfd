import { expect, test } from 'vitest'
import { dark, heavierFirst, openOf, sumLights, tallyByKey, worstLight } from './lights.ts'

test('the light of several lists is the heaviest of them', () => {
  expect(worstLight({ ...dark, green: 9, yellow: 1 })).toBe('yellow')
  expect(worstLight({ ...dark, green: 9, yellow: 4, red: 1 })).toBe('red')
  expect(worstLight({ ...dark, green: 1, noData: 9 })).toBe('green')
})

test('where nothing is open or nothing is known, no light is green', () => {
  expect(worstLight(dark)).toBe('noData')
  expect(worstLight({ ...dark, noData: 3 })).toBe('noData')
})

test('of sums, the longest delay is the longest and not the sum', () => {
  const sum = sumLights([
    { ...dark, red: 2, longestLate: 10 },
    { ...dark, red: 1, yellow: 3, longestLate: 4 },
  ])
  expect(sum).toMatchObject({ red: 3, yellow: 3, longestLate: 10 })
  expect(openOf(sum)).toBe(6)
})

test('a key has its lists and their sum, and the heaviest comes first', () => {
  const row = (key: string, type: string, red: number, longestLate: number) => ({
    ...{ ...dark, key, type, red, longestLate },
  })
  const keys = tallyByKey([row('a', 'task', 1, 3), row('b', 'task', 2, 5), row('a', 'problem', 1, 9)])
  expect(keys.map(({ key, red }) => [key, red])).toEqual([
    ['a', 2],
    ['b', 2],
  ])
  expect(keys[0]?.byType.problem?.red).toBe(1)
  expect(keys.toSorted(heavierFirst).map(({ key }) => key)).toEqual(['a', 'b'])
})
