import { describe, expect, test } from 'vitest'
import { bearersOf } from './bearer.ts'
import { findSubject } from './find-subject.ts'

const bearers = (sentence: string) => {
  const subject = findSubject(sentence)
  return subject === null ? [] : bearersOf(subject)
}

describe('who bears a duty', () => {
  test('authorities, organisations and persons do', () => {
    expect(bearers('市人民政府应当编制渔港规划')).toEqual(['市人民政府'])
    expect(bearers('企业、科研机构应当建立台账')).toEqual(['企业', '科研机构'])
    expect(bearers('渔港经营者不得擅自停业')).toEqual(['渔港经营者'])
  })

  test('of words that go on into a doing, the party', () => {
    expect(bearers('冷链企业储存水产品应当符合规范')).toEqual(['冷链企业'])
    expect(bearers('渔业协会对水产品进行宣传，应当真实')).toEqual(['渔业协会'])
  })

  test('things do not', () => {
    expect(bearers('渔港的控制性详细规划应当与城市规划相衔接')).toEqual([])
    expect(bearers('高风险的捕捞作业应当事先评估')).toEqual([])
    expect(bearers('从事水产品加工等活动，不得污染水体')).toEqual([])
  })
})
