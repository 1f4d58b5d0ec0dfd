import type { TaskRow } from '@linchpin/api'
import { body, choice, date, text } from '@linchpin/pack-kit'
import { describe, expect, test } from 'vitest'
import { lastDayOf, taskDraft } from './tasks-of-document.ts'

const fields = {
  content: text('任务内容', 'task'),
  lead: body('牵头单位', 'lead'),
  cooperating: body('配合单位', 'cooperating', { many: true }),
  due: date('完成时限', 'due'),
  reporting: choice('反馈频次', 'reports', { quarter: { zh: '每季', en: 'quarterly' } }),
  printedBodies: text('文件载明单位', 'bodies as printed'),
}
const ids: Readonly<Record<string, string>> = {
  市工业和信息化局: 'industry',
  市财政局: 'finance',
  市发展改革委: 'reform',
}
const draft = (row: Partial<TaskRow>) => {
  const whole: TaskRow = {
    ...{ commitment: 'm1', clause: '二/（四）', action: '制定支持办法。', leads: [], cooperating: [] },
    ...{ responsibility: 'lead', deadline: null, state: 'confirmed' },
    ...row,
  }
  return taskDraft(whole, { heading: '稳定生产' }, { title: '若干措施' }, { fields }, (name) => ids[name])
}

describe('a task of a document', () => {
  test('has its lead and who helps by their ids, and what the document prints', () => {
    const made = draft({ leads: ['市工业和信息化局', '市发展改革委'], cooperating: ['市财政局'], deadline: '2022' })
    expect(made).toMatchObject({ hasLead: true, unresolved: [] })
    expect(made.values).toEqual({
      content: '制定支持办法。',
      lead: 'industry',
      cooperating: ['reform', 'finance'],
      due: '2022-12-31',
      printedBodies: '市工业和信息化局、市发展改革委牵头，市财政局配合',
    })
  })

  test('has no lead where bodies share it by duty, and lets them see it', () => {
    const made = draft({ leads: ['市工业和信息化局', '市财政局'], responsibility: 'byDuty' })
    expect(made.hasLead).toBe(false)
    expect(made.values).toMatchObject({
      cooperating: ['industry', 'finance'],
      reporting: 'quarter',
      printedBodies: '市工业和信息化局、市财政局按职责分工负责',
    })
  })

  test('has no lead where the city does not know the first name, and names it for the office', () => {
    const made = draft({ leads: ['各区人民政府', '市财政局'] })
    expect([made.hasLead, made.unresolved, made.values.cooperating]).toEqual([false, ['各区人民政府'], ['finance']])
    expect(made.values.printedBodies).toContain('各区人民政府')
  })
})

test.each([
  ['2022', '2022-12-31'],
  ['2022-06', '2022-06-30'],
  ['2024-02', '2024-02-29'],
  ['2022-06-15', '2022-06-15'],
])('the deadline %s is %s', (given, day) => expect(lastDayOf(given)).toBe(day))
