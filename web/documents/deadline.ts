import type { Language } from '../ui/language.tsx'

/** A deadline as far as it is printed, in the words of a task table. A year alone means its last day; none means ongoing. */
export function formatDeadline(deadline: string | null, language: Language): string {
  if (deadline === null) return language === 'zh' ? '持续推进' : 'Ongoing'
  const [year, month, day] = deadline.split('-').map(Number)
  if (language === 'zh') {
    if (day) return `${year}年${month}月${day}日前`
    return month ? `${year}年${month}月底前` : `${year}年底前`
  }
  if (day) return `by ${deadline}`
  return month ? `by end of ${deadline}` : `by end of ${year}`
}

/**
 * Reads what a person types as a deadline: 2025, 2025年底, 2025-6, 2025年6月, 2025/6/30, 2025年6月30日前; empty and
 * 持续推进 are `null`. `undefined` where it is no date.
 */
export function parseDeadline(typed: string): string | null | undefined {
  const text = typed.normalize('NFKC').replace(/\s+/g, '')
  if (text === '' || text === '持续推进' || text.toLowerCase() === 'ongoing') return null
  const match = /^(\d{4})年?(?:[-/.]?(\d{1,2})月?(?:[-/.]?(\d{1,2})[日号]?)?)?(?:年?底)?(?:之?前)?$/.exec(text)
  if (!match) return undefined
  // 2025年前 ends before 2025 begins, 2025年底前 with its last day: only the second says what a deadline here says.
  if (/前$/.test(text) && !/底之?前$/.test(text) && match[3] === undefined) return undefined
  const [, year, month, day] = match
  if (month === undefined) return year
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return undefined
  const head = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return head
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= lastDay ? `${head}-${day.padStart(2, '0')}` : undefined
}
