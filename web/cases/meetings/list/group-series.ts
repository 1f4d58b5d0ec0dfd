import type { MeetingSeries } from '@linchpin/api'

/** By kind, in the order of the pack. */
export function groupSeries(series: readonly MeetingSeries[]): readonly {
  readonly kind: string
  readonly of: readonly MeetingSeries[]
}[] {
  const kinds = [...new Set(series.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, of: series.filter((each) => each.kind === kind) }))
}

/** What the chains of one kind tell together: the one under way, the nearest that is planned or due, the last that was held. */
export function nextOf(series: readonly MeetingSeries[]): MeetingSeries {
  const day = ({ current, dueOn }: MeetingSeries) => (current?.state === 'held' ? '' : (current?.on ?? dueOn ?? '9999'))
  const next = series.reduce((first, each) => (day(each) < day(first) ? each : first))
  const held = series.flatMap(({ lastHeldOn }) => lastHeldOn ?? [])
  return { ...next, lastHeldOn: held.length === 0 ? null : held.reduce((a, b) => (a > b ? a : b)) }
}
