import type { Bilingual } from '@linchpin/api'
import { type ProblemTable, wording } from '../problem/index.ts'
import type { JobRow } from './jobs.store.ts'

export interface ShownProblem {
  readonly code: string
  readonly message: Bilingual
  readonly remedy: Bilingual
}

/** What went wrong with a job, in the words of `table`; `null` where nothing did, or nothing that people are told. */
export function shownProblem(job: JobRow | undefined, table: ProblemTable): ShownProblem | null {
  if (job?.problem == null) return null
  const { code, params } = job.problem
  const kind = table[code]
  if (kind === undefined) return null
  const [zh, en] = [wording(kind, params, 'zh'), wording(kind, params, 'en')]
  return { code, message: { zh: zh.message, en: en.message }, remedy: { zh: zh.remedy, en: en.remedy } }
}
