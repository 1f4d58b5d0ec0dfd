import { and, asc, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { type CaseItem, caseItem, caseReminder } from '../cases.tables.ts'

const casesAtOnce = 500

/** The open cases that are near their due day or past it, some at a time, in the order of their ids. */
export async function* casesToRemindOf(db: Database, day: string): AsyncGenerator<readonly CaseItem[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const items = await db
      .select()
      .from(caseItem)
      .where(
        and(
          isNull(caseItem.closedAt),
          isNotNull(caseItem.due),
          lte(sql`coalesce(${caseItem.warnFrom}, ${caseItem.due})`, day),
          gt(caseItem.id, after),
        ),
      )
      .orderBy(asc(caseItem.id))
      .limit(casesAtOnce)
    const last = items.at(-1)
    if (last === undefined) return
    yield items
    after = last.id
  }
}

/** Of these cases, the reminders that went out, as `reminderKey` names them. */
export async function sentReminders(db: Database, cases: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .select()
    .from(caseReminder)
    .where(inArray(caseReminder.caseId, [...cases]))
  return new Set(rows.map(({ caseId, reminder, due }) => reminderKey(caseId, reminder, due)))
}
export const reminderKey = (caseId: string, reminder: number, due: string): string => `${caseId} ${reminder} ${due}`

/** Marks a reminder of this due day as sent; `false` where it went out before. */
export async function claimReminder(
  tx: Transaction,
  caseId: string,
  reminder: number,
  due: string,
  sentOn: string,
): Promise<boolean> {
  const claimed = await tx
    .insert(caseReminder)
    .values({ caseId, reminder, due, sentOn })
    .onConflictDoNothing()
    .returning({ caseId: caseReminder.caseId })
  return claimed.length === 1
}
