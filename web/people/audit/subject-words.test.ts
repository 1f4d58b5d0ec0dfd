import { expect, test } from 'vitest'
import { subjectInBrief, subjectInWords } from './subject-words.ts'

const id = '30b56fde-4f43-4d85-aa89-5ad72c9071e3'

test('a subject is told by its kind in words, whole or by the beginning of its number', () => {
  expect(subjectInWords(`person:${id}`, 'zh')).toBe(`人员 ${id}`)
  expect(subjectInWords(`person:${id}`, 'en', true)).toBe('Person 30b56fde…')
  expect(subjectInWords('audit', 'zh')).toBe('审计日志')
})

test('in brief a line is about what its detail calls it', () => {
  const line = (subject: string, detail: Record<string, unknown>) => subjectInBrief({ subject, detail }, 'zh')
  expect(line(`case:${id}`, { number: '问题-2026-0035' })).toBe('事项 问题-2026-0035')
  expect(line(`meeting:${id}`, { title: '每周调度会', number: 3 })).toBe('会议 每周调度会')
  expect(line(`case:${id}`, {})).toBe('事项 30b56fde…')
  expect(line(`entry:enterprises:9112`, { number: '1' })).toBe('条目 enterprises:9112')
})

test('a kind that nobody named stays as it is', () => {
  expect(subjectInWords('buoy:7', 'zh')).toBe('buoy:7')
})
