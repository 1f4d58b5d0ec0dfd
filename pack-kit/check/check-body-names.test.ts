import { expect, test } from 'vitest'
import { brokenPack } from '../fixtures/broken-pack.ts'
import { checkPack } from './index.ts'

const commission = 'body/industry-commission'
const places = (changes: Parameters<typeof brokenPack>[0]) => checkPack(brokenPack(changes)).map(({ place }) => place)

test('a successor may have the name of the body that ended', () => {
  expect(places({ [`${commission}/label/zh`]: '市工业和信息化局' })).toEqual([])
  expect(places({ [`${commission}/names/0`]: '市工信局', 'body/industry-bureau/from': '2019-01-01' })).toEqual([])
})

test('a body that is no successor may have it only from a later day', () => {
  const taken = { [`${commission}/names/0`]: '东岸区' }
  expect(places({ ...taken, 'body/east-shore/from': '2019-01-01' })).toEqual([])
  expect(places({ ...taken, 'body/east-shore/from': '2018-12-31' })).toEqual(['body/east-shore/label'])
  expect(places(taken)).toEqual(['body/east-shore/label'])
})

test('both bodies are named', () => {
  const [found] = checkPack(brokenPack({ 'body/harbour-zone/label/zh': '市工信局' }))
  expect(found?.message.zh).toContain('body/industry-bureau, body/harbour-zone')
})
