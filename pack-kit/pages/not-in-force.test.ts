import { expect, test } from 'vitest'
import { notInForce } from './not-in-force.ts'

const versions = { '2024-01-01': 1, '2024-07-01': 2, '2025-01-01': null }

test('before its first day a rule is still to come, and the day is said', () => {
  expect(notInForce(versions, '2023-06-01').zh).toBe('尚未施行（自2024年1月1日起施行）')
})

test('after its last day it has ended, and the day is said', () => {
  expect(notInForce(versions, '2025-01-01').zh).toBe('已于2025年1月1日停止施行')
  expect(notInForce(versions, '2026-03-01')).toEqual({
    zh: '已于2025年1月1日停止施行',
    en: 'no longer in force since 1 Jan 2025',
  })
})

test('between two times of force both days are said', () => {
  expect(notInForce({ ...versions, '2027-01-01': 3 }, '2026-03-01').zh).toBe(
    '已于2025年1月1日停止施行，自2027年1月1日起重新施行',
  )
})

test('a rule that never holds is not in force', () => {
  expect(notInForce({ '2024-01-01': null }, '2026-03-01').zh).toBe('未施行')
  expect(notInForce({ '2024-01-01': null, '2027-01-01': 1 }, '2026-03-01').zh).toBe('尚未施行（自2027年1月1日起施行）')
})
