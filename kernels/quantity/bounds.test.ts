import { expect, test } from 'vitest'
import { boundOf } from './bounds.ts'
import { findQuantities } from './find-quantities.ts'

function bound(text: string) {
  const quantity = findQuantities(text)[0]
  if (quantity === undefined) throw new Error(`no quantity in ${text}`)
  return boundOf(quantity, text.slice(0, quantity.start), text.slice(quantity.end))
}

test.each([
  ['比重达到25%', 'eq'],
  ['年均增长6%以上', 'gte'],
  ['不低于20家', 'gte'],
  ['数量90家左右', 'approx'],
  ['约40项', 'approx'],
  ['突破500个', 'gt'],
  ['产值超30亿元', 'gt'],
  ['控制在5%以内', 'lte'],
  ['不超过3项', 'lte'],
  ['效率值不高于1.3', 'lte'],
  ['低于4%', 'lt'],
  ['保持在98%以上', 'maintain'],
  ['稳定在95%', 'eq'],
  ['培育8-10个', 'range'],
  ['打造“100+”场景', 'gte'],
])('%s is %s', (text, expected) => {
  expect(bound(text)).toBe(expected)
})
