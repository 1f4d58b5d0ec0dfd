import { describe, expect, test } from 'vitest'
import { firstLeads, readResponsibility } from './read-responsibility.ts'

describe('marks of responsibility', () => {
  test.each([
    ['甲局、乙局按职责分工负责', { leads: ['甲局', '乙局'], cooperating: [], kind: 'byDuty' }],
    ['甲局牵头，乙局、丙委配合', { leads: ['甲局'], cooperating: ['乙局', '丙委'], kind: 'lead' }],
    ['甲局负责', { leads: ['甲局'], cooperating: [], kind: 'lead' }],
    ['甲局会同乙局、丙委负责', { leads: ['甲局'], cooperating: ['乙局', '丙委'], kind: 'lead' }],
    ['责任单位：甲局、各区人民政府', { leads: ['甲局', '各区人民政府'], cooperating: [], kind: 'byDuty' }],
    ['牵头单位：甲局；配合单位：乙局、丙委', { leads: ['甲局'], cooperating: ['乙局', '丙委'], kind: 'lead' }],
    ['牵头单位：甲局，责任单位：乙局', { leads: ['甲局'], cooperating: ['乙局'], kind: 'lead' }],
    ['甲部指导，乙市政府负责落实', { leads: ['乙市政府'], cooperating: ['甲部'], kind: 'lead' }],
    ['甲部、乙部指导', { leads: ['甲部', '乙部'], cooperating: [], kind: 'byDuty' }],
  ])('%s', (mark, expected) => {
    expect(readResponsibility(mark, false)).toEqual(expected)
  })

  test('where the document says so, the body listed first leads and the others cooperate', () => {
    const mark = '甲局、乙局、丙委负责，排在第一位的部门为牵头部门，下同'
    expect(firstLeads.test(mark)).toBe(true)
    expect(firstLeads.test('列第一位者为牵头单位')).toBe(true)
    expect(readResponsibility(mark, true)).toEqual({ leads: ['甲局'], cooperating: ['乙局', '丙委'], kind: 'lead' })
  })

  test('a time in the mark is no body', () => {
    expect(readResponsibility('责任单位：甲局、乙局；完成时限：2024年12月底', false)).toEqual({
      leads: ['甲局', '乙局'],
      cooperating: [],
      kind: 'byDuty',
      due: '2024年12月底',
    })
  })

  test('a mark without a name gives null', () => {
    expect(readResponsibility('下同', false)).toBeNull()
  })
})
