/**
 * Titles in 《》 with the numbers that stand behind or before them, and short forms resolved.
 *
 * One bracket may number several titles before it; where it holds as many numbers as titles they go in order, otherwise
 * all go to the last title, joined by 、.
 */
import { numberAtEnd, numbersIn } from './document-number.ts'
import { isDocumentTitle, isShortForm, titleKey } from './document-title.ts'
import { type MarkedTitle, markedTitles } from './marked-titles.ts'
import type { OwnTitles } from './own-titles.ts'

export interface Cited {
  readonly title: string
  readonly number: string | null
  /** Offset in the text. */
  readonly start: number
}

export interface MarkedCitations {
  readonly cited: readonly Cited[]
  /** Offsets behind numbers that a title has claimed. */
  readonly numberEnds: ReadonlySet<number>
}

/** Citations of a text by titles in marks, in reading order. */
export function markedCitations(text: string, own: OwnTitles): MarkedCitations {
  const numberEnds = new Set<number>()
  const cited: Cited[] = []
  const longForms = new Map<string, string>()
  for (const run of runsOf(text, markedTitles(text))) {
    const behind = numbersBehind(text, run.at(-1)?.end ?? 0)
    for (const end of behind.ends) numberEnds.add(end)
    run.forEach((title, at) => {
      const before = at === 0 && behind.numbers.length === 0 ? numberBefore(text, title.start) : null
      if (before !== null) numberEnds.add(before.end)
      const number = before?.number ?? numberOf(behind.numbers, at, run.length)
      const full = longForms.get(titleKey(title.title)) ?? title.title
      const alias = at === run.length - 1 ? aliasBehind(text, title.end) : null
      if (alias !== null) longForms.set(titleKey(alias), full)
      if (sendsOut.test(text.slice(title.end, title.end + 60)) && title.start < 3000) own.add(full)
      if (own.has(full) || (full === title.title && isShortForm(full))) return
      if (number !== null || isDocumentTitle(full)) cited.push({ title: full, number, start: title.start })
    })
  }
  return { cited, numberEnds }
}

const sendsOut = /^[^。；]{0,40}印发给你们/

/** Titles that stand together: 《甲》、《乙》和《丙》. */
function runsOf(text: string, titles: readonly MarkedTitle[]): readonly (readonly MarkedTitle[])[] {
  const runs: MarkedTitle[][] = []
  for (const title of titles) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last === undefined ? '-' : text.slice(last.end, Math.min(title.start, last.end + 4))
    if (last !== undefined && title.start - last.end <= 3 && /^(?:[、，,\s]|和|及|与|以及)*$/.test(between))
      run?.push(title)
    else runs.push([title])
  }
  return runs
}

function numberOf(numbers: readonly string[], at: number, count: number): string | null {
  if (numbers.length === 0) return null
  if (numbers.length === count) return numbers[at] ?? null
  return at === count - 1 ? numbers.join('、') : null
}

/** Numbers in the bracket behind a title; a bracket that names the edition may stand between, 的通知 too. */
function numbersBehind(
  text: string,
  end: number,
): { readonly numbers: readonly string[]; readonly ends: readonly number[] } {
  let at = end + (/^的(?:通知|决定|公告|批复|意见)/.exec(text.slice(end, end + 4))?.[0].length ?? 0)
  for (let turn = 0; turn < 2; turn++) {
    while (/[ \t]/.test(text[at] ?? '')) at += 1
    const close = '（([〔【'.includes(text[at] ?? '-') ? closingBracket(text, at) : -1
    if (close < 0) break
    const inside = text.slice(at + 1, close)
    const numbers = numbersIn(inside)
    if (numbers.length > 0) return { numbers, ends: endsOfNumbers(text, at, close) }
    at = close + 1
  }
  return { numbers: [], ends: [] }
}

function endsOfNumbers(text: string, from: number, to: number): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf('号', from); at >= 0 && at < to; at = text.indexOf('号', at + 1)) ends.push(at + 1)
  return ends
}

const longestBracket = 160

function closingBracket(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length && at - start <= longestBracket; at++) {
    const char = text[at] ?? ''
    if ('（([〔【［'.includes(char)) depth += 1
    else if ('）)]〕】］'.includes(char)) {
      depth -= 1
      if (depth === 0) return at
    } else if (char === '\n') return -1
  }
  return -1
}

/** 国务院令第700号《某条例》, （国发〔2021〕5号）《某意见》; a bracket behind another title belongs to that one. */
function numberBefore(text: string, start: number): { readonly number: string; readonly end: number } | null {
  const words = text.slice(Math.max(0, start - 48), start)
  const bare = words.replace(/[）)】\]，,\s]+$/, '')
  if (
    !bare.endsWith('号') ||
    (words.length - bare.length > 0 && /》[（(【[][^（(【[》]*(?:[〔[［（(]\d{4}[〕\]］）)])?[^《》]*$/.test(bare))
  )
    return null
  const line = bare.slice(bare.lastIndexOf('\n') + 1)
  const number = numberAtEnd(line)
  return number === null ? null : { number, end: start - (words.length - bare.length) }
}

/** （以下简称《总体方案》） */
function aliasBehind(text: string, end: number): string | null {
  const words = text.slice(end, end + 90)
  const match = /^[^。；《》]{0,60}?以下[简统]称(?:为|：|:)?[《“"]([^《》“”"]{2,30})[》”"]/.exec(words)
  return match?.[1] ?? null
}
