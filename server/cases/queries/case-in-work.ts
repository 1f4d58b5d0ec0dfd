import { ProblemError } from '../../platform/problem/index.ts'
import { caseWithin } from '../case-items.store.ts'
import type { CaseWork } from '../case-work.ts'
import type { CaseItem } from '../cases.tables.ts'

/** The case as a command finds it, before it is held. Throws as the command would. */
export async function caseInWork({ tx, reach }: CaseWork, id: string): Promise<CaseItem> {
  const item = await caseWithin(tx, id, reach)
  if (item === undefined) throw new ProblemError('case-not-found', { id })
  return item
}
