import { expect, test } from 'vitest'
import { dealtMembers, membersOf } from './members.ts'

test.each([
  ['甲产业、乙产业产值', ['甲产业产值', '乙产业产值']],
  ['鱼类、贝类产量', ['鱼类产量', '贝类产量']],
  ['出口率、入库率', ['出口率', '入库率']],
  ['港口、渔船和码头泊位', ['港口泊位', '渔船泊位', '码头泊位']],
])('%s', (words, expected) => {
  expect(membersOf(words)).toEqual(expected)
})

test('a list of another length is not dealt out', () => {
  expect(dealtMembers('甲业、乙业', 3)).toBeNull()
  expect(dealtMembers('甲业、乙业和丙业', 2)).toEqual(['甲业', '乙业和丙业'])
})
