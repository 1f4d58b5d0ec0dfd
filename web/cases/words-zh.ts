import { caseZh } from './words/case-zh.ts'
import { listsZh } from './words/lists-zh.ts'
import { tasksZh } from './words/tasks-zh.ts'
import { workZh } from './words/work-zh.ts'

export const zh = {
  none: '—',
  list: '、',
  colon: '：',
  open: '（',
  close: '）',
  and: '，',
  cancel: '取消',
  retry: '重试',
  count: (count: number) => `${count}件`,
  due: { state: '环节时限', deadline: '办理时限', report: '定期反馈' },
  light: {
    red: (what: string, day: string, days: number) => `${what}${day}已到，逾期${days}天`,
    yellow: (what: string, day: string) => `${what}${day}到期，已临近`,
    green: (what: string, day: string) => `${what}${day}，在时限内推进`,
    noReport: (what: string, day: string) => `${what}${day}，尚无进展反馈，不判为绿灯`,
    noDue: '未设时限，也没有定期反馈要求',
  },
  ...workZh,
  ...listsZh,
  ...caseZh,
  ...tasksZh,
} as const
