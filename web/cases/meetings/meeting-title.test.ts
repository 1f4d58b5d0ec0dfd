import { expect, test } from 'vitest'
import { itemTitle, meetingTitle } from './meeting-title.ts'

const kindLabel = { zh: '工作专班会', en: 'task force meeting' }
const chain = { id: 'marine', label: { zh: '船用装备产业链', en: 'marine equipment chain' } }

test('a title that is the kind’s own is said in English too, one that somebody wrote stays', () => {
  const own = { title: '船用装备产业链工作专班会', kindLabel, chain }
  expect(meetingTitle(own, 'zh')).toBe('船用装备产业链工作专班会')
  expect(meetingTitle(own, 'en')).toBe('marine equipment chain: task force meeting'.replace('m', 'M'))
  expect(meetingTitle({ ...own, title: '春季专班会' }, 'en')).toBe('春季专班会')
})

test('so is the item of a paper', () => {
  const papers = [{ id: 'p', label: { zh: '任务清单', en: 'tasks' } }]
  const item = { id: 'i', title: '任务清单', paper: 'p', isLastDecisions: false, minutes: '', revision: 1 }
  expect(itemTitle({ papers }, item, 'en')).toBe('Tasks')
  expect(itemTitle({ papers }, { ...item, title: '重点任务' }, 'en')).toBe('重点任务')
  expect(itemTitle({ papers }, { ...item, paper: null }, 'en')).toBe('任务清单')
})
