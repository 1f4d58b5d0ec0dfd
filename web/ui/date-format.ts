import type { Language } from './language.tsx'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2022-03-01` as people write it: 2022年3月1日, 1 Mar 2022. Dates are days of the calendar: no time zone moves them. */
export function formatDay(iso: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  if (!year || !month || !day) return iso
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** An instant in the city's time, `2026-11-21 09:05`. */
export function formatInstant(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : clock.format(time)
}

/** `1536` as `1.5 KB`, as file managers show it. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilo = bytes / 1024
  if (kilo < 1024) return `${kilo.toFixed(kilo < 10 ? 1 : 0)} KB`
  const mega = (kilo / 1024).toFixed(1)
  return `${mega.replace(/\.0$/, '')} MB`
}
