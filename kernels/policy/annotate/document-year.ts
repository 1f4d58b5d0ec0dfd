/**
 * The year that a document speaks from: that of its date, or, where it has none, that by its title.
 *
 * A plan or a list of measures that seems to be dated after the time that it plans for (a page that prints when it was
 * last changed) speaks from the first year of that time.
 */
import { planEnd } from '../../quantity/index.ts'
import type { DocumentData } from '../types.ts'

/** The year against which 今年 and 到2025年 are read, `null` where neither date nor title tells it. */
export function documentYearOf({ date, title, genre }: DocumentData): number | null {
  const dated = date === null ? null : Number(date.slice(0, 4))
  const span = spanOf(title)
  if (dated === null || span === null) return dated ?? span?.from ?? null
  const plans = (genre === 'plan' || genre === 'measures') && !/总结|评估|实施情况|完成情况/.test(title)
  return plans && dated > span.to ? span.from : dated
}

interface Span {
  readonly from: number
  readonly to: number
}

function spanOf(title: string): Span | null {
  const years = /(20\d{2})年?(?:-|—|–|－|~|～|至|到){1,2}(20\d{2})/.exec(title)
  if (years !== null) return { from: Number(years[1]), to: Number(years[2]) }
  const plan = /十([一二三四五六七八])五/.exec(title)?.[1]
  const last = plan === undefined ? null : planEnd(plan)
  if (last !== null) return { from: last - 4, to: last }
  const year = /(20\d{2})年/.exec(title)?.[1]
  return year === undefined ? null : { from: Number(year), to: Number(year) }
}
