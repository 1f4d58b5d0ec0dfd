import { byDefault, type Duration, workdays } from '@linchpin/pack-kit'
import { dayInChina, holdersOf, systemActor } from '../../people/index.ts'
import { asAuthority } from '../acting.ts'
import { lockCase } from '../case-items.store.ts'
import { actingOn } from '../case-row.ts'
import { beginWork } from '../case-work.ts'
import type { CaseItem } from '../cases.tables.ts'
import { daysBetween } from '../deadlines/report-due.ts'
import { insertNotifications, type NewNotification } from '../notifications/notifications.store.ts'
import { notice } from '../notifications/notify.ts'
import type { CasesServices } from '../services.ts'
import { type DueReminder, dueReminders } from './due-reminders.ts'
import { casesToRemindOf, claimReminder, reminderKey, sentReminders } from './reminders.store.ts'
import { supervisionDraft } from './supervision-draft.ts'

/** How long an order that is drafted by rule gives to answer: no document says it. */
const toAnswer: Duration = byDefault(workdays(5))

export interface Escalated {
  readonly reminded: number
  readonly drafted: number
}

/**
 * Reminds of what is nearly or already late, each reminder once for each due day, and drafts orders to supervise. It reminds and
 * drafts, and does nothing else by itself: orders wait for the director. Run twice, nothing happens twice.
 */
export async function escalate(services: CasesServices, day: string): Promise<Escalated> {
  let [reminded, drafted] = [0, 0]
  const failures: unknown[] = []
  for await (const { item, due } of remindersDue(services, day)) {
    const sent = await remind(services, item, due, day).catch((error: unknown) => void failures.push(error))
    reminded += sent?.isSent ? 1 : 0
    drafted += sent?.isDrafted ? 1 : 0
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reminders of ${day} failed`)
  return { reminded, drafted }
}

/** Those whose day has come and that have not gone out. */
async function* remindersDue(services: CasesServices, day: string) {
  const { db, types, endOf } = services
  for await (const items of casesToRemindOf(db, day)) {
    const ids = items.map(({ id }) => id)
    const sent = await sentReminders(db, ids)
    for (const item of items) {
      const caseType = await types.under(db, item.definition)
      const late = { due: item.due ?? '', openedOn: dayInChina(item.openedAt) }
      for (const due of dueReminders(caseType, late, day, endOf))
        if (!sent.has(reminderKey(item.id, due.index, late.due))) yield { item, due }
    }
  }
}

/** One reminder with what it drafts, in a transaction of its own: one case that fails holds up no other. */
function remind(services: CasesServices, item: CaseItem, { index, reminder }: DueReminder, day: string) {
  const due = item.due ?? ''
  return services.db.transaction(async (tx) => {
    // Somebody works on it right now: the next run sees what came of it.
    const isAsRead = (await lockCase(tx, item.id, 'city'))?.revision === item.revision
    if (!isAsRead || !(await claimReminder(tx, item.id, index, due, day))) return { isSent: false, isDrafted: false }
    const actor = systemActor(services.now(), `escalation ${day}`)
    const holders = await holdersOf(tx, reminder.to, actingOn(item), day, services.bodies.widen)
    const isLate = due < day
    const late = { due, days: isLate ? daysBetween(due, day) : 0 }
    const told = [...new Set(holders.map(({ id }) => id))].map(
      (id): NewNotification => notice(id, isLate ? 'overdue' : 'dueSoon', item, late),
    )
    await insertNotifications(tx, actor.at, told)
    if (!reminder.supervises) return { isSent: true, isDrafted: false }
    const work = beginWork(tx, services, asAuthority(actor))
    const isDrafted = await draft(services, work, item, day)
    await work.finish()
    return { isSent: true, isDrafted }
  })
}

async function draft(
  services: CasesServices,
  work: ReturnType<typeof beginWork>,
  item: CaseItem,
  day: string,
): Promise<boolean> {
  const type = services.pack?.principal.supervisionOrder ?? null
  // Orders are not themselves supervised: who does not answer one is for the director to see.
  if (type === null || item.type === type) return false
  const caseType = await services.types.under(work.tx, item.definition)
  const answerBy = services.endOf(day, toAnswer)
  const values = supervisionDraft({ item, caseType, due: item.due ?? '', day, answerBy }, services.bodies)
  if (values === null) return false
  const origin = { kind: 'rule', id: item.id, item: `overdue:${item.due}`, clauses: [] } as const
  await work.open({ type, values, subject: null, origin, isInvented: item.isInvented })
  return true
}
