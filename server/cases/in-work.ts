import type { Acting } from './acting.ts'
import { beginWork, type CaseWork } from './case-work.ts'
import { type CommandKey, claimKey, keepAnswer } from './receipts.store.ts'
import type { CasesServices } from './services.ts'

/**
 * Runs `body` and all that follows of it in one transaction. Under a key that was answered before, nothing is done and the same
 * answer comes back.
 */
export function inWork<T>(
  services: CasesServices,
  by: Acting,
  key: CommandKey | null,
  body: (work: CaseWork) => Promise<T>,
): Promise<T> {
  return services.db.transaction(async (tx) => {
    const answered = key && (await claimKey(tx, key, by.actor.at))
    if (answered) return answered.answer as T
    const work = beginWork(tx, services, by)
    const answer = await body(work)
    if (key) await keepAnswer(tx, key, answer)
    await work.finish()
    return answer
  })
}
