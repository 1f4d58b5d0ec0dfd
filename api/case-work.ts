import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { CaseNames, CaseRow } from './case-parts.ts'
import { IsoTime } from './iso-time.ts'

const part = z.object({ total: z.int(), items: z.array(CaseRow) })

/** 我的工作. What is late stands there until it ends. */
export const MyWork = z
  .object({
    /** Late ones that I may take on or have in hand, the longest late first. */
    overdue: part,
    /** Due within the days of the first reminder. */
    dueSoon: part,
    /** I may take them on from here; the nearest first. */
    waiting: part,
    /** In my hands. */
    handling: part,
    /** Regular reports that are owed by the end of their interval. */
    reports: part,
    unread: z.int(),
    names: CaseNames,
  })
  .meta({ id: 'MyWork' })
export type MyWork = z.infer<typeof MyWork>

export const Notification = z
  .object({
    id: z.int(),
    at: IsoTime,
    kind: z.enum(['waiting', 'handler', 'instructed', 'dueSoon', 'overdue', 'supervision', 'returned']),
    text: Bilingual,
    case: z.object({ id: z.string(), number: z.string(), title: z.string() }).nullable(),
    readAt: IsoTime.nullable(),
  })
  .meta({ id: 'Notification' })
export type Notification = z.infer<typeof Notification>

export const NotificationQuery = z.object({
  unread: z.enum(['true', 'false']).default('false'),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export const NotificationList = z
  .object({ items: z.array(Notification), unread: z.int(), next: z.int().nullable() })
  .meta({ id: 'NotificationList' })
export type NotificationList = z.infer<typeof NotificationList>
/** Without `ids`: all of them. */
export const NotificationsRead = z.object({ ids: z.array(z.int()).max(500).optional() })
export const UnreadCount = z.object({ unread: z.int() }).meta({ id: 'UnreadCount' })
