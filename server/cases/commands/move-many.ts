import type { CaseMovedMany } from '@linchpin/api'
import { type Language, ProblemError, type ProblemTable, wording } from '../../platform/problem/index.ts'
import type { Acting } from '../acting.ts'
import { changeOf } from '../case-change.ts'
import { inWork } from '../in-work.ts'
import type { CasesServices } from '../services.ts'

export interface MovingMany {
  readonly move: string
  readonly values: Readonly<Record<string, unknown>>
  readonly reason: string | null
  readonly cases: readonly { readonly id: string; readonly revision: number }[]
}

/** Makes one move on each case by itself: those that cannot be moved are named with the reason, the others are moved. */
export async function moveMany(
  services: CasesServices,
  by: Acting,
  { cases, ...moving }: MovingMany,
  problems: ProblemTable,
  language: Language,
): Promise<CaseMovedMany> {
  const moved: CaseMovedMany['moved'] = []
  const refused: CaseMovedMany['refused'] = []
  for (const { id, revision } of cases) {
    try {
      const command = { command: 'move', ...moving, evidence: [] } as const
      moved.push(changeOf(await inWork(services, by, null, (work) => work.act(id, command, revision))))
    } catch (error) {
      const kind = error instanceof ProblemError ? problems[error.code] : undefined
      if (!(error instanceof ProblemError) || kind === undefined) throw error
      const { message, remedy } = wording(kind, error.params, language)
      refused.push({ id, code: error.code, detail: message, remedy })
    }
  }
  return { moved, refused }
}
