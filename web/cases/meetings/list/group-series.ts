import type { MeetingSeries } from '@linchpin/api'

/** By kind: what is under way or comes next stands first, what nobody planned in the order of the pack. */
export function groupSeries(series: readonly MeetingSeries[]): readonly {
  readonly kind: string
  readonly of: readonly MeetingSeries[]
}[] {
  const kinds = [...new Set(series.map(({ kind }) => kind))]
  const groups = kinds.map((kind) => ({ kind, of: series.filter((each) => each.kind === kind) }))
  const next = (group: (typeof groups)[number]) => dayOf(nextOf(group.of))
  return groups.sort((a, b) => (next(a) < next(b) ? -1 : next(a) > next(b) ? 1 : 0))
}

/** What the chains of one kind tell together: the one under way, the nearest that is planned or due, the last that was held. */
export function nextOf(series: readonly MeetingSeries[]): MeetingSeries {
  const next = series.reduce((first, each) => (dayOf(each) < dayOf(first) ? each : first))
  const held = series.flatMap(({ lastHeldOn }) => lastHeldOn ?? [])
  return { ...next, lastHeldOn: held.length === 0 ? null : held.reduce((a, b) => (a > b ? a : b)) }
}

const dayOf = ({ current, dueOn }: MeetingSeries): string =>
  current?.state === 'held' ? '' : (current?.on ?? dueOn ?? '9999')
