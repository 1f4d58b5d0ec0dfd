/** The calendar of meetings: what was held, what comes next in each series. */
import type { MeetingList, MeetingQuery, MeetingSeries } from '@linchpin/api'
import { dayInChina, type Who } from '../../people/index.ts'
import { bodyOf } from './body-of.ts'
import { summaryOf } from './meeting-detail.ts'
import type { MeetingsServices } from './meeting-frame.ts'
import { type KnownSeries, mayReadMeeting, mayRunMeeting } from './meeting-kinds.ts'
import { decisionCounts, listMeetings, type MeetingRow, seriesRows } from './meetings.store.ts'
import { nextDate } from './next-date.ts'

export async function meetingList(
  services: MeetingsServices,
  { assignments }: Who,
  query: MeetingQuery,
): Promise<MeetingList> {
  const { db, kinds, now } = services
  const seen = kinds.series.filter(({ definition, chainOf }) => mayReadMeeting(assignments, definition, chainOf))
  const latest = await seriesRows(db)
  const { rows, total } = await listMeetings(db, query, seen)
  const decisions = await decisionCounts(
    db,
    rows.map(({ id }) => id),
  )
  const seriesOf = (row: MeetingRow) => seen.find((each) => isOf(each, row)) as KnownSeries
  return {
    today: dayInChina(now()),
    series: seen.map((each) => ({
      ...standingOf(services, each, latest),
      mayRun: mayRunMeeting(assignments, each.definition, each.chainOf),
    })),
    meetings: rows.map((row) => {
      const { definition, chainOf } = seriesOf(row)
      return summaryOf(services, { row, definition, chain: chainOf }, decisions.get(row.id) ?? 0)
    }),
    total,
  }
}

const isOf = ({ kind, chain }: KnownSeries, row: MeetingRow): boolean => row.kind === kind && row.chain === chain

function standingOf(
  services: MeetingsServices,
  series: KnownSeries,
  latest: readonly MeetingRow[],
): Omit<MeetingSeries, 'mayRun'> {
  const { definition, chainOf } = series
  const own = latest.filter((row) => isOf(series, row))
  const last = own.find(({ state }) => state === 'closed')?.heldOn ?? null
  const current = own.find(({ state }) => state !== 'closed')
  return {
    kind: definition.id,
    label: definition.label,
    chain: chainOf && { id: chainOf.id, label: chainOf.label },
    heldBy: bodyOf(services, definition.heldBy),
    chair: definition.chair.map(services.roleLabel),
    every: definition.rhythm.every,
    lastHeldOn: last,
    current: current ? { id: current.id, on: current.heldOn ?? current.plannedOn, state: current.state } : null,
    dueOn: nextDate(definition.rhythm, last),
  }
}
