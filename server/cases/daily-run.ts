import { escalate } from './escalation/escalate.ts'
import { forgetReceipts } from './receipts.store.ts'
import type { CasesServices } from './services.ts'

/** Nobody sends a command again after so long. */
const receiptsMs = 30 * 86_400_000

/** What is done for cases once a day. Run twice, nothing happens twice. */
export async function dailyRun(services: CasesServices, day: string): Promise<void> {
  await escalate(services, day)
  await forgetReceipts(services.db, new Date(services.now().getTime() - receiptsMs))
}
