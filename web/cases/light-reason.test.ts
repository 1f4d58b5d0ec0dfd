import { expect, test } from 'vitest'
import { lightReason } from './light-reason.ts'
import { zh } from './words-zh.ts'

test('a red light says what is late, since when and by how many days', () => {
  const row = { light: 'red', due: '2026-03-31', dueBecause: 'deadline', daysLate: 5 } as const
  expect(lightReason(row, zh)).toBe('办理时限2026-03-31已到，逾期5天')
})

test('a deadline that lies ahead is no green light until something was reported', () => {
  const row = { light: 'noData', due: '2026-12-31', dueBecause: 'deadline', daysLate: 0 } as const
  expect(lightReason(row, zh)).toContain('尚无进展反馈')
})

test('without any deadline the light says so, and what ended has no light to explain', () => {
  expect(lightReason({ light: 'noData', due: null, dueBecause: null, daysLate: 0 }, zh)).toContain('未设时限')
  expect(lightReason({ light: null, due: null, dueBecause: null, daysLate: 0 }, zh)).toBeUndefined()
})
