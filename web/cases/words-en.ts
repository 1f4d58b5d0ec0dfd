import type { Words } from '../ui/language.tsx'
import { caseEn } from './words/case-en.ts'
import { listsEn } from './words/lists-en.ts'
import { tasksEn } from './words/tasks-en.ts'
import { workEn } from './words/work-en.ts'
import type { zh } from './words-zh.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: Words<typeof zh> = {
  none: '—',
  list: ', ',
  colon: ': ',
  open: ' (',
  close: ')',
  and: ', ',
  cancel: 'Cancel',
  retry: 'Try again',
  count: (count) => `${count} item${s(count)}`,
  due: { state: 'Time for this step', deadline: 'Deadline', report: 'Regular report' },
  light: {
    red: (what, day, days) => `${what} ${day}: ${days} day${s(days)} late`,
    yellow: (what, day) => `${what} ${day}: nearly due`,
    green: (what, day) => `${what} ${day}: within its time`,
    noReport: (what, day) => `${what} ${day}; nothing reported yet, so not green`,
    noDue: 'No deadline and no regular report',
  },
  ...workEn,
  ...listsEn,
  ...caseEn,
  ...tasksEn,
}
