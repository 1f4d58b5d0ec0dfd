import { ruleProblems } from '@linchpin/kernels/rules'
import { expect, test } from 'vitest'
import { documentProblems } from '../../documents/index.ts'
import { caseProblems } from './case-problems.ts'
import { definitionProblems } from './definition-problems.ts'
import { fieldProblems } from './field-problems.ts'
import { finding, packProblems } from './index.ts'
import { indicatorProblems } from './indicator-problems.ts'
import { placeProblems } from './place-problems.ts'
import { principalProblems } from './principal-problems.ts'

test('no code means two things', () => {
  const tables = [
    ruleProblems,
    documentProblems,
    definitionProblems,
    placeProblems,
    fieldProblems,
    caseProblems,
    indicatorProblems,
    principalProblems,
  ]
  expect(tables.flatMap((table) => Object.keys(table)).sort()).toEqual(Object.keys(packProblems).sort())
})

test('every problem says the same in both languages, and what to do', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  for (const [code, { message, hint }] of Object.entries(packProblems)) {
    expect(names(message.zh), code).toEqual(names(message.en))
    expect(message.zh, code).toMatch(/。$/)
    expect(hint.zh, code).toMatch(/。$/)
    expect(message.en, code).toMatch(/\.$/)
    expect(hint.en, code).toMatch(/\.$/)
  }
})

test('a finding has what was given and what is accepted in its words', () => {
  expect(finding('state-unknown', 'case/problem/initial', 'opne', '$&, open')).toEqual({
    code: 'state-unknown',
    place: 'case/problem/initial',
    message: {
      zh: '没有环节“opne”；已列 $&, open。',
      en: 'There is no state “opne”; there are $&, open.',
    },
    hint: packProblems['state-unknown'].hint,
  })
})
