/** One mistake each, that no type can see in data: told by its code, at its place, and by nothing else. */
import { describe, expect, test } from 'vitest'
import { mistakes } from '../fixtures/broken/index.ts'
import { brokenPack } from '../fixtures/broken-pack.ts'
import { yunzhu } from '../fixtures/yunzhu-pack.ts'
import { checkPack } from './index.ts'
import { caseProblems } from './problems/case-problems.ts'
import { definitionProblems } from './problems/definition-problems.ts'
import { fieldProblems } from './problems/field-problems.ts'
import { indicatorProblems } from './problems/indicator-problems.ts'
import { placeProblems } from './problems/place-problems.ts'
import { principalProblems } from './problems/principal-problems.ts'

test('the small pack of 云渚市 has a definition of every kind, and nothing is wrong with it', () => {
  expect(checkPack(yunzhu)).toEqual([])
})

describe.each(Object.entries(mistakes))('refused among %s:', (_, rows) => {
  for (const [mistake, changes, code, place = Object.keys(changes)[0]] of rows)
    test(mistake, () => {
      const findings = checkPack(brokenPack(changes))
      expect(findings.map((each) => `${each.code} at ${each.place}`)).toEqual([`${code} at ${place}`])
    })
})

test('several mistakes are told at once', () => {
  const findings = checkPack(brokenPack({ divisionCode: '9', 'chain/robots/rows': [], 'case/problem/openedBy': [] }))
  expect(findings.map(({ code }) => code)).toEqual(['division-code-invalid', 'row-missing', 'role-missing'])
})

test('a circle of two is told at both', () => {
  const findings = checkPack(brokenPack({ 'body/east-shore/parent': 'harbour-zone' }))
  expect(findings.map(({ place }) => place)).toEqual(['body/east-shore/parent', 'body/harbour-zone/parent'])
  expect(findings[0]?.message.en).toContain('east-shore → harbour-zone → east-shore')
})

test('every problem of the tables is told of one of these packs', () => {
  const told = new Set(Object.values(mistakes).flatMap((rows) => rows.map(([, , code]) => code)))
  const own = {
    ...caseProblems,
    ...definitionProblems,
    ...fieldProblems,
    ...indicatorProblems,
    ...placeProblems,
    ...principalProblems,
  }
  expect(Object.keys(own).filter((code) => !told.has(code))).toEqual([])
})
