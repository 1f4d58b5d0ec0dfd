import { escalate } from './escalation/escalate.ts'
import { forgetPreviews } from './lists/case-lists.store.ts'
import { forgetReceipts } from './receipts.store.ts'
import type { CasesServices } from './services.ts'

/** Nobody sends a command again after so long, or looks at a table that was never taken over. */
const kept = 30 * 86_400_000

/** What is done for cases once a day. Run twice, nothing happens twice. */
export async function dailyRun(services: CasesServices, day: string): Promise<void> {
  await escalate(services, day)
  const before = new Date(services.now().getTime() - kept)
  await forgetReceipts(services.db, before)
  await forgetPreviews(services.db, before)
}
