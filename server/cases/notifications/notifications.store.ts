import { and, count, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { caseItem, type NotificationData, notification } from '../cases.tables.ts'

export interface NewNotification {
  readonly personId: string
  readonly kind: string
  readonly caseId: string | null
  readonly data: NotificationData
}
const rowsPerInsert = 500

export async function insertNotifications(tx: Transaction, at: Date, rows: readonly NewNotification[]): Promise<void> {
  for (let i = 0; i < rows.length; i += rowsPerInsert)
    await tx.insert(notification).values(rows.slice(i, i + rowsPerInsert).map((row) => ({ ...row, at })))
}

/** Those of one person, newest first. */
export async function notificationsOf(
  db: Database,
  personId: string,
  { unread, before, limit }: { readonly unread: boolean; readonly before: number | undefined; readonly limit: number },
) {
  const where = and(
    eq(notification.personId, personId),
    unread ? isNull(notification.readAt) : undefined,
    before === undefined ? undefined : lt(notification.id, before),
  )
  return db
    .select({ notification, number: caseItem.number, title: caseItem.title })
    .from(notification)
    .leftJoin(caseItem, eq(caseItem.id, notification.caseId))
    .where(where)
    .orderBy(desc(notification.id))
    .limit(limit)
}

export async function unreadCount(db: Database | Transaction, personId: string): Promise<number> {
  const mine = and(eq(notification.personId, personId), isNull(notification.readAt))
  const [row] = await db.select({ count: count() }).from(notification).where(mine)
  return row?.count ?? 0
}

/** Marks those of `ids`, or all, as read; of one person only. */
export async function markRead(
  db: Database,
  personId: string,
  ids: readonly number[] | undefined,
  at: Date,
): Promise<void> {
  await db
    .update(notification)
    .set({ readAt: at })
    .where(
      and(
        eq(notification.personId, personId),
        isNull(notification.readAt),
        ids === undefined ? undefined : inArray(notification.id, [...ids]),
      ),
    )
}
