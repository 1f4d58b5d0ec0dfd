import { expect, test } from 'vitest'
import { subjectInWords } from './subject-words.ts'

const id = '30b56fde-4f43-4d85-aa89-5ad72c9071e3'

test('a subject is told by its kind in words, whole or by the beginning of its number', () => {
  expect(subjectInWords(`person:${id}`, 'zh')).toBe(`人员 ${id}`)
  expect(subjectInWords(`person:${id}`, 'en', true)).toBe('Person 30b56fde…')
  expect(subjectInWords('audit', 'zh')).toBe('审计日志')
})

test('a kind that nobody named stays as it is', () => {
  expect(subjectInWords('buoy:7', 'zh')).toBe('buoy:7')
})
