/** A paper from a live list of cases: what needs a decision, what is late, what moved since the last meeting, the figures. */
import type { PaperRow } from '@linchpin/api'
import { dayNumber } from '@linchpin/kernels/rules'
import type { CaseType } from '@linchpin/pack-kit'
import type { Belongings } from '../../people/index.ts'
import { type CaseLight, caseLight } from '../deadlines/case-light.ts'
import { type DueBecause, isResultIn } from '../deadlines/next-due.ts'
import type { Owned, PaperBody } from './paper-content.ts'

/** A case as its list has it. */
export interface LiveCase {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly state: string
  readonly lead: string | null
  /** Name of what it is about. */
  readonly about: string | null
  readonly due: string | null
  readonly dueBecause: DueBecause | null
  readonly warnFrom: string | null
  readonly waitsFor: readonly string[]
  /** ISO times. */
  readonly openedAt: string
  readonly stateSince: string
  readonly reportedAt: string | null
  readonly closedAt: string | null
  readonly of: Belongings
}

export interface PaperView {
  readonly day: string
  /** The day of the meeting before. */
  readonly since: string
  /** When its papers were frozen: what happened after it is new. An ISO time. */
  readonly sinceAt: string
  /** Roles that the meeting decides for. */
  readonly deciders: readonly string[]
  readonly bodyLabel: (id: string) => PaperRow['lead']
}

const lights: readonly CaseLight[] = ['red', 'yellow', 'green', 'noData']

/** What a paper has to know of the kind of case. */
export type ListedType = Pick<CaseType, 'id' | 'states' | 'moves'>

/** `cases`: those that are open, and those that ended since. */
export function casesPaper(caseType: ListedType, cases: readonly LiveCase[], view: PaperView): PaperBody {
  const seen = cases.map((live) => ({ live, owned: ownedRow(caseType, live, view) }))
  const open = seen.filter(({ live }) => live.closedAt === null)
  const isNew = (time: string | null) => time !== null && time > view.sinceAt
  const rows = (of: typeof seen) => section(of.map(({ owned }) => owned))
  return {
    kind: 'case',
    since: view.since,
    type: caseType.id,
    counts: {
      open: open.length,
      opened: seen.filter(({ live }) => isNew(live.openedAt)).length,
      closed: seen.filter(({ live }) => isNew(live.closedAt)).length,
      lights: lights.map((light) => ({ light, count: open.filter(({ owned }) => owned.row.light === light).length })),
      states: Object.entries(caseType.states).flatMap(([state, { label }]) => {
        const count = open.filter(({ live }) => live.state === state).length
        return count === 0 ? [] : [{ state, label, count }]
      }),
    },
    toDecide: rows(open.filter(({ live }) => waitsForMeeting(caseType, live, view)).sort(byDue)),
    late: rows(open.filter(({ owned }) => owned.row.light === 'red').sort(byDue)),
    moved: rows(
      seen
        .filter(({ live }) => isNew(live.stateSince) || isNew(live.reportedAt))
        .sort((a, b) => ((a.owned.row.movedAt ?? '') < (b.owned.row.movedAt ?? '') ? 1 : -1)),
    ),
  }
}

/** Waits for a role that the meeting decides for, and not for a look at what was handed in. */
const waitsForMeeting = (caseType: ListedType, { state, waitsFor }: LiveCase, { deciders }: PaperView): boolean =>
  waitsFor.some((role) => deciders.includes(role)) && !isResultIn(caseType, state)

function ownedRow({ states }: ListedType, live: LiveCase, { day, bodyLabel }: PaperView): Owned<PaperRow> {
  const { id, number, title, about, state, due, stateSince, reportedAt, closedAt, of } = live
  // What no body leads lies with the district that it is in: a project, a park.
  const lead = live.lead ?? of.districts[0] ?? null
  const row = {
    ...{ id, number, title, due, ...(about === null || about === title ? {} : { about }) },
    state: states[state]?.label ?? { zh: state, en: state },
    light: caseLight(live, day),
    daysLate: closedAt === null ? daysBetween(due, day) : 0,
    lead: lead === null ? null : bodyLabel(lead),
    movedAt: reportedAt !== null && reportedAt > stateSince ? reportedAt : stateSince,
  }
  return { row, of }
}

/** What a snapshot keeps of a list at most. */
export const keptRows = 2000
const section = (rows: readonly Owned<PaperRow>[]) => ({ total: rows.length, rows: rows.slice(0, keptRows) })

/** 0 where `due` is not before `day`. */
export const daysBetween = (due: string | null, day: string): number =>
  due === null ? 0 : Math.max(0, (dayNumber(day) ?? 0) - (dayNumber(due) ?? 0))

type Seen = { readonly live: LiveCase }
const byDue = ({ live: a }: Seen, { live: b }: Seen): number => {
  const key = ({ due, number }: LiveCase) => `${due ?? '9999'} ${number}`
  return key(a) < key(b) ? -1 : 1
}
