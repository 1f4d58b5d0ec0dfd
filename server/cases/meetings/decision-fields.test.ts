import { type CaseType, ofKind } from '@linchpin/pack-kit'
import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { problem } from '../../../pack-kit/fixtures/yunzhu/cases.ts'
import { decisionFields, valuesOfDecision } from './decision-fields.ts'

const decided = {
  content: '一个月内完成供地',
  lead: 'planning-resources',
  cooperating: ['dongli'],
  due: '2022-05-06',
}
const caseType = (id: string) => ofKind(pack, 'case').find((each) => each.id === id) as CaseType

test('a task gets what is to be done, the body in the lead, those who help, the day, and that a meeting asked for it', () => {
  const fields = decisionFields(caseType('task'))
  expect(fields && valuesOfDecision(fields, decided)).toEqual({
    content: '一个月内完成供地',
    lead: 'planning-resources',
    cooperating: ['dongli'],
    due: '2022-05-06',
    origin: 'meeting',
  })
})

test('a kind of case without a place for who helps gets the rest', () => {
  const fields = decisionFields(problem)
  expect(fields && valuesOfDecision(fields, decided)).toEqual({
    title: '一个月内完成供地',
    responsible: 'planning-resources',
    due: '2022-05-06',
  })
})

test('a kind of case that nobody answers for, or without a day, takes no decision', () => {
  expect(decisionFields({ ...caseType('task'), deadline: null })).toBeNull()
  const { lead, ...others } = caseType('task').fields
  expect(lead?.kind).toBe('body')
  expect(decisionFields({ fields: others, deadline: 'due' })).toBeNull()
})

test('every kind of meeting of the city hands out a kind of case that decisions fit', () => {
  const unfit = ofKind(pack, 'meeting').filter(({ decisions }) => decisionFields(caseType(decisions)) === null)
  expect(unfit.map(({ id }) => id)).toEqual([])
})
