import { dropOldUploads } from '../platform/uploads/index.ts'
import { escalate } from './escalation/escalate.ts'
import { forgetReceipts } from './receipts.store.ts'
import type { CasesServices } from './services.ts'

const dayMs = 86_400_000
/** Nobody sends a command again after so long. */
const receiptsMs = 30 * dayMs
const uploadsMs = 2 * dayMs

/** What is done for cases once a day. Run twice, nothing happens twice. */
export async function dailyRun(services: CasesServices, day: string): Promise<void> {
  const at = services.now().getTime()
  await escalate(services, day)
  await forgetReceipts(services.db, new Date(at - receiptsMs))
  await dropOldUploads(services.db, new Date(at - uploadsMs))
}
