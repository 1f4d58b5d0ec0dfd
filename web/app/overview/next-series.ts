import type { MeetingSeries } from '@linchpin/api'

/** The meeting that comes next: one under way, then the one planned first, then the one that is due first by its rhythm. */
export function nextSeries(
  series: readonly MeetingSeries[],
  isMine: (series: MeetingSeries) => boolean,
): MeetingSeries | undefined {
  return series
    .filter((each) => isMine(each) && dayOfNext(each) !== null)
    .toSorted(
      (one, other) => rank(one) - rank(other) || (dayOfNext(one) ?? '').localeCompare(dayOfNext(other) ?? ''),
    )[0]
}

export const dayOfNext = ({ current, dueOn }: MeetingSeries): string | null => current?.on ?? dueOn

const rank = ({ current }: MeetingSeries): number => (current?.state === 'held' ? 0 : current ? 1 : 2)
