/**
 * The year that a figure is due in, or the period that it tells of: printed before it in its sentence, else carried from
 * the lead of its paragraph or list, from the clause above, or from a heading.
 */
import { findTimes, mayHoldTime, type TimeMention } from '../../quantity/index.ts'

/** A time that sentences further down inherit. */
export interface CarriedTime {
  readonly due: number | null
  readonly period: string | null
  /** Set by a word (今年) that the document gives no date for. */
  readonly unknown: boolean
}

export const noTime: CarriedTime = { due: null, period: null, unknown: false }

/** Times of a sentence, none where it cannot hold one. */
export function timesOf(sentence: string, documentYear: number | null): readonly TimeMention[] {
  return mayHoldTime(sentence) ? findTimes(sentence, documentYear) : []
}

/** The time in force at `offset` of a sentence: the last one told before it, else what is carried. */
export function timeAt(
  times: readonly TimeMention[],
  offset: number,
  carried: CarriedTime,
  documentYear: number | null,
): CarriedTime {
  let found = carried
  for (const time of times) {
    if (time.start > offset) break
    found = take(time, found, documentYear)
  }
  return found
}

/** The time that holds behind a sentence. */
export function timeBehind(
  times: readonly TimeMention[],
  carried: CarriedTime,
  documentYear: number | null,
): CarriedTime {
  return timeAt(times, Number.POSITIVE_INFINITY, carried, documentYear)
}

/** The time that a chain of headings sets: 三、2026年重点工作; of several in one, what is named first is told first. */
export function timeOfHeadings(headings: readonly string[], documentYear: number | null): CarriedTime {
  let found = noTime
  for (const heading of headings) {
    const first = timesOf(heading, documentYear)[0]
    if (first !== undefined) found = take(first, found, documentYear)
  }
  return found
}

function take(time: TimeMention, before: CarriedTime, documentYear: number | null): CarriedTime {
  if (time.role === 'comparison') return before
  if (time.year === null) return { due: before.due, period: time.period, unknown: !/目前|当前|近年/.test(time.period) }
  const ahead = time.role !== 'since' && (documentYear === null || time.year >= documentYear)
  return { due: ahead ? time.year : before.due, period: time.period, unknown: false }
}
