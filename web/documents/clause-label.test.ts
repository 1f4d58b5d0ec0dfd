import { expect, it } from 'vitest'
import { clauseLabel } from './clause-label.ts'

it('a clause is named as people cite it', () => {
  expect(clauseLabel('五/（四）', '加强监测')).toBe('五（四）加强监测')
  expect(clauseLabel('五/（四）/3', '加强监测')).toBe('五（四）3 加强监测')
})

it('an unnumbered heading stands for itself', () => {
  expect(clauseLabel('指导思想', '指导思想')).toBe('指导思想')
  expect(clauseLabel('前言', null)).toBe('前言')
})
