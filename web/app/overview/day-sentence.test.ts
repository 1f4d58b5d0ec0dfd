import { expect, test } from 'vitest'
import { daySentence } from './day-sentence.ts'
import { dark } from './lights.ts'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

const words = zh as unknown as typeof en
const pressing = { ...dark, name: '轴承产业链', red: 4, longestLate: 18 }

test('says what turned, how much is red and which chain matters most', () => {
  const total = { ...dark, red: 12, yellow: 3, noData: 20, turnedRed: 2, turnedYellow: 5 }
  expect(daySentence(total, pressing, words)).toBe(
    '今日新增红灯2项、黄灯5项。三张清单在办35项，红灯12项，最需关注的是轴承产业链：红灯4项，最长逾期18天。',
  )
  expect(daySentence({ ...dark, red: 1, green: 1, turnedRed: 1 }, { ...pressing, name: 'bearings', red: 1 }, en)).toBe(
    'Today 1 item turned red. Of 2 items open on the three lists, 1 is red; most pressing: bearings, 1 red, late by up to 18 days.',
  )
})

test('a calm day is told as one', () => {
  expect(daySentence({ ...dark, green: 4, yellow: 2 }, undefined, words)).toBe(
    '今日没有新增红灯、黄灯。三张清单在办6项，没有红灯，黄灯2项。',
  )
  expect(daySentence(dark, undefined, words)).toBe('三张清单暂无在办事项。')
})

test('red items that belong to no chain are counted and no chain is named', () => {
  expect(daySentence({ ...dark, red: 3 }, { ...pressing, red: 0 }, words)).toBe(
    '今日没有新增红灯、黄灯。三张清单在办3项，红灯3项。',
  )
})
