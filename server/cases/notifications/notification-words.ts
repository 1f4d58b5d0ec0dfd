import type { Label } from '@linchpin/pack-kit'
import type { NotificationData } from '../cases.tables.ts'

type Words = (data: NotificationData) => Label

const words: Readonly<Record<string, Words>> = {
  waiting: ({ stateZh, stateEn }) => ({
    zh: `待您办理（${stateZh ?? '—'}）`,
    en: `waits for you (${stateEn ?? '—'})`,
  }),
  handler: () => ({ zh: '交由您经办', en: 'is in your hands' }),
  instructed: ({ leader }) => ({
    zh: leader ? `${leader}作出批示` : '领导作出批示',
    en: leader ? `${leader} wrote an instruction` : 'a leader wrote an instruction',
  }),
  returned: ({ reason }) => ({
    zh: `有新的办理意见：${reason ?? '—'}`,
    en: `was moved, with a reason: ${reason ?? '—'}`,
  }),
  dueSoon: ({ due }) => ({ zh: `即将到期（${due ?? '—'}）`, en: `is due soon (${due ?? '—'})` }),
  overdue: ({ due, days }) => ({
    zh: `已逾期${days ?? ''}天（时限${due ?? '—'}）`,
    en: `is ${days ?? ''} days late (due ${due ?? '—'})`,
  }),
  supervision: ({ about }) => ({
    zh: `已自动拟稿，待签发（${about ?? '—'}）`,
    en: `was drafted by rule and waits to be signed (${about ?? '—'})`,
  }),
}

/** What a notification says of its case, which the page names beside it. */
export const notificationText = (kind: string, data: NotificationData): Label =>
  words[kind]?.(data) ?? { zh: data.title, en: data.title }
