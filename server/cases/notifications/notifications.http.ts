import { NotificationList, NotificationQuery, NotificationsRead, UnreadCount } from '@linchpin/api'
import { access, whoOf } from '../../people/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { CasesServices } from '../services.ts'
import { notificationText } from './notification-words.ts'
import { markRead, notificationsOf, unreadCount } from './notifications.store.ts'

const own = access('own', 'self')
const tags = ['notifications']

/** What a person is told inside the system: only ever their own. */
export function notificationRoutes(app: Http, { db, now }: CasesServices): void {
  app.get(
    '/api/notifications',
    { ...own, schema: { querystring: NotificationQuery, response: { 200: NotificationList }, tags } },
    async (request) => {
      const { id } = whoOf(request)
      const { unread, before, limit } = request.query
      const [rows, count] = await Promise.all([
        notificationsOf(db, id, { unread: unread === 'true', before, limit: limit + 1 }),
        unreadCount(db, id),
      ])
      const shown = rows.slice(0, limit)
      return {
        items: shown.map(shownNotification),
        unread: count,
        next: rows.length > limit ? (shown.at(-1)?.notification.id ?? null) : null,
      }
    },
  )

  app.get(
    '/api/notifications/count',
    { ...own, schema: { response: { 200: UnreadCount }, tags } },
    async (request) => ({
      unread: await unreadCount(db, whoOf(request).id),
    }),
  )

  app.post(
    '/api/notifications/read',
    { ...own, schema: { body: NotificationsRead, response: { 200: UnreadCount }, tags } },
    async (request) => {
      const { id } = whoOf(request)
      await markRead(db, id, request.body.ids, now())
      return { unread: await unreadCount(db, id) }
    },
  )
}

type Row = Awaited<ReturnType<typeof notificationsOf>>[number]

function shownNotification({ notification, number, title }: Row): NotificationList['items'][number] {
  const { id, at, kind, data, caseId, readAt } = notification
  return {
    ...{ id, at: at.toISOString(), readAt: readAt?.toISOString() ?? null },
    kind: kind as NotificationList['items'][number]['kind'],
    text: notificationText(kind, data),
    case: caseId === null ? null : { id: caseId, number: number ?? data.number, title: title ?? data.title },
  }
}
