import type { Label } from '@linchpin/kernels/rules'
import type { Duration, Interval, Rhythm } from '../../duration.ts'

const units = {
  workday: { zh: '个工作日', en: 'working day' },
  day: { zh: '天', en: 'day' },
  month: { zh: '个月', en: 'month' },
} as const

export function durationWords({ count, unit }: Pick<Duration, 'count' | 'unit'>): Label {
  return { zh: `${count}${units[unit].zh}`, en: `${count} ${units[unit].en}${count === 1 ? '' : 's'}` }
}

/** With what no document says marked as such. */
export function limitWords(duration: Duration): Label {
  const { zh, en } = durationWords(duration)
  return duration.isDefault ? { zh: `${zh}（系统默认）`, en: `${en} (default)` } : { zh, en }
}

export const intervalNames: Readonly<Record<Interval, Label>> = {
  day: { zh: '每日', en: 'daily' },
  week: { zh: '每周', en: 'weekly' },
  month: { zh: '每月', en: 'monthly' },
  quarter: { zh: '每季度', en: 'quarterly' },
  halfYear: { zh: '每半年', en: 'half-yearly' },
  year: { zh: '每年', en: 'yearly' },
}

export const rhythmWords = ({ every }: Rhythm): Label =>
  every === null ? { zh: '按需', en: 'when needed' } : intervalNames[every]

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2020`, `2021-03`, `2021-Q1`, a day, or a span of such. */
export function periodWords(period: string): Label {
  const [first = '', last] = period.split('/')
  if (last === undefined) return oneWords(first)
  const years = /^\d{4}$/.test(first) && /^\d{4}$/.test(last)
  if (years) return { zh: `${first}—${last}年`, en: `${first}–${last}` }
  const [from, until] = [oneWords(first), oneWords(last)]
  return { zh: `${from.zh}至${until.zh}`, en: `${from.en} to ${until.en}` }
}

function oneWords(period: string): Label {
  const [year = '', part, day] = period.split('-')
  if (part === undefined) return { zh: `${year}年`, en: year }
  const quarter = /^Q([1-4])$/.exec(part)?.[1]
  if (quarter !== undefined)
    return { zh: `${year}年第${'一二三四'[Number(quarter) - 1]}季度`, en: `Q${quarter} ${year}` }
  const half = /^H([12])$/.exec(part)?.[1]
  if (half !== undefined) return { zh: `${year}年${half === '1' ? '上' : '下'}半年`, en: `H${half} ${year}` }
  const month = Number(part)
  const name = months[month - 1] ?? part
  if (day === undefined) return { zh: `${year}年${month}月`, en: `${name} ${year}` }
  return { zh: `${year}年${month}月${Number(day)}日`, en: `${Number(day)} ${name} ${year}` }
}
