import type { CaseRow, MyWork } from '@linchpin/api'
import { type WorkPart, workParts } from './work-search.ts'

export interface ShownPart {
  readonly part: WorkPart
  readonly total: number
  readonly rows: readonly CaseRow[]
  /** Rows that stand in a part above already. */
  readonly above: number
}

/** The parts to be shown, each case once: where it presses most. One part alone shows all of its own. */
export function shownParts(work: MyWork, only: WorkPart | undefined): readonly ShownPart[] {
  const seen = new Set<string>()
  return workParts
    .filter((part) => only === undefined || part === only)
    .map((part) => {
      const { total, items } = work[part]
      const rows = items.filter(({ id }) => !seen.has(id))
      for (const { id } of rows) seen.add(id)
      return { part, total, rows, above: items.length - rows.length }
    })
}
