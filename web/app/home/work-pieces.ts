import type { CaseRow, CityParts, MyWork } from '@linchpin/api'

export type WorkPiece = 'tasks' | 'problems' | 'projects' | 'reports' | 'others'

const byUrgency = ['overdue', 'dueSoon', 'waiting', 'handling'] as const

/** My work by what it is about, each case once, what presses most first. Reports that are owed stand by themselves. */
export function workPieces(
  work: Pick<MyWork, (typeof byUrgency)[number] | 'reports'>,
  principal: Pick<CityParts['principal'], 'task' | 'problem' | 'project'> | undefined,
): Readonly<Record<WorkPiece, readonly CaseRow[]>> {
  const reports = work.reports.items
  const owed = new Set(reports.map(({ id }) => id))
  const seen = new Map(byUrgency.flatMap((part) => work[part].items.map((row) => [row.id, row] as const)))
  const rows = [...seen.values()].filter(({ id }) => !owed.has(id))
  const of = (type: string | null | undefined) => rows.filter((row) => row.type === type)
  const named = [principal?.task, principal?.problem, principal?.project]
  return {
    tasks: of(principal?.task),
    problems: of(principal?.problem),
    projects: of(principal?.project),
    others: rows.filter(({ type }) => !named.includes(type)),
    reports,
  }
}
