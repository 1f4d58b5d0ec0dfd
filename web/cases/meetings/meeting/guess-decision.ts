/** Who and until when, as far as the words of a decision say it. A help for whoever types: each is shown to be checked. */
import type { NamedBody } from '../../../registers/index.ts'

export interface Guess {
  readonly lead: string | null
  readonly cooperating: readonly string[]
  readonly due: string | null
}

export function guessDecision(text: string, bodies: readonly NamedBody[], day: string): Guess {
  const mentions = mentionsIn(text, bodies)
  const helping = mentions.filter(({ at }) => isHelping(text, at))
  const others = mentions.filter(({ body }) => !helping.some((each) => each.body === body))
  const leading = others.find(({ end }) => /^(?:单独|共同)?(?:牵头|负责)/.test(text.slice(end)))
  const lead = (leading ?? others[0])?.body ?? null
  return {
    lead,
    cooperating: [...new Set(helping.map(({ body }) => body))].filter((body) => body !== lead),
    due: dueIn(text, day),
  }
}

interface Mention {
  readonly body: string
  readonly at: number
  readonly end: number
}

/** Names in the order of the text; of names that overlap, the longer. */
function mentionsIn(text: string, bodies: readonly NamedBody[]): readonly Mention[] {
  const names = bodies
    .flatMap(({ key, label, names = [] }) => [label.zh, ...names].map((name) => ({ body: key, name })))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length)
  const found: Mention[] = []
  for (const { body, name } of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length
      if (found.every((each) => end <= each.at || at >= each.end)) found.push({ body, at, end })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Before 配合 in the same clause of the sentence. */
const isHelping = (text: string, at: number): boolean => /^[^，。；,;]*?(?:配合|协助|协同)/.test(text.slice(at))

const counts: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 半: 0.5 }
const weekdays = '一二三四五六日'

/** The first day that the text names, on `day` or after it. */
export function dueIn(text: string, day: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const full = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/.exec(text)
  if (full) {
    const given = isoDay(Number(full[1] ?? year), Number(full[2]) - 1, Number(full[3]))
    return full[1] === undefined && given < day ? isoDay(year + 1, Number(full[2]) - 1, Number(full[3])) : given
  }
  const end = /(\d{1,2})月底/.exec(text)
  if (end) {
    const given = isoDay(year, Number(end[1]), 0)
    return given < day ? isoDay(year + 1, Number(end[1]), 0) : given
  }
  if (/(?<!\d)(?:本|这个)?月底/.test(text)) return isoDay(year, month, 0)
  if (/年底/.test(text)) return isoDay(year, 12, 0)
  const span = /(\d+|[一二两三四五六半])个?(天|日|周|星期|月)(?:之)?内/.exec(text)
  if (span) {
    const count = counts[span[1] ?? ''] ?? Number(span[1])
    if (span[2] === '月')
      return count === 0.5 ? isoDay(year, month - 1, date + 15) : monthsAfter(year, month, date, count)
    return isoDay(year, month - 1, date + (span[2] === '天' || span[2] === '日' ? count : count * 7))
  }
  const week = /([本下])周([一二三四五六日])/.exec(text)
  if (week) {
    const today = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7
    return isoDay(year, month - 1, date - today + weekdays.indexOf(week[2] ?? '') + (week[1] === '下' ? 7 : 0))
  }
  return null
}

/** The usual spans of a meeting. */
export function quickDues(day: string): Readonly<Record<'week' | 'twoWeeks' | 'monthEnd' | 'month', string>> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return {
    week: isoDay(year, month - 1, date + 7),
    twoWeeks: isoDay(year, month - 1, date + 14),
    monthEnd: isoDay(year, month, 0),
    month: monthsAfter(year, month, date, 1),
  }
}

function monthsAfter(year: number, month: number, date: number, count: number): string {
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  return isoDay(year, month - 1 + count, Math.min(date, last))
}

const isoDay = (year: number, monthIndex: number, date: number): string =>
  new Date(Date.UTC(year, monthIndex, date)).toISOString().slice(0, 10)
