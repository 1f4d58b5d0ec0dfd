import type { MyWork } from '@linchpin/api'
import { unreadCount } from '../notifications/notifications.store.ts'
import { caseRows, namesOf, type Viewing } from '../queries/case-view.ts'
import type { Asking } from '../queries/case-where.store.ts'
import { type Work, workOf } from './my-work.store.ts'

const shownOfEach = 20

/** What is due, late, waiting for a person. What is late stays until it ends. */
export async function myWork(reading: Asking & Viewing): Promise<MyWork> {
  const { services, who } = reading
  const [work, unread] = await Promise.all([
    workOf(services.db, reading, shownOfEach),
    unreadCount(services.db, who.id),
  ])
  const part = async ({ total, items }: Work) => ({ total, items: await caseRows(reading, items) })
  return {
    overdue: await part(work.overdue),
    dueSoon: await part(work.dueSoon),
    waiting: await part(work.waiting),
    handling: await part(work.handling),
    reports: await part(work.reports),
    unread,
    names: namesOf(
      services,
      Object.values(work).flatMap(({ items }) => items),
    ),
  }
}
