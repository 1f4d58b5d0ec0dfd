import type { CaseRow, Entry } from '@linchpin/api'
import type { Schedule } from './slippage.ts'

/** A project as the register and its case tell of it together. */
export interface Project extends Schedule {
  readonly key: string
  readonly name: string
  /** Chain, district and body in charge by id. */
  readonly chain: string | null
  readonly district: string | null
  readonly responsible: string | null
  /** In fen. */
  readonly investment: number | null
  readonly plannedThisYear: number | null
  readonly doneThisYear: number | null
  readonly isInvented: boolean
  /** Where it stands; `null`: nobody opened a case of it. */
  readonly case: CaseRow | null
  readonly nextStep: string | null
  readonly nextStepDue: string | null
}

export const entryColumns = [
  ...['name', 'chain', 'district', 'responsible', 'investment', 'plannedThisYear', 'doneThisYear'],
  ...['plannedStart', 'actualStart', 'plannedFinish', 'actualFinish'],
] as const
export const caseColumns = ['nextStep', 'nextStepDue'] as const

/** Entries of the register with their cases: of several cases the one that is open, or the last. */
export function projectsOf(entries: readonly Entry[], cases: readonly CaseRow[]): readonly Project[] {
  const byKey = new Map<string, CaseRow>()
  for (const row of cases.toSorted((one, other) => rank(one) - rank(other))) byKey.set(row.subject?.key ?? '', row)
  return entries.map((entry) => projectOf(entry, byKey.get(entry.key) ?? null))
}

/** The last of its key stays: an open one, else the one that was opened last. */
const rank = ({ closedAt, openedAt }: CaseRow): number =>
  (closedAt === null ? 1e15 : 0) + new Date(openedAt).getTime() / 1000

function projectOf({ key, name, values, isInvented }: Entry, row: CaseRow | null): Project {
  const text = (field: string) => asText(values[field])
  const money = (field: string) => asNumber(values[field])
  return {
    ...{ key, isInvented, case: row },
    name: text('name') ?? name,
    ...{ chain: text('chain'), district: text('district'), responsible: text('responsible') },
    investment: money('investment'),
    plannedThisYear: money('plannedThisYear'),
    doneThisYear: money('doneThisYear'),
    ...{ plannedStart: text('plannedStart'), actualStart: text('actualStart') },
    ...{ plannedFinish: text('plannedFinish'), actualFinish: text('actualFinish') },
    isEnded: row !== null && row.closedAt !== null && text('actualFinish') === null,
    nextStep: asText(row?.values.nextStep),
    nextStepDue: asText(row?.values.nextStepDue),
  }
}

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)

export interface Investment {
  readonly count: number
  /** In fen; what is not filled in counts for nothing. */
  readonly investment: number
  readonly planned: number
  readonly done: number
  /** Of the planned; `null` where nothing is planned. */
  readonly share: number | null
}

export function investmentOf(projects: readonly Project[]): Investment {
  const sum = (of: (project: Project) => number | null) => projects.reduce((total, each) => total + (of(each) ?? 0), 0)
  const [planned, done] = [sum((each) => each.plannedThisYear), sum((each) => each.doneThisYear)]
  return {
    ...{ count: projects.length, planned, done },
    investment: sum((each) => each.investment),
    share: planned > 0 ? done / planned : null,
  }
}

/** How much of the year of `day` has gone by at its end. */
export function yearGone(day: string): number {
  const year = Number(day.slice(0, 4))
  const first = Date.UTC(year, 0, 1)
  return (Date.parse(`${day}T00:00Z`) + 86_400_000 - first) / (Date.UTC(year + 1, 0, 1) - first)
}
